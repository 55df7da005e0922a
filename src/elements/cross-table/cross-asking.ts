import { IjCrossTableChangeEvent } from './cross-table.events.js';
import type { IjCrossTable } from './cross-table.js';
import type { CrossQuery } from './query.model.js';

const TURNED = { row: 'column', column: 'row', none: 'none', all: 'all' } as const;

/** What a person asks for: taken from the document where it has that, else asked of the endpoint, while what was there stays. */
export class CrossAsking {
  readonly #host: IjCrossTable;
  /** what is shown, while something else is on its way */
  #before: CrossQuery | undefined;
  /** what could not be had */
  #failed: CrossQuery | undefined;
  /** has the person just asked for something, so that what it shows is to be said? */
  #isAsked = false;

  constructor(host: IjCrossTable) {
    this.#host = host;
  }

  readonly onQuery = (change: CrossQuery): void => {
    const host = this.#host;
    const before = host.query;
    this.#turnTo({ ...before, ...change });
    this.#isAsked = true;
    if (this.#isMissing(change)) this.#before ??= before;
    this.ask(change);
    const { rows = host.shown?.dimensions.rows ?? '', columns = host.shown?.dimensions.columns, share = 'none', against = '' } = host.wish;
    host.dispatchEvent(new IjCrossTableChangeEvent({ rows, columns: columns || null, view: host.shownView, share, against }));
  };

  /** Rows and columns trade places, and their percentages with them. */
  readonly onSwap = (): void => {
    const { dimensions, share = 'none' } = this.#host.shown ?? {};
    if (dimensions?.columns) this.onQuery({ rows: dimensions.columns, columns: dimensions.rows, sort: undefined, a: undefined, b: undefined, share: TURNED[share] });
  };

  #turnTo(query: CrossQuery): void {
    const host = this.#host;
    host.query = query;
    if (host.withUrlState) host.parts.get('address')?.write(query);
  }

  /** A choice that could not be had is taken back: the lists say what the table is. It may be asked for again. */
  takeBack(): void {
    const { remote, query } = this.#host;
    if (!this.#before || remote.status === 'loading') return;
    const { rows, columns, period, against, a, b } = this.#before;
    this.#before = undefined;
    if (remote.status !== 'failed') return;
    this.#failed = query;
    this.#turnTo({ ...query, rows, columns, period, against, a, b });
  }

  /** Asks again for what could not be had. */
  again(): void {
    if (!this.#failed) return;
    this.#before = this.#host.query;
    this.#turnTo(this.#failed);
    this.#failed = undefined;
  }

  /** Was a choice taken back? */
  get hasFailed(): boolean {
    return this.#failed !== undefined;
  }

  /** Gets what the wish needs and is not there. */
  ask(change: CrossQuery): void {
    const host = this.#host;
    this.#failed = undefined;
    const failed = (error: unknown): void => host.report(error as Error);
    if (host.wish.against) void host.parts.load('compare').catch(failed);
    // what failed, or is on its way, may be about another table
    if (host.remote.status !== 'ready' || this.#isMissing(change)) void host.reload();
  }

  /** Is what is wished for not in the document that is there? */
  #isMissing(change: CrossQuery): boolean {
    const { value, wish, shown, data } = this.#host;
    if (!value) return false;
    if (change.period) return true;
    const { rows = shown?.dimensions.rows, columns = shown?.dimensions.columns, against = '' } = wish;
    const isElsewhere = against !== '' && against !== 'columns';
    const isThere = value.index.has(rows, columns || undefined) && (!isElsewhere || !value.other || value.other.has(rows, columns || undefined));
    return (!isThere && data === undefined) || (isElsewhere && against !== value.against);
  }

  /** Says what is shown, once it is what was asked for. */
  settle(): void {
    const { remote, shown, strings, announcer, wording, wish, parts } = this.#host;
    const isComing = remote.status === 'loading' || (wish.against && !parts.get('compare'));
    if (!this.#isAsked || isComing || !shown) return;
    this.#isAsked = false;
    const { table, problem } = shown;
    announcer.sayNow([problem, table.isBlank ? strings.nothing(wording.minCount) : `${table.caption}. ${table.finding ?? ''}`].filter(Boolean).join(' '));
  }
}
