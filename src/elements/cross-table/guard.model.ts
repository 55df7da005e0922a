import { NO_ANSWER, type CountDimension } from '../../contract/form-counts.js';
import { EVERYBODY, keyOf, type Guard, type ToldNumbers } from './counts-index.model.js';

type Numbers = readonly (number | null)[];

/** Numbers looked at, for all tables and rounds: above half a second of work. What is not seen to by then is not shown. */
const MOST_WORK = 3_000_000;

/** How often what one line says of a number is taken to the others. */
const SWEEPS = 3;

/** Any number; sums of all cells of a document stay whole numbers. */
const ANY = 2 ** 36;

/** What a reader can make of a number: from `low` to `high`. */
interface Range {
  readonly low: number;
  readonly high: number;
  /** it is in the document, and not told: it must keep k values */
  readonly isHidden: boolean;
}

const exactly = (n: number): Range => ({ low: n, high: n, isHidden: false });

/**
 * Can the total be known beside its parts, some of which are hidden? One hidden part is the total less the others; several are no more than that,
 * each: fewer than k − 1 left would leave fewer than k values. Where a reader may take them all for small (`isByHand`), they are no less than what
 * the others, k − 1 at most, leave of it: two of 8 are 4 and 4. More than all of them can hold says that one at least is not small.
 */
export function hidesWell(total: number | null, parts: Numbers, minCount: number, isByHand = true): boolean {
  const hidden: Range = { low: 0, high: isByHand ? minCount - 1 : ANY, isHidden: true };
  return staysWide(total === null ? { low: 0, high: ANY, isHidden: true } : exactly(total), parts.map((n) => (n === null ? hidden : exactly(n))), minCount);
}

const staysWide = (total: Range, parts: readonly Range[], minCount: number): boolean =>
  tightened(total, parts).every(({ low, high, isHidden }) => !isHidden || high - low >= minCount - 1);

/**
 * What the total leaves for each part. `none`: the place of those who gave no answer, where the others may have given several; then the parts are
 * the total or more together, and no part is more than all less those.
 */
function tightened(total: Range, parts: readonly Range[], none?: number): Range[] {
  const isTooMuch = total.low > sumOf(parts, 'high');
  const ranges = isTooMuch ? parts.map((part) => (part.isHidden ? { ...part, high: ANY } : part)) : parts;
  const [low, high] = [sumOf(ranges, 'low'), sumOf(ranges, 'high')];
  const beside = (place: number): number => (place === none ? mostOf(ranges, place) : (ranges[none ?? -1]?.low ?? 0));
  return ranges.map((part, i) => ({
    ...part,
    low: Math.max(part.low, total.low - high + part.high),
    high: Math.min(part.high, total.high - (none === undefined ? low - part.low : beside(i))),
  }));
}

/** The persons that are there at the least where they may be in several parts. */
const mostOf = (parts: readonly Range[], none: number): number => parts.reduce((most, { low }, i) => (i === none ? most : Math.max(most, low)), 0);

const sumOf = (parts: readonly Range[], end: 'low' | 'high'): number => parts.reduce((sum, part) => sum + part[end], 0);

/** Numbers that add up to another. */
interface Line {
  readonly total: string;
  readonly parts: readonly string[];
  /** parts that are not listed, and may be anybody */
  readonly absent: number;
  /** the place of no answer, where others may be in several parts */
  readonly none?: number | undefined;
  /** of the lines of a dimension, whose own numbers a document may not list */
  readonly isOfLines: boolean;
}

/**
 * An endpoint sees to it that nothing it tells gives a hidden number back; who writes a file by hand may not. What does is hidden too, once for all
 * tables of the document, or one of them would tell what another hides: the sum of a line that is told is the total of the same persons elsewhere.
 * Of lines that cross, only what one says of a number is taken to the others: several of a table by two dimensions beside its totals may still say more.
 */
export function guardCounts(told: ToldNumbers): { readonly isLeaky: boolean; readonly work: number } {
  const { numbers } = told;
  const hasHidden = told.missing === null || [...numbers].some(([key, n]) => n === null && key !== EVERYBODY);
  if (!hasHidden) return { isLeaky: false, work: 0 };
  const sums = new Sums(told, linesOf(told));
  let isLeaky = false;
  while (sums.hideSome()) isLeaky = true;
  if (!sums.isSafe) {
    numbers.forEach((_, key) => numbers.set(key, null));
    told.missing = null;
  }
  return { isLeaky: isLeaky || !sums.isSafe, work: sums.work };
}

/** What can be worked out by adding, and hiding until nothing hidden is among it. */
class Sums {
  readonly #told: ToldNumbers;
  readonly #lines: readonly Line[];
  /** sums of what is told */
  readonly #known = new Map<string, number>();
  /** of the other totals, what their lines leave for them */
  readonly #ranges = new Map<string, Range>();
  /** hidden here beside a small one: nobody takes it for small */
  readonly #besides = new Set<string>();
  isSafe = true;
  work = 0;

