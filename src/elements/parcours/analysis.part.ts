import type { ReactiveController } from 'lit';
import { findTypes, LEAST_TYPES, MOST_TYPES, type FoundTypes } from './find-types.model.js';
import type { Job } from './job.model.js';
import { turn } from './later.js';
import type { ParcoursHost } from './parcours-parts.js';
import type { PathTable } from './path-table.model.js';

/** Long work that goes on in short turns, so that the page answers people meanwhile. */
const SLICE_MS = 8;
/** Between two pictures of the progress. */
const TELL_MS = 100;

export type TypesState =
  /** `done`: 0 to 1 */
  | { readonly status: 'running'; readonly done: number }
  /** by a person */
  | { readonly status: 'stopped' }
  | { readonly status: 'ready'; readonly found: FoundTypes };

interface Asked {
  readonly table: PathTable;
  readonly count: number | undefined;
}

/** How many types a page asks for; undefined: as many as are best told apart. */
export const typesAsked = (host: ParcoursHost): number | undefined => {
  const { types } = host as { readonly types?: number | undefined };
  return types && types >= LEAST_TYPES && types <= MOST_TYPES ? Math.round(types) : undefined;
};

/** Types of the paths that are shown: found once for a document, dropped with it or with the element. */
class TypesAnalysis implements ReactiveController {
  readonly #host: ParcoursHost;
  #asked: Asked | undefined;
  #state: TypesState = { status: 'running', done: 0 };
  #job: Job<FoundTypes> | undefined;

  constructor(host: ParcoursHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#asked) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#job = undefined;
    if (this.#state.status === 'running') this.#asked = undefined;
  }

  /** What is known of the types of these paths; the work begins when they are others than those before. */
  of(table: PathTable): TypesState {
    const count = typesAsked(this.#host);
    if (this.#asked?.table !== table || this.#asked.count !== count) this.#start({ table, count });
    return this.#state;
  }

  readonly onStop = (): void => {
    this.#job = undefined;
    this.#tell({ status: 'stopped' });
  };

  readonly onStart = (): void => {
    if (this.#asked) this.#start(this.#asked);
    this.#host.requestUpdate();
  };

  #start(asked: Asked): void {
    this.#asked = asked;
    this.#state = { status: 'running', done: 0 };
    this.#job = findTypes(asked.table, { count: asked.count });
    void this.#work(this.#job);
  }

  async #work(job: Job<FoundTypes>): Promise<void> {
    for (let toldMs = performance.now(); ; ) {
      await turn();
      if (this.#job !== job) return;
      const found = this.#workFor(job);
      if (found) return this.#tell({ status: 'ready', found });
      if (performance.now() - toldMs < TELL_MS) continue;
      toldMs = performance.now();
      this.#host.requestUpdate();
    }
  }

  #workFor(job: Job<FoundTypes>): FoundTypes | undefined {
    for (const untilMs = performance.now() + SLICE_MS; performance.now() < untilMs; ) {
      const step = job.next();
      if (step.done) return step.value;
      this.#state = { status: 'running', done: step.value };
    }
    return undefined;
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
