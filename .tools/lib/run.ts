import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inRepository, root } from './repository.js';

export interface RunOptions {
  /** added to this process's own environment */
  readonly env?: NodeJS.ProcessEnv;
  /** keep the output instead of showing it as it comes */
  readonly capture?: boolean;
}

export interface RunResult {
  readonly ok: boolean;
  /** stdout and stderr in the order they came; empty unless captured */
  readonly output: string;
}

/** Runs a command line at the top of the repository, with the installed commands of node_modules on its path. Never throws. */
export function run(commandLine: string, { env = {}, capture = false }: RunOptions = {}): Promise<RunResult> {
  const path = inRepository('node_modules/.bin') + delimiter + (process.env['PATH'] ?? '');
  const child = spawn(commandLine, {
    cwd: root,
    shell: true,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
  });
  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, output: `${output}\n${error.message}` }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs a command line and stops this process when it fails. */
export async function mustRun(commandLine: string, options?: RunOptions): Promise<void> {
  const { ok, output } = await run(commandLine, options);
  if (ok) return;
  console.error(`${output}\nfailed: ${commandLine}`);
  process.exit(1);
}

/** Does some work under a heading that tells how long it took. */
export async function timed<T>(heading: string, work: () => Promise<T> | T): Promise<T> {
  const startedMs = performance.now();
  const result = await work();
  console.log(`${heading} – ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
  return result;
}
