import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../../demo/server/start.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface RunningDemo {
  readonly child: ChildProcess;
  readonly url: string;
  readonly stderr: () => string;
  /** sends the signal and waits for the end; the exit code, or the signal that ended it */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
}

const folders: string[] = [];

/** A folder of this test's own, gone when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ij-demo-'));
  if (!folders.length) process.once('exit', () => folders.forEach((one) => rmSync(one, { recursive: true, force: true })));
  folders.push(folder);
  return folder;
}

/** The demo as `npm start` runs it: its own process, its own files. */
export async function spawnDemo(environment: Record<string, string>): Promise<RunningDemo> {
  const { child, output } = spawnStart(environment);
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /Demo: (http:\S+)\//.exec(output.stdout);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout?.on('data', look);
    child.once('exit', () => reject(new Error(`the demo did not start: ${output.stderr}`)));
  });
  const stop = async (signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> => {
    child.kill(signal);
    const [code, by] = (await ended) as [number | null, NodeJS.Signals | null];
    return code ?? by;
  };
  return { child, url, stderr: () => output.stderr, stop };
}

/** A start that is expected to fail: its exit code and what it said. */
export async function runFailingStart(environment: Record<string, string>): Promise<{ code: number | null; stderr: string }> {
  const { child, output } = spawnStart(environment);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr: output.stderr };
}

function spawnStart(environment: Record<string, string>): { child: ChildProcess; output: { stdout: string; stderr: string } } {
  const output = { stdout: '', stderr: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', START], { cwd: ROOT, env: { ...process.env, ...environment } });
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return { child, output };
}
