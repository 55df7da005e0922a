import { countDreams, type DreamCounts, type Form, type NamedDream } from '../../src/contract/index.js';
import { answerNamer, dreamMapping, dreamRow, mappingFor, type DreamMapping, type DreamRow } from './dream-rows.js';
import { DreamFrames } from './dream-frames.js';
import type { Forms } from './forms.js';
import type { Store } from './store.js';
import { tagOf } from './tagged.js';

export interface DreamBoardOptions {
  readonly store: Store;
  readonly forms: Forms;
  /** fewest persons a cell must have to be told */
  readonly minCount: number;
  /** a new table comes out after this many new answers */
  readonly releaseBatch: number;
  /** the job that words mean; undefined: they count as they were written */
  readonly nameDream?: (words: string) => NamedDream | undefined;
  /** gives declared tables, margins among them, in place of the finest cells; then a batch is never smaller than `minCount` */
  readonly withTables?: boolean;
  /** told when tables are out that took a while to make */
  readonly onTables?: (form: string) => void;
  /** told of what nobody foresaw while they were made */
  readonly onFault?: (error: unknown) => void;
}

const ILLUSTRATION = "Données d'illustration, inventées pour cet exemple, et réponses envoyées ici";
const REAL = 'Réponses envoyées ici';

/**
 * The table of one form, counted and masked here. It shows the first `release × releaseBatch` answers and changes only with the release:
 * with a batch of 1, who watches the table while a neighbour answers may read one cell's step; a batch makes the step a crowd's.
 */
export class DreamBoard {
  readonly #form: Form;
  readonly #mapping: DreamMapping;
  readonly #options: DreamBoardOptions;
  #rows: DreamRow[] = [];
  #lastSeq = 0;
  readonly #frames: DreamFrames;
  #isClosed = false;
  #cached: { readonly release: number; readonly table: DreamCounts; readonly tag: string } | undefined;

  constructor(form: Form, mapping: DreamMapping, options: DreamBoardOptions) {
    this.#form = form;
    this.#mapping = mapping;
    const ownNames = mapping.closed && answerNamer(options.forms.editions(form.id), mapping.jobs);
    this.#options = ownNames ? { ...options, nameDream: ownNames } : options;
    const isTold = (): void => void (this.#isClosed || options.onTables?.(form.id));
    this.#frames = new DreamFrames({ ...this.#options, mapping, onMade: isTold });
  }

  /** The number of the table that is out. It only depends on what is stored, so it survives a restart. */
  release(): number {
    return Math.floor(this.#options.store.countOf(this.#form.id) / this.#batch);
  }

  /** When there is a table to give, if an older one than will be out in a moment. */
  async ready(): Promise<void> {
    this.#current();
    await this.#frames.first();
  }

  /** When nothing is being made any more. */
  async settled(): Promise<void> {
    this.#current();
    await this.#frames.settled();
  }

  /** What is being made is told to nobody any more. */
  close(): void {
    this.#isClosed = true;
  }

  table(): DreamCounts {
    return this.#current().table;
  }

  /** Names the table that is out; the same as long as the table says the same. */
  tag(): string {
    return this.#current().tag;
  }

  /** Reads everything again: old answers were deleted. */
  reset(): void {
    this.#rows = [];
    this.#lastSeq = 0;
    this.#cached = undefined;
    this.#frames.reset();
  }

  get #batch(): number {
    const { withTables, releaseBatch, minCount } = this.#options;
    return withTables ? Math.max(releaseBatch, minCount) : releaseBatch;
  }

  #current(): { readonly table: DreamCounts; readonly tag: string } {
    const release = this.release();
    if (this.#cached?.release === release) return this.#cached;
    const { table, isFresh } = this.#options.withTables ? this.#cross(release * this.#batch) : { table: this.#count(release * this.#batch), isFresh: true };
    const batched = { ...table, batch: this.#batch };
    const made = { release, table: batched, tag: tagOf(JSON.stringify(batched)) };
    if (isFresh) this.#cached = made;
    return made;
  }

  #count(people: number): DreamCounts {
    this.#readUpTo(people);
    return countDreams({ ...this.#aboutFirst(people), stages: [...this.#mapping.stages], answers: this.#rows }, this.#options.minCount, {
      dreamsEach: this.#dreamsEach,
      ...(this.#options.nameDream && { nameDream: this.#options.nameDream }),
    });
  }

  #cross(people: number): { table: DreamCounts; isFresh: boolean } {
    this.#readUpTo(people);
    return this.#frames.tables(this.#rows, { about: this.#aboutFirst(people), batch: this.#batch, dreamsEach: this.#dreamsEach });
  }

  #aboutFirst(people: number): Pick<DreamCounts, 'title' | 'question' | 'source' | 'updated'> {
    const question = this.#mapping.closed?.question;
    const { illustrative, updated } = this.#options.store.summaryOf(this.#form.id, people);
    return { title: this.#form.title, ...(question !== undefined && { question }), source: illustrative ? ILLUSTRATION : REAL, ...(updated && { updated }) };
  }

  /** The most dreams that anybody may have given, in this version or an older one. */
  get #dreamsEach(): number {
    const versions = this.#options.forms.editions(this.#form.id);
    return Math.max(this.#mapping.dreamsEach, ...versions.map((form) => dreamMapping(form)?.dreamsEach ?? 0));
  }

  #readUpTo(length: number): void {
    const { store, forms } = this.#options;
    for (const { seq, version, receivedOn, answers } of store.read(this.#form.id, { after: this.#lastSeq, limit: length - this.#rows.length })) {
      // an answer to an older version is read with the questions of that version
      this.#rows.push(dreamRow(mappingFor(forms.edition(this.#form.id, version), this.#mapping), answers, receivedOn));
      this.#lastSeq = seq;
    }
  }
}
