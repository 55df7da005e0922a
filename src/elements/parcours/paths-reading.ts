import type { Parsed } from '../../contract/parse.js';
import type { ParcoursAlign } from './align.part.js';
import type * as OwnStates from './own-states.js';
import type { ParcoursParts } from './parcours-parts.js';
import type { PathsValue } from './parcours-value.js';
import { PathsTelling, type HowToTell } from './paths-telling.js';
import type { PathsToTell, TellOptions } from './paths-to-tell.js';
import { readPathsIn } from './read-paths-in.js';
import { isFew, type ReadingHost } from './reading.js';

/** What the page and the person ask of what is told. */
export interface Asked extends Pick<TellOptions, 'k' | 'at' | 'strings'> {
  readonly align: string | undefined;
}

interface Reading {
  readonly signal: AbortSignal;
  readonly own: typeof OwnStates | undefined;
  readonly asked: () => Asked;
}

/** Paths of an element: read, aligned and told in short turns, so that the first picture has little left to do. */
export class PathsReading {
  readonly #host: ReadingHost;
  readonly #parts: ParcoursParts;
  readonly #telling: PathsTelling;

  constructor(host: ReadingHost, parts: ParcoursParts) {
    this.#host = host;
    this.#parts = parts;
    this.#telling = new PathsTelling(host);
  }

  async read(document: unknown, { signal, own, asked }: Reading): Promise<Parsed<PathsValue>> {
    const parsed = await readPathsIn(document, { signal, vocabulary: own?.STATES_FR, onFault: (error) => this.#host.report(error) });
    if (!parsed.ok) return parsed;
    const { align, k } = asked();
    if (align && mayAlign(parsed.value, k)) await this.#parts.load('align').catch(() => undefined);
    await this.#telling.prepare(parsed.value, this.#how(parsed.value, asked(), own?.ownStatesIn(this.#host.locale.lang)), signal);
    return parsed;
  }

  of(value: PathsValue, asked: Asked, own: OwnStates.OwnStates | undefined): PathsToTell | undefined {
    return this.#telling.of(value, this.#how(value, asked, own));
  }

  get settled(): Promise<void> {
    return this.#telling.settled;
  }

  aligner(value: PathsValue, k: number): ParcoursAlign | undefined {
    return mayAlign(value, k) ? this.#parts.use('align') : undefined;
  }

  #how(value: PathsValue, { align, ...asked }: Asked, own: OwnStates.OwnStates | undefined): HowToTell {
    const { families } = value.document;
    const aligner = align ? this.aligner(value, asked.k) : undefined;
    return { ...asked, align: aligner && align ? { asked: align, aligner } : undefined, families: families.length ? families : (own?.families ?? []), ...(own && { named: own.named }) };
  }
}

/** Does the document say when something else was, of people enough? */
function mayAlign(value: PathsValue, k: number): boolean {
  const { document: { time, columns, paths: all }, paths: { events } } = value;
  const isDated = events.length > 0 || (time.align === 'date' && (columns?.born !== undefined || all.some(({ born }) => born)));
  return isDated && !isFew(value, k);
}
