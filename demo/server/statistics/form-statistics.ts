import type { CountOffer, FormCounts } from '../../../src/contract/form-counts.js';
import { isDay, type Form } from '../../../src/contract/index.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import type { Store } from '../store.js';
import type { ToldDimension } from './form-dimensions.js';
import { openRelease, releaseForm, type FormRelease, type ReleaseContent } from './form-release.js';
import { isClosed, lastClosed, lastPeriods, periodOf, periodsBetween, type Period, type PeriodSort } from './periods.js';
import type { ReleaseStore } from './release-store.js';
import { tabulate, total, type Slice } from './tabulate.js';

export interface StatisticsOptions {
  readonly store: Store;
  readonly releases: ReleaseStore<ReleaseContent>;
  readonly forms: Forms;
  readonly now: () => Date;
  /** fewest persons a cell must have to be told */
  readonly minCount: number;
  readonly periodSort: PeriodSort;
  /** counts of the period under way too: for demonstrations, since who compares two of them sees who came between */
  readonly withRunning: boolean;
}

/** What is asked for: names of one or two dimensions, and days. */
export interface CountQuery {
  readonly by: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface CountTable {
  readonly counts: FormCounts;
  /** totals of a line of one dimension; null: not told */
  readonly marginOf: (id: string, code: string) => number | null;
}

const MOST_KEPT = 60;

/**
 * Counts of forms by closed periods. An answer belongs to the period it came in: a late one counts in the next, since what is published must
 * not change. What was told once about a period that is over is kept, and told the same whatever the settings, and the answers, have become since.
 */
export class FormStatistics {
  readonly #options: StatisticsOptions;
  /** made, or being made: whoever asks meanwhile waits for the same */
  readonly #made = new Map<string, Promise<ReleaseContent>>();

  constructor(options: StatisticsOptions) {
    this.#options = options;
  }

