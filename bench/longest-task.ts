import type { Cost, Stage } from './stage.js';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** length, and main-thread CPU in it, µs */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What `act` costs, and the longest task of the page's main thread meanwhile: its CPU and its length, in ms. */
export async function longestTask(stage: Stage, act: () => Promise<Cost>): Promise<readonly [cost: Cost, task: Cost]> {
  await stage.page.tracing.start({ categories: ['-*', 'disabled-by-default-devtools.timeline'] });
  const cost = await act();
  const trace = await stage.page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const mains = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`));
  const [longest] = tasks.sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  return [cost, { cpu: (longest?.tdur ?? NaN) / 1_000, wall: (longest?.dur ?? NaN) / 1_000 }];
}
