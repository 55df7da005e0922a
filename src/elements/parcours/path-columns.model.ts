import { monthsOf, MONTHS_IN } from '../../contract/path-time.js';
import { monthsAt, positionAt, type PathTimes } from './path-clock.model.js';

/** Ages, years and months as people write them. */
export interface TimeWords {
  readonly age: (years: number) => string;
  /** of a year, 0 is January */
  readonly month: (month: number, year: number) => string;
  /** steps since the first: where the document doesn't say when it begins */
  readonly step: (step: number, unit: PathTimes['unit']) => string;
  /** months after an event, before it when negative */
  readonly around: (months: number) => string;
}

const MOST_COLUMNS = 7;

/** Positions asked for, `14 16 18` (ages, or years after an event) or `2019 2021-09`; of those that the paths have. Empty or unknown: seven or so, evenly. */
export function columnsAt(time: PathTimes, at: string | undefined): readonly number[] {
  const asked = (at ?? '').split(/[\s,;]+/).flatMap((text) => positionOf(time, text));
  const known = [...new Set(asked)].filter((position) => position >= 0 && position < time.length).sort((a, b) => a - b);
  return known.length ? known : evenly(time);
}

function positionOf(time: PathTimes, text: string): readonly number[] {
  const isAge = time.align !== 'date' && /^-?\d+([.,]\d+)?$/.test(text);
  const months = text && monthsOf(isAge ? Number(text.replace(',', '.')) : text);
  return months ? [positionAt(time, months.first)] : [];
}

/** By whole years where the paths are long: at 14, 16 and 18, or every September. */
function evenly({ length, unit, align, first = 0 }: PathTimes): readonly number[] {
  const year = 12 / MONTHS_IN[unit];
  const least = Math.max(1, Math.ceil((length - 1) / (MOST_COLUMNS - 1)));
  const isByYear = least >= year / 2;
  const step = isByYear ? Math.ceil(least / year) * year : least;
  const birthday = (year - (Math.floor(first / MONTHS_IN[unit]) % year)) % year;
  const places: number[] = [];
  for (let position = isByYear && align !== 'date' ? birthday : 0; position < length; position += step) places.push(position);
  const last = places.at(-1) ?? 0;
  return length - 1 - last >= step / 2 ? [...places, length - 1] : places;
}

/** What a position is called. */
export function columnName(time: PathTimes, position: number, words: TimeWords): string {
  if (time.first === undefined) return words.step(position + 1, time.unit);
  const months = monthsAt(time, position);
  if (time.align === 'age') return words.age(months / 12);
  if (time.align === 'event') return words.around(months);
  const year = Math.floor(months / 12);
  return time.unit === 'year' ? String(year) : words.month(months - year * 12, year);
}
