import { countDreams, type DreamCounts, type Form } from '../../src/contract/index.js';
import { DreamFrames } from './dream-frames.js';
import type { DreamNamer, DreamNames } from './dream-names.js';
import { answerNamer, dreamMapping, dreamRow, mappingFor, type DreamMapping, type DreamRow } from './dream-rows.js';
import type { Forms } from './forms.js';
import { GrowingRows } from './growing-rows.js';
import { Rests } from './rests.js';
import type { Sql } from './sql.js';
import type { Store, StoredAnswer } from './store.js';
import { tagOf } from './tagged.js';
import { Turns } from './turns.js';

export interface DreamBoardOptions {
  readonly database: Sql;
  readonly store: Store;
  readonly forms: Forms;
  /** fewest persons a cell must have to be told */
  readonly minCount: number;
  /** a new table comes out after this many new answers */
  readonly releaseBatch: number;
  /** the jobs that words mean */
  readonly names: DreamNames;
  /** gives declared tables, margins among them, in place of the finest cells; then a batch is never smaller than `minCount` */
  readonly withTables?: boolean;
  /** told when tables are out that took a while to make */
  readonly onTables?: (form: string) => void;
  /** told of what nobody foresaw while they were made */
  readonly onFault?: (error: unknown) => void;
}

const ILLUSTRATION = "Données d'illustration, inventées pour cet exemple, et réponses envoyées ici";
const REAL = 'Réponses envoyées ici';

export interface TaggedTable {
  readonly table: DreamCounts;
  /** names the table that is out; the same as long as the table says the same */
  readonly tag: string;
}

/**
 * The table of one form, counted and masked here. It shows the first `release × releaseBatch` answers and changes only with the release:
 * with a batch of 1, who watches the table while a neighbour answers may read one cell's step; a batch makes the step a crowd's.
 * What a release says only depends on what is stored, so that it is the same after a restart, and in all processes.
 */
export class DreamBoard {
  readonly #form: Form;
  readonly #mapping: DreamMapping;
  readonly #options: DreamBoardOptions;
  readonly #rows: GrowingRows<DreamRow>;
  readonly #ownNames: DreamNamer | undefined;
  readonly #frames: DreamFrames;
  readonly #turns = new Turns();
  readonly #rests = new Rests();
  #isClosed = false;
  #made: (TaggedTable & { readonly release: number; readonly generation: number }) | undefined;

  constructor(form: Form, mapping: DreamMapping, options: DreamBoardOptions) {
    const { database, store, forms } = options;
    this.#form = form;
    this.#mapping = mapping;
    this.#options = options;
    this.#ownNames = mapping.closed && answerNamer(forms.editions(form.id), mapping.jobs);
    // an answer to an older version is read with the questions of that version
    const rowOf = ({ version, answers, receivedOn }: StoredAnswer): DreamRow => dreamRow(mappingFor(forms.edition(form.id, version), mapping), answers, receivedOn);
    this.#rows = new GrowingRows({ database, store, form: form.id, rowOf });
    const isTold = (): void => void (this.#isClosed || options.onTables?.(form.id));
    this.#frames = new DreamFrames({ ...options, mapping, onMade: isTold });
  }

  /** The table that is out: an older one for a moment, while the next is made or takes long to make. */
  current(): Promise<TaggedTable> {
    return this.#turns.take(() => this.#current());
  }

  /** The same, when there is one: a first one may take a while. */
  async ready(): Promise<TaggedTable> {
    await this.current();
    await this.#frames.first();
    return this.current();
  }

  /** When nothing is being made any more. */
  async settled(): Promise<void> {
    await this.current();
    await this.#frames.settled();
  }

  /** What is being made is told to nobody any more. */
  close(): void {
    this.#isClosed = true;
  }

  get #batch(): number {
    const { withTables, releaseBatch, minCount } = this.#options;
    return withTables ? Math.max(releaseBatch, minCount) : releaseBatch;
  }

  async #current(): Promise<TaggedTable> {
    const release = Math.floor((await this.#rows.count()) / this.#batch);
    const { generation } = this.#rows;
    if (this.#made && this.#made.generation !== generation) this.#reset();
    if (this.#made?.release === release || (this.#made && !this.#rests.isOver)) return this.#made;
    const { table, isFresh } = await this.#rests.after(() => this.#make(release * this.#batch));
    const batched = { ...table, batch: this.#batch };
    const made = { release, generation, table: batched, tag: tagOf(JSON.stringify(batched)) };
    if (isFresh) this.#made = made;
    return made;
  }

  /** Old answers were deleted. */
  #reset(): void {
    this.#made = undefined;
    this.#frames.reset();
  }

  async #make(people: number): Promise<{ table: DreamCounts; isFresh: boolean }> {
    const { minCount, withTables, names } = this.#options;
    const { rows, lastSeq } = await this.#rows.first(people);
    const about = await this.#aboutFirst(people);
    const namerOf = (seq: number): Promise<DreamNamer> => (this.#ownNames ? Promise.resolve(this.#ownNames) : names.before(seq));
    if (withTables) {
      const nameFirst = (size: number): Promise<DreamNamer> => namerOf(this.#rows.seqAt(size));
      return this.#frames.tables(rows, { about, batch: this.#batch, dreamsEach: this.#dreamsEach, nameFirst });
    }
    const answers = { ...about, stages: [...this.#mapping.stages], answers: [...rows] };
    return { table: countDreams(answers, minCount, { dreamsEach: this.#dreamsEach, nameDream: await namerOf(lastSeq) }), isFresh: true };
  }

  async #aboutFirst(people: number): Promise<Pick<DreamCounts, 'title' | 'question' | 'source' | 'updated'>> {
    const question = this.#mapping.closed?.question;
    const { illustrative, updated } = await this.#options.store.summaryOf(this.#form.id, people);
    return { title: this.#form.title, ...(question !== undefined && { question }), source: illustrative ? ILLUSTRATION : REAL, ...(updated && { updated }) };
  }

  /** The most dreams that anybody may have given, in this version or an older one. */
  get #dreamsEach(): number {
    const versions = this.#options.forms.editions(this.#form.id);
    return Math.max(this.#mapping.dreamsEach, ...versions.map((form) => dreamMapping(form)?.dreamsEach ?? 0));
  }
}
