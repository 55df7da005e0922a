/** Steps of time of a path. */
export const PATH_UNITS = ['month', 'quarter', 'year'] as const;
export type PathUnit = (typeof PATH_UNITS)[number];

export const MONTHS_IN: Readonly<Record<PathUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** A stretch of whole months: the first, counted from the year 0 (or from birth, for an age), and how many. */
export interface Months {
  readonly first: number;
  readonly length: number;
}

const LAST_YEAR = 9_999;

/** `2019`, `2019-09`, `2019-09-17`, `2019-Q3` or `2019-T3`; a number is so many years. Undefined: it is none of them. */
export function monthsOf(moment: string | number): Months | undefined {
  if (typeof moment === 'number') return Math.abs(moment) <= LAST_YEAR ? { first: Math.round(moment * 12), length: Number.isInteger(moment) ? 12 : 1 } : undefined;
  const [, year, month, , quarter] = /^(\d{4})(?:-(\d\d)(-\d\d)?|-[QT]([1-4]))?$/.exec(moment.trim()) ?? [];
  if (year === undefined) return undefined;
  const january = Number(year) * 12;
  if (quarter !== undefined) return { first: january + (Number(quarter) - 1) * 3, length: 3 };
  if (month === undefined) return { first: january, length: 12 };
  const index = Number(month) - 1;
  return index >= 0 && index < 12 ? { first: january + index, length: 1 } : undefined;
}

/** `2019-09`: a month counted from the year 0. */
export const sayMonth = (month: number): string => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
