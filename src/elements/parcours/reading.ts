import type { Parsed } from '../../contract/parse.js';
import { loadStrings } from '../../i18n/catalogue.js';
import type { ParcoursAlign } from './align.part.js';
import type * as OwnStates from './own-states.js';
import type { ParcoursParts } from './parcours-parts.js';
import type { ParcoursValue, PathsValue } from './parcours-value.js';
import { isFlows, parseFlows } from './parse-flows.js';
import type { Asked, PathsReading } from './paths-reading.js';
import { tellCounted, type PathsToTell } from './paths-to-tell.js';
import type { WorkHost } from './work-watch.js';

export type ReadingHost = WorkHost & { readonly locale: { readonly lang: string } };

/** Too few people to count, besides those who are shown by themselves? */
export const isFew = ({ paths: { table, stories } }: PathsValue, k: number): boolean => table.size - stories.length < k;

/** From a document to what may be told of it. Flows are read here; code for paths, for a table and our own states come when a document needs them. */
export class ParcoursReading {
  readonly #host: ReadingHost;
  readonly #parts: ParcoursParts;
  /** there when a document is of paths */
  #paths: PathsReading | undefined;
  /** there when the document declares no states */
  #own: typeof OwnStates | undefined;

  constructor(host: ReadingHost, parts: ParcoursParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Reads it, whatever it is. */
  async read(document: unknown, signal: AbortSignal, asked: () => Asked): Promise<Parsed<ParcoursValue>> {
    const { states } = (document ?? {}) as { states?: unknown };
    const ours = Array.isArray(states) && states.length ? undefined : import('./own-states.js');
    const code = isFlows(document) ? undefined : await import('./paths.part.js');
    const own = await ours;
    if (own) await loadStrings(own.stateWords, this.#host.locale.lang);
    signal.throwIfAborted();
    this.#own = own;
    if (!code) return parseFlows(document);
    this.#paths ??= new code.PathsReading(this.#host, this.#parts);
    return this.#paths.read(document, { signal, own, asked });
  }

  /** Undefined: it is being worked out. */
  toTell(value: ParcoursValue, asked: Asked): PathsToTell | undefined {
    const own = this.#own?.ownStatesIn(this.#host.locale.lang);
    return value.paths ? this.#paths?.of(value, asked, own) : tellCounted(value, { ...asked, families: value.document.families.length ? value.document.families : (own?.families ?? []) });
  }

  /** Resolves once it is worked out. */
  async whenTold(value: ParcoursValue, asked: Asked): Promise<void> {
    this.toTell(value, asked);
    await this.#paths?.settled;
  }

  /** Counted from where the page or the person wants, by code that comes for documents that say when something else was. */
  aligner(value: ParcoursValue, k: number): ParcoursAlign | undefined {
    return value.paths && this.#paths?.aligner(value, k);
  }
}