  constructor(told: ToldNumbers, lines: readonly Line[]) {
    this.#told = told;
    this.#lines = lines;
  }

  /** Looks at all lines and hides something where one tells too much: at the lines of a code first, then at those of everybody; then at all together. */
  hideSome(): boolean {
    this.#derive();
    return this.#mendSome() || (this.isSafe && this.#sweep() && this.#mendSome(true));
  }

  #mendSome(isOne = false): boolean {
    let hasHidden = false;
    for (const line of this.#lines) {
      if (line.total === EVERYBODY && hasHidden) break;
      if (this.#isWell(line)) continue;
      this.isSafe = this.#mend(line) && this.work < MOST_WORK;
      hasHidden = true;
      if (isOne || line.total === EVERYBODY || !this.isSafe) break;
    }
    this.isSafe &&= this.work < MOST_WORK;
    return hasHidden && this.isSafe;
  }

  /** Sums of lines that are told, of those in turn, and the one line that all others leave. */
  #derive(): void {
    this.#known.clear();
    this.#ranges.clear();
    this.work += this.#lines.length;
    for (const line of this.#lines) {
      const { low, high } = this.#tightenTotal(line);
      if (low === high) this.#known.set(line.total, low);
    }
    for (const line of this.#lines) if (line.isOfLines) this.#deriveLast(line.parts);
  }

