import type { Axis, CellSpace, Person } from './cells.js';

/** One person put in other lines of one axis. */
export interface Change {
  readonly person: number;
  readonly axis: number;
  readonly lines: readonly number[];
}

/** Several changes at once, two that swap for instance. */
export type Move = readonly Change[];

interface Grounds {
  readonly space: CellSpace;
  readonly people: readonly Person[];
  /** what it costs to hide a cell that is told; 0 for a cell that is hidden already */
  readonly price: (cell: number) => number;
}

/**
 * Another set of persons that could be there in place of the true one: the true one with some moves made. It keeps by how much each cell
 * differs, and what hiding every told cell that differs would cost.
 */
export class World {
  readonly #grounds: Grounds;
  readonly #changed = new Map<number, Person>();
  readonly #difference: Int32Array;
  readonly #touched = new Set<number>();
  // typed arrays, not maps: a search tries millions of moves
  readonly #trial: Int32Array;
  readonly #tried: number[] = [];
  #cost = 0;

  constructor(grounds: Grounds) {
    this.#grounds = grounds;
    this.#difference = new Int32Array(grounds.space.size);
    this.#trial = new Int32Array(grounds.space.size);
  }

  get cost(): number {
    return this.#cost;
  }

  person(index: number): Person {
    return this.#changed.get(index) ?? this.#grounds.people[index] ?? [];
  }

  /** All persons of this world. */
  people(): Person[] {
    return this.#grounds.people.map((_, i) => this.person(i));
  }

  /** How many persons more, or fewer, than in truth. */
  difference(cell: number): number {
    return this.#difference[cell] ?? 0;
  }

  /** The cells that differ from the truth. */
  differing(): number[] {
    return [...this.#touched].filter((cell) => this.difference(cell) !== 0);
  }

  /** What more would have to be hidden if the move was made; counting stops at `limit`. */
  costOf(move: Move, limit = Infinity): number {
    for (const change of move) {
      this.#steps(change, (cell, step) => {
        this.#trial[cell] = (this.#trial[cell] ?? 0) + step;
        this.#tried.push(cell);
      });
    }
    let more = 0;
    for (const cell of this.#tried) {
      const step = this.#trial[cell] ?? 0;
      this.#trial[cell] = 0; // a cell may be there twice: it counts once, and the next trial starts empty
      if (!step || more >= limit) continue;
      const before = this.difference(cell);
      if (before === 0) more += this.#grounds.price(cell);
      else if (before + step === 0) more -= this.#grounds.price(cell);
    }
    this.#tried.length = 0;
    return more;
  }

  make(move: Move): void {
    this.#cost += this.costOf(move);
    for (const change of move) {
      this.#steps(change, (cell, step) => {
        this.#difference[cell] = this.difference(cell) + step;
        this.#touched.add(cell);
      });
    }
    for (const { person, axis, lines } of move) this.#changed.set(person, this.person(person).map((own, i) => (i === axis ? lines : own)));
  }

  /** The moves of one step are of different persons, so each is counted by itself. */
  #steps({ person: index, axis, lines }: Change, each: (cell: number, step: number) => void): void {
    const person = this.person(index);
    const own = person[axis] ?? [];
    for (const line of own) if (!lines.includes(line)) this.#visitLine({ person, axis, line }, (cell) => each(cell, -1));
    for (const line of lines) if (!own.includes(line)) this.#visitLine({ person, axis, line }, (cell) => each(cell, 1));
  }

  #visitLine({ person, axis, line }: { person: Person; axis: number; line: number }, each: (cell: number) => void): void {
    const { space } = this.#grounds;
    each(space.one(axis, line));
    person.forEach((others, other) => {
      if (other !== axis) for (const w of others) each(space.two(axis, line, other, w));
    });
  }
}

/** The lines of an axis without one of them: none left is the line of those who gave no answer. */
export function without({ multiple, none }: Axis, lines: readonly number[], line: number): readonly number[] {
  const rest = multiple ? lines.filter((one) => one !== line) : [];
  return rest.length || none === undefined ? rest : [none];
}

/** The lines of an axis with one more; in place of the others, where there is one answer only, or none was given. */
export const including = ({ multiple, none }: Axis, lines: readonly number[], line: number): readonly number[] =>
  multiple && line !== none ? [...lines.filter((one) => one !== none), line] : [line];
