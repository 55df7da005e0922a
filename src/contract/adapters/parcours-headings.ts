import { monthsOf, sayMonth } from '../path-time.js';
import { foldName } from './agenda/read.js';

/** Which columns are positions, and what time they are. */
export interface Positions {
  /** the first column and the one after the last */
  readonly from: number;
  readonly to: number;
  readonly time: { readonly unit?: 'month' | 'quarter' | 'year'; readonly start?: string | number; readonly align?: 'age' };
}

/** What the name of a column says of time: a month, a year, an age, or a number in a row of them (`P1`, `P2`). */
interface Heading {
  readonly kind: string;
  readonly at: number;
}

const LEAST_POSITIONS = 3;
const MONTHS = [/^jan/, /^(feb|fev)/, /^mar/, /^(apr|avr)/, /^(may|mai)/, /^(jun|juin)/, /^(jul|juil)/, /^(aug|aou)/, /^sep/, /^oct/, /^nov/, /^dec/];

/** The longest run of columns whose names go on by equal steps of time; or those that `mapping` names. */
export function positionsIn(names: readonly string[], mapping: Readonly<Record<string, string>>): Positions | undefined {
  const headings = names.map(readHeading);
  const columnOf = (name: string | undefined, otherwise: number): number => (name === undefined ? otherwise : names.findIndex((one) => one.trim() === name));
  if (mapping['first'] !== undefined) {
    const [from, last] = [columnOf(mapping['first'], -1), columnOf(mapping['last'], names.length - 1)];
    return from < 0 || last < from ? undefined : { from, to: last + 1, time: timeOf(headings.slice(from, last + 1)) };
  }
  let [from, to] = [0, 0];
  for (let start = 0; start < names.length; start += 1) {
    let end = start + 1;
    while (end < names.length && isNext(headings, start, end)) end += 1;
    if (end - start > to - from) [from, to] = [start, end];
  }
  return to - from < LEAST_POSITIONS ? undefined : { from, to, time: timeOf(headings.slice(from, to)) };
}

const STEPS = [1, 3, 12];

function isNext(headings: readonly (Heading | undefined)[], start: number, end: number): boolean {
  const [first, second, before, here] = [headings[start], headings[start + 1], headings[end - 1], headings[end]];
  if (!first || !second || !before || !here || here.kind !== first.kind || before.kind !== first.kind) return false;
  const step = second.at - first.at;
  return here.at - before.at === step && (first.kind === 'month' ? STEPS.includes(step) : step === 1);
}

function timeOf([first, second]: readonly (Heading | undefined)[]): Positions['time'] {
  if (first?.kind === 'age') return { unit: 'year', align: 'age', start: first.at };
  if (first?.kind !== 'month') return {};
  const step = (second?.at ?? first.at + 1) - first.at;
  return { unit: step === 12 ? 'year' : step === 3 ? 'quarter' : 'month', start: sayMonth(first.at) };
}

/** `Jul.93`, `juil. 1993`, `1993-07`, `07/1993`, `2019`, `2019-T3`, `14 ans`, `age14`, `P12`. */
function readHeading(name: string): Heading | undefined {
  const date = readDate(name.trim());
  const months = typeof date === 'string' ? monthsOf(date) : undefined;
  if (months) return { kind: 'month', at: months.first };
  const folded = foldName(name);
  const [, word = '', digits] = /^([a-z]+)(\d{2}|\d{4})$/.exec(folded) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(word));
  if (month >= 0 && digits !== undefined) return { kind: 'month', at: (digits.length === 4 ? Number(digits) : fullYear(Number(digits))) * 12 + month };
  const [, age] = /^(?:age)?(\d{1,2})(?:ans?|yo)?$/.exec(folded) ?? [];
  if (age !== undefined && /[a-z]/.test(folded)) return { kind: 'age', at: Number(age) };
  const [, prefix, number] = /^([a-z]*)(\d+)$/.exec(folded) ?? [];
  return number === undefined ? undefined : { kind: `number ${prefix ?? ''}`, at: Number(number) };
}

const fullYear = (year: number): number => year + (year < 50 ? 2000 : 1900);

/** As the contract writes it; a number is an age or a year of a table that says no more. Undefined: it is none. */
export function readDate(cell: string): string | number | undefined {
  const [, , month, year] = /^(\d{1,2}[/.])?(\d{1,2})[/.](\d{4})$/.exec(cell) ?? [];
  if (month !== undefined && year !== undefined) return monthsOf(`${year}-${month.padStart(2, '0')}`) && `${year}-${month.padStart(2, '0')}`;
  if (/^\d{4}/.test(cell)) return monthsOf(cell.slice(0, 10)) && cell.slice(0, 10);
  const age = Number(cell.replace(',', '.'));
  return cell !== '' && age >= 0 && age < 130 ? age : undefined;
}
