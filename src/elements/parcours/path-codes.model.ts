import type { PathState } from '../../contract/parcours-flows.js';
import { MOST_STATES, UNKNOWN_STATE, VOID_STATE } from '../../contract/path-signs.js';
import type { Job } from './job.model.js';
import { UNKNOWN, VOID } from './path-table.model.js';

/** A state that the paths have and the document does not declare. */
export interface UndeclaredState {
  readonly state: string;
  /** spells and runs of it that were met */
  readonly times: number;
}

/** Changed in less than a millisecond. */
const MANY_CELLS = 2 ** 17;

/** States by their place in the table. Those that are met and not declared come after the others, in the order of their codes. */
export class PathCodes {
  readonly #states: PathState[];
  readonly #declared: number;
  readonly #hasOwn: boolean;
  readonly #index = new Map<string, number>([[UNKNOWN_STATE, UNKNOWN], [VOID_STATE, VOID]]);
  readonly #times = new Map<string, number>();
  readonly #used: Uint8Array;
  #last = '';
  #lastIndex: number = UNKNOWN;

  /** `vocabulary`: states to read a document with that declares none; those that no path has are not in the table. */
  constructor(declared: readonly PathState[], vocabulary: readonly PathState[] = []) {
    this.#hasOwn = declared.length > 0;
    this.#states = [...(this.#hasOwn ? declared : vocabulary)].slice(0, MOST_STATES);
    this.#declared = this.#states.length;
    this.#states.forEach(({ id }, i) => this.#index.has(id) || this.#index.set(id, i));
    this.#used = new Uint8Array(MOST_STATES);
  }

  /** What a cell says of this state; unknown when the table is full. */
  of(state: string): number {
    if (state === this.#last) return this.#lastIndex;
    const index = this.#index.get(state) ?? this.#add(state);
    if (index >= 0) this.#used[index] = 1;
    if (index >= this.#declared || !this.#index.has(state)) this.#times.set(state, (this.#times.get(state) ?? 0) + 1);
    else [this.#last, this.#lastIndex] = [state, index];
    return index;
  }

  channelOf(index: number): string | undefined {
    return this.#states[index]?.channel;
  }

  /** Those the document lacks, once all is read. */
  undeclared(): readonly UndeclaredState[] {
    if (!this.#hasOwn) return [];
    return [...this.#times].map(([state, times]) => ({ state, times })).sort((a, b) => b.times - a.times || (a.state < b.state ? -1 : 1));
  }

  /** The states in the order of the table, once all is read; `cells` are changed to it. */
  *settle(cells: Int8Array): Job<readonly PathState[]> {
    const places = this.#states.map((state, was) => ({ state, was }));
    const known = places.slice(0, this.#declared).filter(({ was }) => this.#hasOwn || this.#used[was]);
    const found = places.slice(this.#declared).sort((a, b) => (a.state.id < b.state.id ? -1 : 1));
    const ordered = [...known, ...found];
    const now = new Int8Array(this.#states.length);
    ordered.forEach(({ was }, place) => (now[was] = place));
    if (ordered.some(({ was }, place) => was !== place)) {
      for (let i = 0; i < cells.length; i++) {
        if (i % MANY_CELLS === 0) yield 0;
        if ((cells[i] ?? 0) >= 0) cells[i] = now[cells[i] ?? 0] ?? 0;
      }
    }
    return ordered.map(({ state }) => state);
  }

  #add(state: string): number {
    if (this.#states.length >= MOST_STATES) return UNKNOWN;
    this.#states.push({ id: state, label: state });
    this.#index.set(state, this.#states.length - 1);
    return this.#states.length - 1;
  }
}