  /** Throws a RefusedError naming the part of the query that makes no sense, or the day the period will be told. */
  async count(form: Form, query: CountQuery): Promise<CountTable> {
    const { from, to, months, periods: usual } = this.#rangeOf(query);
    const releases = await this.#releasesOf(form, usual);
    const periods = releases.map(({ period }) => period);
    const isWhole = from === periods[0]?.from && to === periods.at(-1)?.to;
    if (!isWhole && query.by.length > 1) {
      const example = `${periods[0]?.from} to ${periods[0]?.to}`;
      throw refuseQuery('from', `some months of a period are counted by one dimension only; two take whole periods, as ${example}`);
    }
    const some = ({ period }: FormRelease): string[] => period.months.filter((month) => months.includes(month));
    const slices: Slice[] = releases.map((release) => (isWhole ? { release } : { release, months: some(release) }));
    const dimensions = query.by.map((name) => requireDimension(releases, name));
    if (dimensions.length === 2 && dimensions[0]?.id === dimensions[1]?.id) throw refuseQuery('by', `names "${query.by[1]}" twice`);
    const isRunning = periods.some((period) => !isClosed(period, this.#today));
    return {
      counts: tabulate({ form, from, to, isRunning, dimensions, slices, offered: this.#offered(releases) }),
      marginOf: (id, code) => total(slices, { [id]: code }),
    };
  }

  /** The dimensions of the newest of these periods, then those that older ones had. */
  #offered(releases: readonly FormRelease[]): CountOffer {
    const { periodSort, withRunning } = this.#options;
    const labels = new Map(releases.flatMap(({ dimensions }) => dimensions).map(({ id, label }) => [id, label.slice(0, 500)]));
    const ids = new Set([...releases].reverse().flatMap(({ dimensions }) => dimensions.map(({ id }) => id)));
    return {
      dimensions: [...ids].map((id) => ({ id, label: labels.get(id) ?? id })),
      periods: lastPeriods(this.#today, periodSort, withRunning).map(({ from, to }) => ({ from, to })),
    };
  }

  get #today(): string {
    return this.#options.now().toISOString().slice(0, 10);
  }

  #rangeOf({ from, to }: CountQuery): { from: string; to: string; periods: Period[]; months: string[] } {
    const { periodSort, withRunning } = this.#options;
    const usual = lastClosed(this.#today, periodSort);
    const days = { from: from ?? usual.from, to: to ?? usual.to };
    if (!isDay(days.from)) throw refuseQuery('from', 'is not a day of the form YYYY-MM-DD');
    if (!isDay(days.to)) throw refuseQuery('to', 'is not a day of the form YYYY-MM-DD');
    const range = periodsBetween(days, periodSort);
    if (!range) throw refuseQuery('from', 'and "to" are the first day of a month and the last of the same or a later one, 20 years at most');
    const open = range.periods.find((period) => !isClosed(period, this.#today));
    if (open && !withRunning) {
      const message = `${open.from} to ${open.to} is not over: its counts are told once, after ${open.to}`;
      throw new RefusedError(422, { code: 'period-open', message, errors: [{ path: 'to', message }] });
    }
    return { ...days, ...range };
  }

  /** Makes and keeps what is not told yet about the period of this day, if it is over: before its answers are deleted. */
  async settle(form: Form, day: string): Promise<void> {
    const period = periodOf(day.slice(0, 7), this.#options.periodSort);
    if (isClosed(period, this.#today) && !(await this.#options.releases.overlapping(form.id, period)).length) await this.#release(form, period);
  }

  /** Of these periods; where other ones were told already, since the setting was another, those. */
  async #releasesOf(form: Form, periods: readonly Period[]): Promise<FormRelease[]> {
    const found = new Map<string, ReleaseContent>();
    for (const period of periods) {
      const told = await this.#options.releases.overlapping(form.id, period);
      const missing = period.months.find((month) => !told.some((one) => one.period.months.includes(month)));
      if (told.length && missing !== undefined) throw toldOtherwise(told);
      for (const one of told.length ? told : [await this.#release(form, period)]) found.set(one.period.from, one);
    }
    return [...found.values()].map(openRelease);
  }

  async #release(form: Form, period: Period): Promise<ReleaseContent> {
    const closed = isClosed(period, this.#today);
    const key = `${form.id} ${period.from}${closed ? '' : ` ${await this.#options.store.countOf(form.id)}`}`;
    const made = this.#made.get(key) ?? this.#make(form, period);
    this.#made.set(key, made);
    // what is over is in the database from then on; what failed may be tried again
    if (closed) void made.catch(() => undefined).then(() => this.#made.delete(key));
    else void made.catch(() => this.#made.delete(key));
    const [oldest] = this.#made.keys();
    if (this.#made.size > MOST_KEPT && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }

  async #make(form: Form, period: Period): Promise<ReleaseContent> {
    const { store, forms, minCount, releases } = this.#options;
    const closed = isClosed(period, this.#today);
    const release = await releaseForm(() => store.received(form.id, period), { period, minCount, editions: forms.editions(form.id) });
    if (!closed || (await releases.keep(form.id, period, release))) return release;
    // another process was first
    const [told, ...others] = await releases.overlapping(form.id, period);
    if (!told || others.length || told.period.from !== period.from || told.period.to !== period.to) throw toldOtherwise(told ? [told, ...others] : []);
    return told;
  }
}

/** Counted by other periods before `COUNTS_PERIOD` was changed: a second way to count the same days could be subtracted from the first. */
function toldOtherwise(told: readonly ReleaseContent[]): RefusedError {
  const days = told.map(({ period: { from, to } }) => `${from} to ${to}`).join(', ');
  const message = `some of these days were counted by other periods already (${days}), and are told by those alone`;
  return new RefusedError(422, { code: 'period-told', message, errors: [{ path: 'from', message }] });
}

/** By its name, or the id of its question; as the newest period has it. */
function requireDimension(releases: readonly FormRelease[], name: string): ToldDimension {
  const all = [...releases].reverse().flatMap(({ dimensions }) => dimensions);
  const found = all.find(({ id }) => id === name) ?? all.find(({ question }) => question === name);
  if (found) return found;
  const names = [...new Set(all.map(({ id }) => id))].join(', ');
  throw refuseQuery('by', `names "${name.slice(0, 64)}", which is not counted; there are: ${names}`);
}

export const refuseQuery = (path: string, message: string): RefusedError =>
  new RefusedError(400, { code: 'invalid-query', message: `"${path}" ${message}`, errors: [{ path, message: `"${path}" ${message}` }] });
