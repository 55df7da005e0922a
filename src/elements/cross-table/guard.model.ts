import { NO_ANSWER } from '../../contract/form-counts.js';
import { EVERYBODY, keyOf, type Guard, type ToldNumbers } from './counts-index.model.js';
import { rulesOf, tablesIn, type Rule, type Table } from './guard-rules.model.js';
import { Program, type Equation } from './program.model.js';

/** Numbers computed with, for all rounds: about half a second. What is not known to be safe by then is shown without its totals. */
const MOST_WORK = 100_000_000;
/** of the table that is computed with */
const MOST_SIZE = 600_000;
/** Cells that a document does not list, and may be anything. */
const MOST_MISSING = 5_000;
/** First goals of many numbers at once, up and down: most have k values after them. */
const SCATTERED = 6;
/** Larger sums would not be exact to the unit. */
const MOST_PEOPLE = 1e9;

/**
 * An endpoint sees to it that nothing it tells gives a hidden number back; who writes a file by hand may not. What does is hidden too, once for all
 * tables of the document, or one of them would tell what another hides. Each hidden number must have k values that go with everything told: its
 * least and its most are found by linear programs over all unknown numbers at once (Fischetti and Salazar-González, Management Science 47, 2001).
 * The equations that hold one too tight say which told number to hide next.
 */
export function guardCounts(told: ToldNumbers): { readonly isLeaky: boolean; readonly work: number } {
  const { numbers, missing } = told;
  const hasHidden = missing === null || [...numbers].some(([key, n]) => n === null && key !== EVERYBODY);
  if (!hasHidden) return { isLeaky: false, work: 0 };
  const tables = tablesIn(told, MOST_MISSING) ?? [];
  for (const { cells } of tables) for (const { key } of cells) if (!numbers.has(key)) numbers.set(key, null);
  const rounds = new Rounds(told, (tables.length > 0 && rulesOf(told, tables)) || undefined);
  let isLeaky = false;
  while (rounds.hideSome()) isLeaky = true;
  if (!rounds.isSafe) hideAllBut(told, tables[0]);
  return { isLeaky: isLeaky || !rounds.isSafe, work: rounds.work };
}

/** The cells of one table alone, without its totals, say nothing of each other. What they say themselves stays: sums of lines that are told, and nobody in lines of nobody. */
function hideAllBut(told: ToldNumbers, table: Table | undefined): void {
  const { numbers } = told;
  const kept = new Map(table?.cells.map(({ key }) => [key, numbers.get(key) ?? null]));
  const sums = table ? lineSums(table, kept) : new Map<string, number>();
  numbers.forEach((n, key) => {
    const lines = linesIn(key);
    const isTold = lines.some((line) => sums.get(line) === 0 && n === 0) || (lines.length === 1 && n !== null && sums.get(key) === n);
    numbers.set(key, kept.get(key) ?? (isTold ? n : null));
  });
  if (!table) told.missing = null;
}

/** The lines that a number is in, by their keys. */
function linesIn(key: string): string[] {
  const words = JSON.parse(key) as string[];
  return words.flatMap((id, i) => (i % 2 ? [] : [keyOf([id, words[i + 1] ?? ''])]));
}

/** Of the lines of a table whose cells are all told, and add up; of several answers only where there are none. */
function lineSums({ dimensions, cells }: Table, kept: ReadonlyMap<string, number | null>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { key } of cells) for (const line of linesIn(key)) sums.set(line, (sums.get(line) ?? 0) + (kept.get(key) ?? NaN));
  const across = new Map(dimensions.map(({ id }, i) => [id, dimensions[1 - i]]));
  for (const [line, sum] of sums) {
    const other = across.get((JSON.parse(line) as string[])[0] ?? '');
    const hasNone = other?.values.some(({ code }) => code === NO_ANSWER);
    if (Number.isNaN(sum) || !other || (other.multiple && (sum > 0 || !hasNone))) sums.delete(line);
  }
  return sums;
}

/** A number that is too narrow, and the rules that make it so. */
interface Narrow {
  readonly key: string;
  readonly causes: readonly Rule[];
}

/** Hiding, until every hidden number has k values. */
class Rounds {
  readonly #told: ToldNumbers;
  readonly #rules: readonly Rule[];
  /** hidden here beside a small one: nobody takes it for small */
  readonly #besides = new Set<string>();
  isSafe: boolean;
  work = 0;

  constructor(told: ToldNumbers, rules: readonly Rule[] | undefined) {
    this.#told = told;
    this.#rules = rules ?? [];
    this.isSafe = rules !== undefined;
  }

  /** False: there was nothing to hide, or it can't be known what is. */
  hideSome(): boolean {
    const narrow = this.isSafe ? this.#findNarrow() : undefined;
    const hasHidden = !!narrow && this.#mend(narrow);
    this.isSafe &&= hasHidden || narrow?.length === 0;
    return hasHidden;
  }

