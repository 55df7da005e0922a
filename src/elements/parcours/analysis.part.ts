import { askAway, TELL_MS, type Question, type Said } from './analysis-away.js';
import { findTypes, LEAST_TYPES, MOST_TYPES, type FoundTypes } from './find-types.model.js';
import type { Job } from './job.model.js';
import { turn, workOn } from './in-slices.js';
import type { ParcoursHost } from './parcours-parts.js';
import type { PathTable } from './path-table.model.js';
import { WorkWatch } from './work-watch.js';

/** What still has to be done, from what was done in so much time: from there on, it is asked of a worker too. */
const [TRIAL_MS, LONG_MS] = [100, 1_500];

export type TypesState =
  /** `done`: 0 to 1 */
  | { readonly status: 'running'; readonly done: number }
  /** by a person, or because it failed, which was reported */
  | { readonly status: 'stopped' }
  | { readonly status: 'ready'; readonly found: FoundTypes };

/** How many types a page asks for; undefined: as many as are best told apart. */
export const typesAsked = (host: ParcoursHost): number | undefined => {
  const { types } = host as { readonly types?: number | undefined };
  return types && types >= LEAST_TYPES && types <= MOST_TYPES ? Math.round(types) : undefined;
};

/**
 * Types of the paths that are shown: found once for a document, while a view shows them, dropped with the document or with the element. In slices, until a
 * worker that was asked for long work says that it is there; in slices again if it fails.
 */
class TypesAnalysis {
  readonly #host: ParcoursHost;
  readonly #watch: WorkWatch;
  #asked: Question | undefined;
  #state: TypesState = { status: 'running', done: 0 };
  #job: Job<FoundTypes> | undefined;
  /** ends the worker; undefined: none was asked */
  #endAway: (() => void) | undefined;

  constructor(host: ParcoursHost) {
    this.#host = host;
    this.#watch = new WorkWatch(host, { stop: () => this.#stop(), forget: () => (this.#asked = undefined) });
  }

  /** What is known of the types of these paths; the work begins when they are others than those before. */
  of(table: PathTable): TypesState {
    this.#watch.ask();
    const count = typesAsked(this.#host);
    if (this.#asked?.table !== table || this.#asked.count !== count) this.#start({ table, count });
    return this.#state;
  }

  readonly onStop = (): void => {
    this.#drop();
    this.#tell({ status: 'stopped' });
  };

  readonly onStart = (): void => {
    if (this.#asked) this.#start(this.#asked);
    this.#host.requestUpdate();
  };

  #start(asked: Question): void {
    this.#drop();
    this.#asked = asked;
    this.#state = { status: 'running', done: 0 };
    this.#startSlices(asked);
  }

  /** What was not found is looked for again when somebody wants to see it. */
  #stop(): boolean {
    const isRunning = this.#asked !== undefined && this.#state.status === 'running';
    this.#drop();
    if (isRunning) this.#asked = undefined;
    return isRunning;
  }

  #drop(): void {
    this.#job = undefined;
    this.#endAway?.();
    this.#endAway = undefined;
  }

  #startSlices({ table, count }: Question): void {
    const job = findTypes(table, { count });
    this.#job = job;
    void this.#work(job).catch((error: unknown) => {
      if (this.#job !== job) return;
      this.onStop();
      this.#host.report(error as Error);
    });
  }

  async #work(job: Job<FoundTypes>): Promise<void> {
    for (let [toldMs, spentMs] = [performance.now(), 0]; ; ) {
      await turn();
      if (this.#job !== job) return;
      const startMs = performance.now();
      const step = workOn(job);
      if (step.done) return this.#end(step.value);
      this.#come(step.value);
      const nowMs = performance.now();
      spentMs += nowMs - startMs;
      if (spentMs >= TRIAL_MS) this.#askAway(spentMs);
      if (nowMs - toldMs < TELL_MS) continue;
      toldMs = nowMs;
      this.#host.requestUpdate();
    }
  }

  /** A worker begins anew: what slices have done already stays on screen. */
  #come(done: number): void {
    this.#state = { status: 'running', done: Math.max(done, this.#state.status === 'running' ? this.#state.done : 0) };
  }

  #askAway(spentMs: number): void {
    const asked = this.#asked;
    const done = this.#state.status === 'running' ? this.#state.done : 1;
    if (!asked || this.#endAway || spentMs * (1 - done) < LONG_MS * done) return;
    this.#endAway = askAway(asked, { onSaid: (said) => this.#hear(said), onFailure: () => !this.#job && this.#startSlices(asked) });
  }

  #hear(said: Said): void {
    if ('found' in said) return this.#end(said.found);
    this.#job = undefined;
    this.#come(said.done);
    this.#host.requestUpdate();
  }

  #end(found: FoundTypes): void {
    this.#drop();
    this.#tell({ status: 'ready', found });
  }

  #tell(state: TypesState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

export type { TypesAnalysis };

const analyses = new WeakMap<ParcoursHost, TypesAnalysis>();

/** One of each element, whichever of its views needs it. */
export function analysisOf(host: ParcoursHost): TypesAnalysis {
  const known = analyses.get(host) ?? new TypesAnalysis(host);
  analyses.set(host, known);
  return known;
}
