import type { IjError } from '../../client/errors.js';
import type { Parsed } from '../../contract/parse.js';
import { loadStrings } from '../../i18n/catalogue.js';
import type { ParcoursAlign } from './align.part.js';
import type * as OwnStates from './own-states.js';
import type { ParcoursParts } from './parcours-parts.js';
import type { ParcoursValue, PathsValue } from './parcours-value.js';
import { isFlows, parseFlows } from './parse-flows.js';
import type { HowToTell, PathsTelling } from './paths-telling.js';
import { tellCounted, type PathsToTell, type TellOptions } from './paths-to-tell.js';
import type { WorkHost } from './work-watch.js';

/** What the page and the person ask of what is told. */
export interface Asked extends Pick<TellOptions, 'k' | 'at' | 'strings'> {
  readonly align: string | undefined;
}

type Host = WorkHost & { readonly locale: { readonly lang: string } };

/** Too few people to count, besides those who are shown by themselves? */
export const isFew = ({ paths: { table, stories } }: PathsValue, k: number): boolean => table.size - stories.length < k;

/** From a document to what may be told of it. Flows are read here; code for paths, for a table and our own states come when a document needs them. */
export class ParcoursReading {
  readonly #host: Host;
  readonly #parts: ParcoursParts;
  /** there when a document is of paths */
  #paths: PathsTelling | undefined;
  /** there when the document declares no states */
  #own: typeof OwnStates | undefined;

  constructor(host: Host, parts: ParcoursParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Reads it, whatever it is, and works out what is told of it, so that the first picture has little left to do. */
  async read(document: unknown, signal: AbortSignal, asked: () => Asked): Promise<Parsed<ParcoursValue>> {
    const { states } = (document ?? {}) as { states?: unknown };
    const ours = Array.isArray(states) && states.length ? undefined : import('./own-states.js');
    const code = isFlows(document) ? undefined : await import('./paths.part.js');
    const own = await ours;
    if (own) await loadStrings(own.stateWords, this.#host.locale.lang);
    signal.throwIfAborted();
    this.#own = own;
    if (!code) return parseFlows(document);
    this.#paths ??= new code.PathsTelling(this.#host);
    const parsed = await code.readPathsIn(document, { signal, vocabulary: own?.STATES_FR, onFault: (error: IjError) => this.#host.report(error) });
    if (!parsed.ok) return parsed;
    const { align, k } = asked();
    if (align && this.#mayAlign(parsed.value, k)) await this.#parts.load('align').catch(() => undefined);
    await this.#paths.prepare(parsed.value, this.#how(parsed.value, asked()), signal);
    return parsed;
  }

  /** Undefined: it is being worked out. */
  toTell(value: ParcoursValue, asked: Asked): PathsToTell | undefined {
    const how = this.#how(value, asked);
    return value.paths ? this.#paths?.of(value, how) : tellCounted(value, how);
  }

  /** The same once it is worked out. */
  async whenTold(value: ParcoursValue, asked: Asked): Promise<void> {
    if (value.paths) await this.#paths?.whenTold(value, this.#how(value, asked));
  }

  /** Counted from where the page or the person wants, by code that comes for documents that say when something else was. */
  aligner(value: ParcoursValue, k: number): ParcoursAlign | undefined {
    return value.paths && this.#mayAlign(value, k) ? this.#parts.use('align') : undefined;
  }

  #mayAlign(value: PathsValue, k: number): boolean {
    const { document: { time, columns, paths: all }, paths: { events } } = value;
    const isDated = events.length > 0 || (time.align === 'date' && (columns?.born !== undefined || all.some(({ born }) => born)));
    return isDated && !isFew(value, k);
  }

  #how(value: ParcoursValue, { align, ...asked }: Asked): HowToTell {
    const own = this.#own?.ownStatesIn(this.#host.locale.lang);
    const { families } = value.document;
    const aligner = align ? this.aligner(value, asked.k) : undefined;
    return { ...asked, align: aligner && align ? { asked: align, aligner } : undefined, families: families.length ? families : (own?.families ?? []), ...(own && { named: own.named }) };
  }
}