  /** Undefined: numbers that don't fit, or too many of them. */
  #findNarrow(): Narrow[] | undefined {
    const rules = this.#rules.filter(({ terms }) => terms.some(([key]) => this.#n(key) === undefined));
    const loose = this.#looseIn(rules);
    return this.#boundsBy(rules, (key) => !loose.has(key)) ?? this.#boundsBy(rules, () => false);
  }

  /** What a reader can't take for small: a total is more than all its parts, were they small, would come to. */
  #looseIn(rules: readonly Rule[]): ReadonlySet<string> {
    const most = this.#told.counts.minCount - 1;
    return new Set(
      rules.flatMap(({ total, terms, isExact }) => {
        const parts = terms.filter(([key]) => key !== total);
        const sum = parts.reduce((all, [key]) => all + (this.#n(key) ?? (this.#isSmall(key) ? most : Infinity)), 0);
        return isExact && (this.#n(total) ?? 0) > sum ? parts.map(([key]) => key) : [];
      }),
    );
  }

  /** Undefined: no numbers go with what is told. */
  #boundsBy(rules: readonly Rule[], isTight: (key: string) => boolean): Narrow[] | undefined {
    const columns = new Map<string, number>();
    const equations = rules.map(({ terms, isExact }): Equation => {
      const unknown = terms.filter(([key]) => this.#n(key) === undefined);
      for (const [key] of unknown) if (!columns.has(key)) columns.set(key, columns.size);
      return { terms: unknown.map(([key, times]) => [columns.get(key) ?? 0, times]), amount: terms.reduce((sum, [key, times]) => sum - times * (this.#n(key) ?? 0), 0), isExact };
    });
    const { minCount } = this.#told.counts;
    const any = [...this.#told.numbers.values()].reduce<number>((sum, n) => sum + (n ?? minCount), 2 * minCount);
    const size = equations.length * (columns.size + 2 * equations.length);
    if (size > MOST_SIZE || any > MOST_PEOPLE) return undefined;
    const most = [...columns].map(([key]) => (this.#isSmall(key) && isTight(key) ? minCount - 1 : any));
    const program = new Program(equations, most, MOST_WORK - this.work);
    const found = program.isPossible ? this.#narrowIn(program, rules, columns) : undefined;
    this.work += size + program.work;
    return program.isTired ? undefined : found;
  }

  #narrowIn(program: Program, rules: readonly Rule[], columns: ReadonlyMap<string, number>): Narrow[] {
    const seen = new Seen(program, this.#told.counts.minCount);
    const hidden = [...columns].filter(([key]) => key !== EVERYBODY && this.#told.numbers.has(key));
    for (let turn = 0; turn < SCATTERED; turn += 1) seen.reach(hidden.flatMap(([, column]) => (seen.isWide(column) ? [] : [{ column, times: (turn + (column >> (turn >> 1))) % 2 ? 1 : -1 }])));
    return hidden.flatMap(([key, column]) => {
      const causes = new Set<number>();
      for (const times of [1, -1]) if (!seen.isWide(column) && !program.isTired) for (const cause of seen.reach([{ column, times }])) causes.add(cause);
      return seen.isWide(column) ? [] : [{ key, causes: [...causes].flatMap((cause) => rules[cause] ?? []) }];
    });
  }

  /** The plainest ones first: what hides one may hide others. False: nothing is left to hide. */
  #mend(narrow: readonly Narrow[]): boolean {
    const used = new Set<Rule>();
    const hidden = [...narrow].sort((a, b) => a.causes.length - b.causes.length).map(({ key, causes }) => {
      if (causes.some((cause) => used.has(cause))) return true;
      for (const cause of causes) used.add(cause);
      const found = this.#leastOf(key, causes);
      if (found === undefined) return false;
      this.#told.numbers.set(found, null);
      this.#besides.add(found);
      return true;
    });
    return hidden.includes(true) && !hidden.includes(false);
  }

  /** What to hide: a total of one line, else of all, else the smallest number, of the same line if there is one. */
  #leastOf(narrow: string, causes: readonly Rule[]): string | undefined {
    const keys = causes.flatMap(({ total, terms }) => {
      const isOwn = terms.some(([key]) => key === narrow);
      return terms.map(([key]) => ({ key, n: this.#n(key) ?? 0, rank: key === total ? rankOf(key) : 3 - Number(isOwn) }));
    });
    return keys.filter(({ n }) => n > 0).sort((a, b) => a.rank - b.rank || a.n - b.n)[0]?.key;
  }

  #n(key: string): number | undefined {
    return this.#told.numbers.get(key) ?? undefined;
  }

  /** May a reader take it for small? */
  #isSmall(key: string): boolean {
    return this.#told.isByHand && key !== EVERYBODY && this.#told.numbers.get(key) === null && !this.#besides.has(key);
  }
}

/** What was found of each number: every corner of the program that is visited is a set of persons for all cells, and widens what is known of them. */
class Seen {
  readonly #program: Program;
  readonly #minCount: number;
  readonly #low: Float64Array;
  readonly #high: Float64Array;

  constructor(program: Program, minCount: number) {
    this.#program = program;
    this.#minCount = minCount;
    [this.#low, this.#high] = [program.values(), program.values()];
  }

  /** Whole numbers from the least to the most, with what rounded sums are wrong by. */
  isWide(column: number): boolean {
    return Math.floor((this.#high[column] ?? 0) + 1e-4) - Math.ceil((this.#low[column] ?? 0) - 1e-4) >= this.#minCount - 1;
  }

  /** Goes on with some numbers, up or down. Returns the places of the rules that let them go no further. */
  reach(goals: readonly { readonly column: number; readonly times: number }[]): number[] {
    const weights: number[] = [...this.#low].fill(0);
    for (const { column, times } of goals) weights[column] = times;
    const causes = goals.length ? this.#program.reach(weights) : [];
    this.#program.values().forEach((n, i) => {
      this.#low[i] = Math.min(this.#low[i] ?? n, n);
      this.#high[i] = Math.max(this.#high[i] ?? n, n);
    });
    return causes;
  }
}

/** Totals of one line, of all, cells. */
function rankOf(key: string): number {
  const { length } = JSON.parse(key) as string[];
  return length > 2 ? 3 : length ? 0 : 1;
}

export const createGuard = (): Guard => (told) => guardCounts(told).isLeaky;
