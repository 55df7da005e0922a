import type { ParcoursAlign } from './align.part.js';
import { inSlices } from './in-slices.js';
import type { Job } from './job.model.js';
import { Later, type LaterInputs } from './later.js';
import type { PathsValue } from './parcours-value.js';
import type { PathsToTell, TellOptions } from './paths-to-tell.js';
import { tellingPaths } from './tell-paths.js';
import type { WorkHost } from './work-watch.js';

/** How paths are told. */
export interface HowToTell extends TellOptions {
  /** what time is counted from; undefined: as in the document */
  readonly align?: { readonly asked: string; readonly aligner: Pick<ParcoursAlign, 'aligning'> } | undefined;
}

/** What may be told of the paths of an element: worked out before a document is shown, and again when the page or the person wants it told in another way. */
export class PathsTelling {
  readonly #later: Later<PathsToTell>;
  /** of a document that is not shown yet */
  #next: { readonly value: PathsValue; readonly inputs: readonly unknown[]; readonly told: PathsToTell } | undefined;
  #k = 0;
  /** how often it was asked to tell less */
  #rises = 0;

  constructor(host: WorkHost) {
    this.#later = new Later(host);
  }

  /** So that the first picture has nothing left to count. */
  async prepare(value: PathsValue, how: HowToTell, signal: AbortSignal): Promise<void> {
    const told = await inSlices(telling(value, how), signal);
    this.#next = { value, inputs: inputsOf(how), told };
  }

  /** Of many paths, as it was told before until it is told in another way; never of fewer people than is asked now. Undefined: there is nothing yet. */
  of(value: PathsValue, how: HowToTell): PathsToTell | undefined {
    if (how.k > this.#k) this.#rises += 1;
    this.#k = how.k;
    const inputs: LaterInputs = { table: value.paths.table, others: [value, this.#rises], orders: inputsOf(how) };
    const next = this.#next?.value === value ? this.#next : undefined;
    if (next) this.#next = undefined;
    if (next?.inputs.every((input, i) => input === inputs.orders?.[i])) this.#later.put(inputs, next.told);
    return this.#later.get(inputs, () => telling(value, how));
  }

  /** Resolves when nothing is worked out any more. */
  get settled(): Promise<void> {
    return this.#later.settled;
  }
}

const inputsOf = ({ strings, k, at, align }: HowToTell): readonly unknown[] => [strings, k, at, align?.asked, align?.aligner];

function* telling(value: PathsValue, { align, ...options }: HowToTell): Job<PathsToTell> {
  const aligned = align ? yield* align.aligner.aligning(value, align.asked, options.k) : value;
  return yield* tellingPaths(aligned, options);
}
