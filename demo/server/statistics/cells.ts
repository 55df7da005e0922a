/** One dimension of a release. */
export interface Axis {
  /** how many lines it has */
  readonly size: number;
  /** a person may be in several of its lines: their counts don't add up to the total */
  readonly multiple: boolean;
  /** the line of those who gave no answer: what a person without any other line is in */
  readonly none?: number | undefined;
  /** the most lines one person may be in, where a reader knows it */
  readonly most?: number | undefined;
  /** by line, the fewest persons that a reader knows to be in it: those of a line that is named only from k persons on */
  readonly least?: readonly number[] | undefined;
}

/** One person: for each axis the lines they are in. One line, or several of a multiple axis; none at all only where an axis has no line of none. */
export type Person = readonly (readonly number[])[];

/** What a cell counts: all persons (no part), those of one line, or those of two or three lines of as many axes, the lower axis first. */
export type CellParts = readonly { readonly axis: number; readonly line: number }[];

/** The tables of a release: each by one, two or three axes, the lower first. The total (by no axis) is always there and need not be named. */
export type Crossings = readonly (readonly number[])[];

/** All tables by one axis, then all by two. */
export function everyPair(axes: number): Crossings {
  const all = lines(axes);
  return [...all.map((a) => [a]), ...all.flatMap((a) => all.slice(a + 1).map((b) => [a, b]))];
}

interface Table {
  readonly axes: readonly number[];
  /** its first cell; the last axis runs fastest */
  readonly first: number;
}

type Visit = (cell: number) => void;

/** Numbers every cell that a release publishes: the total, and those of the tables that are declared, in their order. */
export class CellSpace {
  readonly size: number;
  readonly axes: readonly Axis[];
  readonly total = 0;
  readonly #tables: readonly Table[];
  readonly #tablesOf: readonly (readonly Table[])[];
  readonly #firsts: ReadonlyMap<string, number>;
  readonly #parts: CellParts[] = [[]];

  constructor(axes: readonly Axis[], crossings: Crossings = everyPair(axes.length)) {
    this.axes = axes;
    this.#tables = crossings.filter(({ length }) => length > 0).map((crossed) => ({ axes: crossed, first: this.#reserve(crossed) }));
    this.#tablesOf = axes.map((_, axis) => this.#tables.filter((table) => table.axes.includes(axis)));
    this.#firsts = new Map(this.#tables.map((table) => [table.axes.join(), table.first]));
    this.size = this.#parts.length;
  }

  /** The cell of some lines, in any order; undefined: no declared table has it. */
  find(parts: CellParts): number | undefined {
    const sorted = [...parts].sort((a, b) => a.axis - b.axis);
    const first = sorted.length ? this.#firsts.get(sorted.map(({ axis }) => axis).join()) : this.total;
    return first === undefined ? undefined : first + sorted.reduce((place, { axis, line }) => place * this.#sizeOf(axis) + line, 0);
  }

  partsOf(cell: number): CellParts {
    return this.#parts[cell] ?? [];
  }

  /** The persons in each cell. */
  count(people: readonly Person[]): Int32Array {
    const steps = this.countInSteps(people);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same with a stop now and then: of a million persons it takes seconds. */
  *countInSteps(people: readonly Person[]): Generator<void, Int32Array> {
    const counts = new Int32Array(this.size);
    const add = (cell: number): void => void (counts[cell] = (counts[cell] ?? 0) + 1);
    for (let i = 0; i < people.length; i += 1) {
      this.visit(people[i] ?? [], add);
      if (i % STEP === STEP - 1) yield;
    }
    return counts;
  }

  /** Every cell a person is in. */
  visit(person: Person, each: Visit): void {
    each(this.total);
    for (const table of this.#tables) {
      const [a = 0, b, c] = table.axes;
      if (c !== undefined) this.#walk(table, { person, axis: -1, line: 0, each });
      else if (b === undefined) for (const v of person[a] ?? []) each(table.first + v);
      // most tables are by two axes
      else for (const v of person[a] ?? []) for (const w of person[b] ?? []) each(table.first + v * this.#sizeOf(b) + w);
    }
  }

  /** Every cell that a person is in by this line of theirs. */
  visitLine(person: Person, { axis, line }: { readonly axis: number; readonly line: number }, each: Visit): void {
    for (const table of this.#tablesOf[axis] ?? []) {
      const [a = 0, b, c] = table.axes;
      // most tables are by two axes, and a search comes here millions of times
      if (b === undefined) each(table.first + line);
      else if (c !== undefined) this.#walk(table, { person, axis, line, each });
      else if (a === axis) for (const w of person[b] ?? []) each(table.first + line * this.#sizeOf(b) + w);
      else for (const v of person[a] ?? []) each(table.first + v * this.#sizeOf(b) + line);
    }
  }

  /** One axis of the table after the other. */
  #walk(table: Table, visit: { person: Person; axis: number; line: number; each: Visit }, depth = 0, place = 0): void {
    const axis = table.axes[depth] ?? 0;
    const scaled = place * this.#sizeOf(axis);
    const isLast = depth === table.axes.length - 1;
    const enter = (line: number): void => (isLast ? visit.each(table.first + scaled + line) : this.#walk(table, visit, depth + 1, scaled + line));
    if (axis === visit.axis) return enter(visit.line);
    for (const line of visit.person[axis] ?? []) enter(line);
  }

  #sizeOf(axis: number): number {
    return this.axes[axis]?.size ?? 0;
  }

  #reserve(crossed: readonly number[]): number {
    const first = this.#parts.length;
    const cells = crossed.reduce<CellParts[]>((rows, axis) => rows.flatMap((row) => lines(this.#sizeOf(axis)).map((line) => [...row, { axis, line }])), [[]]);
    for (const cell of cells) this.#parts.push(cell);
    return first;
  }
}

/** Persons that are counted at a time. */
const STEP = 500;

const lines = (size: number): number[] => [...Array<undefined>(size)].map((_, i) => i);
