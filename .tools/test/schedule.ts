import { run } from '../lib/run.js';
import { readCounts, type Counts } from './counts.js';
import type { Step } from './steps.js';

const LANES = 2;

export interface StepResult {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
}

/**
 * Runs the steps, two at a time where they allow it, and shows each one's output in one piece when it ends. A failed step stops only
 * those that need it, and they count as failed: what could not be tried is not known to work.
 */
export async function runSteps(steps: readonly Step[], env: NodeJS.ProcessEnv): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  const running = new Map<string, { step: Step; end: Promise<void> }>();
  const waiting = [...steps];
  while (waiting.length || running.size) {
    const next = waiting.findIndex((step) => canStart(step, { steps, results, running: [...running.values()].map((one) => one.step) }));
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (!step) {
      await Promise.race([...running.values()].map(({ end }) => end));
      continue;
    }
    const end = runStep(step, results, env).then((result) => {
      results.set(step.name, result);
      running.delete(step.name);
    });
    running.set(step.name, { step, end });
  }
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}

interface Situation {
  readonly steps: readonly Step[];
  readonly results: ReadonlyMap<string, StepResult>;
  readonly running: readonly Step[];
}

function canStart(step: Step, { steps, results, running }: Situation): boolean {
  if (running.length >= LANES || running.some(({ alone }) => alone)) return false;
  if (step.alone && running.length) return false;
  return neededBy(step, steps).every((name) => results.has(name));
}

const neededBy = (step: Step, steps: readonly Step[]): string[] => (step.needs ?? []).filter((name) => steps.some((other) => other.name === name));

async function runStep(step: Step, results: ReadonlyMap<string, StepResult>, env: NodeJS.ProcessEnv): Promise<StepResult> {
  // a stale generated file fails its own step, and has been put right by it: the build can go on
  const broken = (step.needs ?? []).find((name) => name !== 'fresh' && results.get(name)?.counts.failed);
  if (broken) return report(step, { output: `not run: ${broken} failed`, counts: { passed: 0, failed: 1 }, seconds: 0 });
  const startedMs = performance.now();
  const { ok, output } = await run(step.command, { env, capture: true });
  return report(step, { output, counts: countStep(step, ok, output), seconds: (performance.now() - startedMs) / 1000 });
}

/** A test command must tell its counts, must have run something, and must not fail without saying which test did. */
function countStep(step: Step, ok: boolean, output: string): Counts {
  if (!step.counts) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = readCounts(output) ?? { passed: 0, failed: 0 };
  const isSound = ok ? counts.passed > 0 : counts.failed > 0;
  return isSound ? counts : { ...counts, failed: counts.failed + 1 };
}

function report({ name, what }: Step, { output, counts, seconds }: { output: string; counts: Counts; seconds: number }): StepResult {
  console.log(`\n━━ ${name}: ${what} (${seconds.toFixed(1)} s)\n`);
  console.log(output.trim());
  return { name, counts, seconds };
}
