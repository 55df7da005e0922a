/** A stretch of whole months that is counted once, when it is over. */
export interface Period {
  /** the first day */
  readonly from: string;
  /** the last day */
  readonly to: string;
  /** `2026-01` … */
  readonly months: readonly string[];
}

/** How long the periods are that an endpoint publishes: one sort only, since two that overlap could be subtracted from one another. */
export const PERIODS = ['year', 'school-year', 'month'] as const;
export type PeriodSort = (typeof PERIODS)[number];

const FIRST_MONTH: Readonly<Record<PeriodSort, number>> = { year: 1, 'school-year': 9, month: 1 };
const LENGTH: Readonly<Record<PeriodSort, number>> = { year: 12, 'school-year': 12, month: 1 };

/** The period that a month (`2026-11`) is in. */
export function periodOf(month: string, sort: PeriodSort): Period {
  const index = indexOf(month);
  const start = index - mod(index - (FIRST_MONTH[sort] - 1), LENGTH[sort]);
  return periodFrom(start, LENGTH[sort]);
}

/** The last period that was over before this day. */
export const lastClosed = (today: string, sort: PeriodSort): Period => periodBefore(periodOf(today.slice(0, 7), sort), sort);

const periodBefore = ({ from }: Period, sort: PeriodSort): Period => periodOf(monthAt(indexOf(from.slice(0, 7)) - 1), sort);

/** How many periods are offered to who asks for counts: all that is kept by default, and a little more. */
const OFFERED: Readonly<Record<PeriodSort, number>> = { year: 4, 'school-year': 4, month: 24 };

/** The last periods, the newest first: the same whoever came in them, since a list of those that have answers would tell that somebody did. */
export function lastPeriods(today: string, sort: PeriodSort, withRunning: boolean): Period[] {
  const running = periodOf(today.slice(0, 7), sort);
  const periods = [running];
  while (periods.length <= OFFERED[sort]) periods.push(periodBefore(periods.at(-1) ?? running, sort));
  return withRunning ? periods : periods.slice(1);
}

export const isClosed = ({ to }: Period, today: string): boolean => to < today;

/** The periods that days from the first of a month to the last of a month touch, in order; undefined when the days are no such thing. */
export function periodsBetween({ from, to }: { from: string; to: string }, sort: PeriodSort): { periods: Period[]; months: string[] } | undefined {
  const [first, last] = [indexOf(from.slice(0, 7)), indexOf(to.slice(0, 7))];
  const isWhole = from.endsWith('-01') && to === periodFrom(last, 1).to && first <= last && last - first < MOST_MONTHS;
  if (!isWhole) return undefined;
  const months = periodFrom(first, last - first + 1).months;
  const periods = months.map((month) => periodOf(month, sort)).filter((period, i, all) => period.from !== all[i - 1]?.from);
  return { periods, months: [...months] };
}

const MOST_MONTHS = 240;

function periodFrom(start: number, length: number): Period {
  const months = [...Array<undefined>(length)].map((_, i) => monthAt(start + i));
  const afterLast = new Date(`${monthAt(start + length)}-01T00:00Z`);
  return { from: `${monthAt(start)}-01`, to: new Date(afterLast.getTime() - 86_400_000).toISOString().slice(0, 10), months };
}

/** Months since the year 0. */
const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (index: number): string => `${String(Math.floor(index / 12)).padStart(4, '0')}-${String(mod(index, 12) + 1).padStart(2, '0')}`;
const mod = (a: number, b: number): number => ((a % b) + b) % b;