  /** Takes what each line says of a number to the other lines that it is in. */
  #sweep(): boolean {
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      for (const line of this.#lines) {
        this.#leftOf(line).forEach((range, i) => this.#tighten(line.parts[i] ?? '', range));
        this.#tightenTotal(line);
      }
    }
    return true;
  }

  #isWell(line: Line): boolean {
    const least = this.#told.counts.minCount - 1;
    return this.#leftOf(line).every(({ low, high, isHidden }) => !isHidden || high - low >= least);
  }

  #leftOf(line: Line): Range[] {
    return tightened(this.#rangeOf(line.total), this.#partsOf(line), line.none);
  }

  /** What the parts say of the total. */
  #tightenTotal(line: Line): Range {
    const parts = this.#partsOf(line);
    const low = line.none === undefined ? sumOf(parts, 'low') : mostOf(parts, line.none) + (parts[line.none]?.low ?? 0);
    const range = { low, high: sumOf(parts, 'high'), isHidden: true };
    this.#tighten(line.total, range);
    return range;
  }

  #tighten(key: string, { low, high }: Range): void {
    if (this.#n(key) !== undefined || low > high) return;
    const known = this.#ranges.get(key) ?? { low: 0, high: ANY };
    this.#ranges.set(key, { low: Math.max(low, known.low), high: Math.min(high, known.high), isHidden: true });
  }

  #deriveLast(parts: readonly string[]): void {
    const people = this.#n(EVERYBODY);
    const others = parts.filter((part) => this.#n(part) === undefined);
    const [only = EVERYBODY] = others;
    if (people === undefined || others.length !== 1 || this.#told.numbers.has(only)) return;
    this.#known.set(only, people - parts.reduce((sum, part) => sum + (this.#n(part) ?? 0), 0));
  }

  #n(key: string): number | undefined {
    return this.#told.numbers.get(key) ?? this.#known.get(key);
  }

  #rangeOf(key: string): Range {
    this.work += 1;
    const n = this.#n(key);
    if (n !== undefined) return exactly(n);
    const { low, high } = this.#ranges.get(key) ?? { low: 0, high: ANY };
    const isHidden = this.#told.numbers.has(key);
    const most = isHidden && key !== EVERYBODY && !this.#besides.has(key) ? Math.min(high, this.#most) : high;
    // a sum that is no small number, or numbers that don't fit
    return { low, high: most < low ? Math.max(high, low + ANY * Number(high < low)) : most, isHidden };
  }

  /** of a hidden number, as far as a reader knows */
  get #most(): number {
    return this.#told.isByHand ? this.#told.counts.minCount - 1 : ANY;
  }

  #partsOf({ parts, absent }: Line): Range[] {
    const listed = parts.map((part) => this.#rangeOf(part));
    // two that are alike stand for all of them
    const unlisted = { low: 0, high: this.#most, isHidden: true };
    return absent < 2 ? [...listed, ...(absent ? [unlisted] : [])] : [...listed, unlisted, { ...unlisted, high: unlisted.high * (absent - 1) }];
  }

  /** Hides the total; where another table tells it, the smallest told part of the line. False: nothing is left to hide. */
  #mend({ total, parts }: Line): boolean {
    if (!this.#known.has(total) && this.#hide(total)) return true;
    const told = parts.flatMap((key) => ({ key, n: this.#n(key) ?? 0, isFree: !this.#known.has(key) })).filter(({ key }) => this.#n(key) !== undefined);
    const [least] = told.sort((a, b) => Number(b.n > 0) - Number(a.n > 0) || Number(b.isFree) - Number(a.isFree) || a.n - b.n);
    return this.#hide(least?.key ?? total);
  }

  /** A sum of other numbers is hidden when one of those is, in each line that gives it. */
  #hide(key: string): boolean {
    const { numbers } = this.#told;
    let hasHidden = typeof numbers.get(key) === 'number';
    if (hasHidden) {
      numbers.set(key, null);
      this.#besides.add(key);
    }
    if (!this.#known.delete(key)) return hasHidden;
    for (const { total, parts, absent } of this.#lines) {
      if (total !== key || absent || parts.some((part) => this.#n(part) === undefined)) continue;
      const [least] = parts.map((part) => ({ part, n: this.#n(part) ?? 0 })).sort((a, b) => Number(b.n > 0) - Number(a.n > 0) || a.n - b.n);
      hasHidden = (least !== undefined && this.#hide(least.part)) || hasHidden;
    }
    return hasHidden;
  }
}

/** The cells that a document lists of a table by one or two dimensions. */
interface Table {
  readonly dimensions: readonly CountDimension[];
  readonly cells: { readonly key: string; readonly codes: readonly string[] }[];
}

/** Made from the cells that are there: the lines of a code first, then those of everybody. */
function linesOf(told: ToldNumbers): readonly Line[] {
  const tables = tablesOf(told);
  const pairs = tables.flatMap(({ dimensions: [a, b], cells }) => (a && b ? [{ a, b, cells }] : []));
  const ofCodes = pairs.flatMap(({ a, b, cells }) => [...codeLines(told, { own: a, across: b, place: 0, cells }), ...codeLines(told, { own: b, across: a, place: 1, cells })]);
  const used = new Set(tables.flatMap(({ dimensions }) => dimensions));
  const ofDimensions = [...used].filter(({ multiple, values }) => !multiple || values.some(({ code }) => code === NO_ANSWER)).map((dimension) => lineOfLines(told, dimension));
  const whole = pairs.filter(({ a, b }) => !a.multiple && !b.multiple).map(({ a, b, cells }): Line => ({
    total: EVERYBODY,
    parts: cells.map(({ key }) => key),
    absent: told.missing === null ? a.values.length * b.values.length - cells.length : 0,
    isOfLines: false,
  }));
  return [...ofCodes, ...ofDimensions, ...whole];
}

function tablesOf({ counts, numbers }: ToldNumbers): Table[] {
  const byId = new Map(counts.dimensions.map((dimension) => [dimension.id, { dimension, codes: new Set(dimension.values.map(({ code }) => code)) }]));
  const tables = new Map<string, Table>();
  numbers.forEach((_, key) => {
    const words = JSON.parse(key) as string[];
    const parts = words.flatMap((id, i) => (i % 2 ? [] : [{ own: byId.get(id), code: words[i + 1] ?? '' }]));
    const dimensions = parts.flatMap(({ own, code }) => (own?.codes.has(code) ? [own.dimension] : []));
    if (!parts.length || parts.length > 2 || dimensions.length < parts.length) return;
    const name = keyOf(dimensions.map(({ id }) => id));
    const table = tables.get(name) ?? { dimensions, cells: [] };
    table.cells.push({ key, codes: parts.map(({ code }) => code) });
    tables.set(name, table);
  });
  return [...tables.values()];
}

interface Crossing {
  readonly own: CountDimension;
  readonly across: CountDimension;
  /** of the own code among those of a cell */
  readonly place: number;
  readonly cells: Table['cells'];
}

/** A line for each code; none where a person may be in several of its cells, or in none. */
function codeLines({ missing }: ToldNumbers, { own, across, place, cells }: Crossing): Line[] {
  const none = across.values.findIndex(({ code }) => code === NO_ANSWER);
  if (across.multiple && none < 0) return [];
  const byCode = new Map<string, string[]>(own.values.map(({ code }) => [code, []]));
  for (const { key, codes } of cells) byCode.get(codes[place] ?? '')?.push(key);
  return [...byCode].map(([code, parts]) => ({
    total: keyOf([own.id, code]),
    parts,
    absent: missing === null ? across.values.length - parts.length : 0,
    none: across.multiple ? parts.findIndex((part) => (JSON.parse(part) as string[])[place ? 1 : 3] === NO_ANSWER) : undefined,
    isOfLines: false,
  }));
}

/** All persons are those of the lines of a dimension, listed or not. */
function lineOfLines({ numbers, missing }: ToldNumbers, { id, values, multiple }: CountDimension): Line {
  const keys = [...new Set(values.map(({ code }) => keyOf([id, code])))];
  // in a table of its own, what is not listed is nobody, or not told
  const isListed = keys.some((key) => numbers.has(key));
  const parts = isListed ? keys.filter((key) => numbers.has(key)) : keys;
  return { total: EVERYBODY, parts, absent: missing === null ? keys.length - parts.length : 0, none: multiple ? parts.indexOf(keyOf([id, NO_ANSWER])) : undefined, isOfLines: !multiple };
}

export const createGuard = (): Guard => (told) => guardCounts(told).isLeaky;
