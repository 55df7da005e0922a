import type { Axis, CellSpace, Person } from './cells.js';

/** One person with other answers. */
export interface Change {
  readonly person: number;
  readonly answers: readonly { readonly axis: number; readonly lines: readonly number[] }[];
}

/** Changes at once, two that swap for instance: each of another person. */
export type Move = readonly Change[];

/** The true persons, and how the cells would differ if some of them had answered otherwise. */
export class World {
  readonly space: CellSpace;
  readonly people: readonly Person[];
  /** who is in each line of each axis */
  readonly members: readonly (readonly number[])[][];
  // typed arrays, not maps: a search tries millions of moves
  readonly #trial: Int32Array;
  readonly #tried: number[] = [];
  readonly #add: Visit = (cell) => this.#try(cell, 1);
  readonly #take: Visit = (cell) => this.#try(cell, -1);

  constructor(space: CellSpace, people: readonly Person[]) {
    this.space = space;
    this.people = people;
    this.#trial = new Int32Array(space.size);
    const members = space.axes.map(({ size }) => [...Array<undefined>(size)].map((): number[] => []));
    people.forEach((person, index) => person.forEach((own, axis) => own.forEach((line) => members[axis]?.[line]?.push(index))));
    this.members = members;
  }

  person(index: number): Person {
    return this.people[index] ?? [];
  }

  /** What all cells that would differ cost; counting stops at `limit`. */
  costOf(move: Move, price: Int32Array, limit = Infinity): number {
    this.#steps(move);
    let cost = 0;
    for (const cell of this.#tried) {
      if (this.#trial[cell] && cost < limit) cost += price[cell] ?? 0;
      this.#trial[cell] = 0; // a cell may be there twice: it counts once, and the next trial starts empty
    }
    this.#tried.length = 0;
    return cost;
  }

  /** The cells that would differ, and by how many persons. */
  differences(move: Move): [cell: number, difference: number][] {
    this.#steps(move);
    const found: [number, number][] = [];
    for (const cell of this.#tried) {
      const difference = this.#trial[cell] ?? 0;
      this.#trial[cell] = 0;
      if (difference) found.push([cell, difference]);
    }
    this.#tried.length = 0;
    return found;
  }

  #try(cell: number, step: number): void {
    this.#trial[cell] = (this.#trial[cell] ?? 0) + step;
    this.#tried.push(cell);
  }

  #steps(move: Move): void {
    for (const change of move) this.#step(change);
  }

  #step(change: Change): void {
    const person = this.person(change.person);
    const [answer, another] = change.answers;
    if (!answer) return;
    if (another) {
      this.space.visit(person, this.#take);
      this.space.visit(changed(person, change), this.#add);
      return;
    }
    const { axis, lines } = answer;
    const own = person[axis] ?? [];
    for (const line of own) if (!lines.includes(line)) this.space.visitLine(person, { axis, line }, this.#take);
    for (const line of lines) if (!own.includes(line)) this.space.visitLine(person, { axis, line }, this.#add);
  }
}

type Visit = (cell: number) => void;

/** The person that a change makes of one. */
export const changed = (person: Person, { answers }: Change): Person => person.map((own, i) => answers.find(({ axis }) => axis === i)?.lines ?? own);

/** The lines of an axis without one of them: none left is the line of those who gave no answer. */
export function without({ multiple, none }: Axis, lines: readonly number[], line: number): readonly number[] {
  const rest = multiple ? lines.filter((one) => one !== line) : [];
  return rest.length || none === undefined ? rest : [none];
}

/** The lines of an axis with one more; in place of the others, where there is one answer only, or none was given. */
export const including = ({ multiple, none }: Axis, lines: readonly number[], line: number): readonly number[] =>
  multiple && line !== none ? [...lines.filter((one) => one !== none), line] : [line];
