import { changesOf } from './changes.js';
import type { Sql } from './sql.js';
import type { Store, StoredAnswer } from './store.js';

interface GrowingOptions<Row> {
  readonly database: Sql;
  readonly store: Store;
  readonly form: string;
  readonly rowOf: (answer: StoredAnswer) => Row;
}

/** The answers to a form as rows in memory, read on as they come in; read afresh when some were deleted, by whichever process. */
export class GrowingRows<Row> {
  readonly #options: GrowingOptions<Row>;
  readonly #rows: { readonly seq: number; readonly row: Row }[] = [];
  #deletions = 0;
  #generation = 0;

  constructor(options: GrowingOptions<Row>) {
    this.#options = options;
  }

  /** Another number: what was made of the rows before is void. */
  get generation(): number {
    return this.#generation;
  }

  /** How many answers there are now. */
  async count(): Promise<number> {
    const { database, store, form } = this.#options;
    const deletions = await changesOf(database, 'deletions');
    if (deletions !== this.#deletions) this.#forget(deletions);
    return this.#rows.length + (await store.countOf(form, this.#lastSeq));
  }

  /** The first of them, and the number of the last of these. */
  async first(length: number): Promise<{ readonly rows: readonly Row[]; readonly lastSeq: number }> {
    const { store, form, rowOf } = this.#options;
    for await (const answer of store.read(form, { after: this.#lastSeq, limit: length - this.#rows.length })) this.#rows.push({ seq: answer.seq, row: rowOf(answer) });
    const some = this.#rows.slice(0, length);
    return { rows: some.map(({ row }) => row), lastSeq: some.at(-1)?.seq ?? 0 };
  }

  /** The number of the answer at a place, from 1 on. */
  seqAt(place: number): number {
    return this.#rows[place - 1]?.seq ?? 0;
  }

  get #lastSeq(): number {
    return this.#rows.at(-1)?.seq ?? 0;
  }

  #forget(deletions: number): void {
    this.#deletions = deletions;
    this.#rows.length = 0;
    this.#generation += 1;
  }
}
