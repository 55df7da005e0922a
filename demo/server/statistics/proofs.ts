import type { Axis } from './cells.js';
import type { Move, World } from './world.js';

export type Direction = 'in' | 'out';

/** Moves of one cell in one direction that can be made together: no person is in two of them. */
interface Side {
  gain: number;
  readonly people: Set<number>;
  readonly moves: Move[];
}

const none: Side = { gain: 0, people: new Set(), moves: [] };

/**
 * What is known to be possible, by cell. All the moves were paid for: every cell that one of them changes is hidden. So any of them that are of
 * different persons can be made together, and the told cells still are the same: each cell is then as far from the truth as their sum.
 */
export class Proofs {
  readonly #world: World;
  readonly #sides: Readonly<Record<Direction, Map<number, Side>>> = { in: new Map(), out: new Map() };

  constructor(world: World) {
    this.#world = world;
  }

  /** From the least to the most that the cell is proved to be able to be. */
  spread(cell: number): number {
    return this.#side(cell, 'in').gain + this.#side(cell, 'out').gain;
  }

  /** How far the cell is proved to be able to be from the truth. */
  gain(cell: number, direction: Direction): number {
    return this.#side(cell, direction).gain;
  }

  moves(cell: number, direction: Direction): readonly Move[] {
    return this.#side(cell, direction).moves;
  }

  isFree(cell: number, direction: Direction, person: number): boolean {
    return !this.#side(cell, direction).people.has(person);
  }

  /** Could this move be made together with those of the cell? */
  fits(cell: number, direction: Direction, move: Move): boolean {
    const side = this.#side(cell, direction);
    return move.every(({ person }) => !side.people.has(person)) && this.#keepsLeast([...side.moves, move]);
  }

  /** Takes a move into the sides of the cells it changes, where it fits and serves. */
  add(move: Move, differences: readonly (readonly [cell: number, difference: number])[], enough: number): void {
    for (const [cell, difference] of differences) {
      const direction = difference > 0 ? 'in' : 'out';
      if (this.spread(cell) >= enough || !this.fits(cell, direction, move)) continue;
      const side = this.#sides[direction].get(cell) ?? { gain: 0, people: new Set(), moves: [] };
      side.gain += Math.abs(difference);
      side.moves.push(move);
      for (const { person } of move) side.people.add(person);
      this.#sides[direction].set(cell, side);
    }
  }

  forget(cell: number): void {
    this.#sides.in.delete(cell);
    this.#sides.out.delete(cell);
  }

  /** Would no line have fewer persons than readers know there are? */
  #keepsLeast(moves: readonly Move[]): boolean {
    return this.#world.space.axes.every((about, axis) => {
      if (!about.least) return true; // most axes: nothing is known of their lines
      const steps = new Map<number, number>();
      for (const move of moves) for (const change of move) this.#stepLines(change, axis, steps);
      return [...steps].every(([line, step]) => step >= 0 || this.#membersOf(axis, line) + step >= leastOf(about, line));
    });
  }

  #stepLines({ person, answers }: Move[number], axis: number, steps: Map<number, number>): void {
    const answer = answers.find((one) => one.axis === axis);
    if (!answer) return;
    for (const line of this.#world.person(person)[axis] ?? []) steps.set(line, (steps.get(line) ?? 0) - 1);
    for (const line of answer.lines) steps.set(line, (steps.get(line) ?? 0) + 1);
  }

  #membersOf(axis: number, line: number): number {
    return this.#world.members[axis]?.[line]?.length ?? 0;
  }

  #side(cell: number, direction: Direction): Side {
    return this.#sides[direction].get(cell) ?? none;
  }
}

const leastOf = ({ least }: Axis, line: number): number => least?.[line] ?? 0;
