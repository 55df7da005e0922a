/** One dimension of a release. */
export interface Axis {
  /** how many lines it has */
  readonly size: number;
  /** a person may be in several of its lines: their counts don't add up to the total */
  readonly multiple: boolean;
  /** the line of those who gave no answer: what a person without any other line is in */
  readonly none?: number | undefined;
}

/** One person: for each axis the lines they are in. One line, or several of a multiple axis; never none at all. */
export type Person = readonly (readonly number[])[];

/** What a cell counts: all persons (no part), those of one line, or those of two lines of two axes, the lower axis first. */
export type CellParts = readonly { readonly axis: number; readonly line: number }[];

/** Numbers every cell that a release publishes: the total, all one-way tables and all two-way tables of its axes. */
export class CellSpace {
  readonly size: number;
  readonly axes: readonly Axis[];
  readonly #one: readonly number[];
  readonly #two: readonly (readonly number[])[];
  readonly #parts: CellParts[] = [[]];

  constructor(axes: readonly Axis[]) {
    this.axes = axes;
    this.#one = axes.map(({ size }, axis) => this.#reserve(lines(size).map((line) => [{ axis, line }])));
    this.#two = axes.map((a, i) => axes.map((b, j) => (j > i ? this.#reserve(pairs(a, b).map(([v, w]) => [{ axis: i, line: v }, { axis: j, line: w }])) : -1)));
    this.size = this.#parts.length;
  }

  readonly total = 0;

  one(axis: number, line: number): number {
    return (this.#one[axis] ?? 0) + line;
  }

  /** The cell of two lines, in either order of the axes. */
  two(a: number, v: number, b: number, w: number): number {
    return a < b ? (this.#two[a]?.[b] ?? 0) + v * (this.axes[b]?.size ?? 0) + w : this.two(b, w, a, v);
  }

  partsOf(cell: number): CellParts {
    return this.#parts[cell] ?? [];
  }

  /** The persons in each cell. */
  count(people: readonly Person[]): Int32Array {
    const counts = new Int32Array(this.size);
    for (const person of people) this.visit(person, (cell) => (counts[cell] = (counts[cell] ?? 0) + 1));
    return counts;
  }

  /** Every cell a person is in. */
  visit(person: Person, each: (cell: number) => void): void {
    each(this.total);
    person.forEach((own, a) => {
      for (const v of own) {
        each(this.one(a, v));
        for (let b = a + 1; b < person.length; b += 1) for (const w of person[b] ?? []) each(this.two(a, v, b, w));
      }
    });
  }

  #reserve(parts: readonly CellParts[]): number {
    const first = this.#parts.length;
    for (const one of parts) this.#parts.push(one);
    return first;
  }
}

const lines = (size: number): number[] => [...Array<undefined>(size)].map((_, i) => i);
const pairs = (a: Axis, b: Axis): [number, number][] => lines(a.size).flatMap((v) => lines(b.size).map((w): [number, number] => [v, w]));
