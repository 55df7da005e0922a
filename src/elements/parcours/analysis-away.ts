import { workerAddress } from '../lit-policy.js';
import { findTypes, type FoundTypes } from './find-types.model.js';
import type { PathTable } from './path-table.model.js';

/** Between two words of how far it is. */
export const TELL_MS = 100;

/** What a worker is asked, and what it says: first at once that it is there, then how far it is (0 to 1), last what it found. */
export interface Question {
  readonly table: PathTable;
  readonly count: number | undefined;
}
export type Said = { readonly done: number } | { readonly found: FoundTypes };

/** The worker's side of it. */
export function answer({ table, count }: Question, say: (said: Said, transfer: Transferable[]) => void): void {
  const job = findTypes(table, { count });
  for (let toldMs = -TELL_MS; ; ) {
    const step = job.next();
    if (step.done) return say({ found: step.value }, [step.value.of.buffer, step.value.distances.buffer]);
    if (performance.now() - toldMs < TELL_MS) continue;
    toldMs = performance.now();
    say({ done: step.value }, []);
  }
}

export interface Hearing {
  readonly onSaid: (said: Said) => void;
  /** there is no worker to be had, or none any more */
  readonly onFailure: () => void;
}

/** Where modules lie as they were built, the worker lies beside this one; where a bundler has moved them, it is not found, and that is told. */
function beside(here: string): string {
  const [ending = ''] = /\.\w+$/.exec(new URL(here).pathname) ?? [];
  return new URL(`analysis.worker${ending}`, here).href;
}

/** Looks for types in a worker, which gets a copy of the paths; returns what ends it. */
export function askAway(question: Question, { onSaid, onFailure }: Hearing): () => void {
  let worker: Worker | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const fail = (): void => {
    if (worker) onFailure();
    end();
  };
  try {
    worker = new Worker(workerAddress(beside(import.meta.url)), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if (worker) onSaid(data);
      if ('found' in data) end();
    };
    worker.onerror = (event) => {
      // told by whoever asked, in slices: no error of the page
      event.preventDefault();
      fail();
    };
    worker.onmessageerror = fail;
    worker.postMessage(question);
  } catch {
    end();
  }
  return end;
}
