import type { FormCounts } from '../../../src/contract/form-counts.js';
import { isDay, type Form } from '../../../src/contract/index.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import type { Store } from '../store.js';
import type { Dimension } from './form-dimensions.js';
import { releaseForm, type FormRelease } from './form-release.js';
import { isClosed, lastClosed, periodsBetween, type Period, type PeriodSort } from './periods.js';
import { tabulate, total, type Slice } from './tabulate.js';

export interface StatisticsOptions {
  readonly store: Store;
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
 * not change.
 */
export class FormStatistics {
  readonly #options: StatisticsOptions;
  readonly #releases = new Map<string, FormRelease>();

  constructor(options: StatisticsOptions) {
    this.#options = options;
  }

  /** Throws a RefusedError naming the part of the query that makes no sense, or the day the period will be told. */
  count(form: Form, query: CountQuery): CountTable {
    const { from, to, periods, months } = this.#rangeOf(query);
    const releases = periods.map((period) => this.#release(form, period));
    const isWhole = from === periods[0]?.from && to === periods.at(-1)?.to;
    if (!isWhole && query.by.length > 1) {
      const example = `${periods[0]?.from} to ${periods[0]?.to}`;
      throw refuseQuery('from', `some months of a period are counted by one dimension only; two take whole periods, as ${example}`);
    }
    const some = ({ period }: FormRelease): string[] => period.months.filter((month) => months.includes(month));
    const slices: Slice[] = releases.map((release) => (isWhole ? { release } : { release, months: some(release) }));
    const dimensions = query.by.map((name) => requireDimension(releases, name));
    if (dimensions.length === 2 && dimensions[0]?.id === dimensions[1]?.id) throw refuseQuery('by', `names "${query.by[1]}" twice`);
    const { minCount } = this.#options;
    const isRunning = periods.some((period) => !isClosed(period, this.#today));
    return {
      counts: tabulate({ form, from, to, minCount, isRunning, dimensions, slices }),
      marginOf: (id, code) => total(slices, { [id]: code }),
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

  #release(form: Form, period: Period): FormRelease {
    const { store, forms, minCount } = this.#options;
    const closed = isClosed(period, this.#today);
    const key = `${form.id} ${period.from}${closed ? '' : ` ${store.countOf(form.id)}`}`;
    const kept = this.#releases.get(key);
    if (kept) return kept;
    const release = releaseForm(store.received(form.id, period), { period, minCount, editions: forms.editions(form.id) });
    this.#releases.set(key, release);
    const [oldest] = this.#releases.keys();
    if (this.#releases.size > MOST_KEPT && oldest !== undefined) this.#releases.delete(oldest);
    return release;
  }
}

/** By its name, or the id of its question; as the newest period has it. */
function requireDimension(releases: readonly FormRelease[], name: string): Dimension {
  const all = [...releases].reverse().flatMap(({ dimensions }) => dimensions);
  const found = all.find(({ id }) => id === name) ?? all.find(({ question }) => question === name);
  if (found) return found;
  const names = [...new Set(all.map(({ id }) => id))].join(', ');
  throw refuseQuery('by', `names "${name.slice(0, 64)}", which is not counted; there are: ${names}`);
}

export const refuseQuery = (path: string, message: string): RefusedError =>
  new RefusedError(400, { code: 'invalid-query', message: `"${path}" ${message}`, errors: [{ path, message: `"${path}" ${message}` }] });
