import { countDreams, type DreamCounts, type Form } from '../../src/contract/index.js';
import { dreamMapping, dreamRow, type DreamMapping, type DreamRow } from './dream-rows.js';
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
  #cached: { readonly release: number; readonly table: DreamCounts; readonly tag: string } | undefined;

  constructor(form: Form, mapping: DreamMapping, options: DreamBoardOptions) {
    this.#form = form;
    this.#mapping = mapping;
    this.#options = options;
  }

  /** The number of the table that is out. It only depends on what is stored, so it survives a restart. */
  release(): number {
    return Math.floor(this.#options.store.countOf(this.#form.id) / this.#options.releaseBatch);
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
  }

  #current(): { readonly table: DreamCounts; readonly tag: string } {
    const release = this.release();
    if (this.#cached?.release !== release) {
      const table = this.#count(release * this.#options.releaseBatch);
      this.#cached = { release, table, tag: tagOf(JSON.stringify(table)) };
    }
    return this.#cached;
  }

  #count(people: number): DreamCounts {
    this.#readUpTo(people);
    const { illustrative, updated } = this.#options.store.summaryOf(this.#form.id, people);
    const about = { title: this.#form.title, source: illustrative ? ILLUSTRATION : REAL, ...(updated && { updated }) };
    return countDreams({ ...about, stages: [...this.#mapping.stages], answers: this.#rows }, this.#options.minCount, this.#dreamsEach);
  }

  /** The most dreams that anybody may have given, in this version or an older one. */
  get #dreamsEach(): number {
    const versions = this.#options.forms.editions(this.#form.id);
    return Math.max(this.#mapping.dreamsEach, ...versions.map((form) => dreamMapping(form)?.dreamsEach ?? 0));
  }

  #readUpTo(length: number): void {
    const { store, forms } = this.#options;
    for (const { seq, version, answers } of store.read(this.#form.id, { after: this.#lastSeq, limit: length - this.#rows.length })) {
      // an answer to an older version is read with the questions of that version
      const asked = forms.edition(this.#form.id, version);
      this.#rows.push(dreamRow((asked && dreamMapping(asked)) ?? this.#mapping, answers));
      this.#lastSeq = seq;
    }
  }
}
