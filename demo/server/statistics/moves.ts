import type { Axis, CellParts } from './cells.js';
import { including, without, type Move, type World } from './world.js';

interface Search {
  readonly world: World;
  readonly axes: readonly Axis[];
  readonly parts: CellParts;
  /** how many persons there are */
  readonly people: number;
  /** from 0 to below 1 */
  readonly random: () => number;
}

/** How many persons are tried on each side of a swap, the more axes the fewer: more would hide a little less, and take much longer. */
const FEW = 4;
const manyOf = ({ axes }: Search): number => Math.max(40, Math.floor(1_200 / axes.length));
/** No told cell would have to be hidden: nothing can be better. */
const FREE = 0;

/** The cheapest move found that takes one person out of the cell, or puts one in; undefined when there is none. */
export function cheapestMove(search: Search, direction: 'out' | 'in'): Move | undefined {
  let best: Move | undefined;
  let bestCost = Infinity;
  const look = (move: Move): boolean => {
    const cost = search.world.costOf(move, bestCost);
    if (cost < bestCost) [best, bestCost] = [move, cost];
    return bestCost <= FREE;
  };
  if (!trySwaps(search, direction, look)) tryRelabels(search, direction, look);
  return best;
}

type Look = (move: Move) => boolean;

/**
 * Two persons exchange their lines of one axis: no one-way table notices. Out: one who is in the cell with one who has neither of its two
 * lines. In: one who has the other line only with one who has this line only. True: one was found that costs nothing.
 */
function trySwaps(search: Search, direction: 'out' | 'in', look: Look): boolean {
  const { parts, world } = search;
  if (parts.length < 2) return false;
  return parts.some(({ axis, line }, i) => {
    const { axis: otherAxis, line: otherLine } = parts[1 - i] ?? { axis, line };
    const isOf = (index: number, own: boolean, other: boolean): boolean => {
      const person = world.person(index);
      return (person[axis]?.includes(line) ?? false) === own && (person[otherAxis]?.includes(otherLine) ?? false) === other;
    };
    const leaving = some(search, FEW, (index) => isOf(index, direction === 'out', true));
    const coming = some(search, manyOf(search), (index) => isOf(index, direction === 'in', false));
    return leaving.some((p) => coming.some((q) => look(swap(world, { p, q, axis }))));
  });
}

const swap = (world: World, { p, q, axis }: { p: number; q: number; axis: number }): Move => [
  { person: p, axis, lines: world.person(q)[axis] ?? [] },
  { person: q, axis, lines: world.person(p)[axis] ?? [] },
];

/** One person changes a line: this changes one-way tables, so it is dear unless those lines are hidden already. */
function tryRelabels(search: Search, direction: 'out' | 'in', look: Look): boolean {
  const { parts, world, axes } = search;
  return parts.some(({ axis, line }) => {
    const about = axes[axis];
    if (!about) return false;
    const others = parts.filter((part) => part.axis !== axis);
    const isCandidate = (index: number): boolean => {
      const person = world.person(index);
      const hasOthers = others.every((part) => person[part.axis]?.includes(part.line));
      return hasOthers && person[axis]?.includes(line) === (direction === 'out');
    };
    return some(search, direction === 'out' ? FEW : manyOf(search), isCandidate).some((person) => {
      const own = world.person(person)[axis] ?? [];
      return newLines(about, { own, line, direction }).some((lines) => look([{ person, axis, lines }]));
    });
  });
}

function newLines(axis: Axis, { own, line, direction }: { own: readonly number[]; line: number; direction: 'out' | 'in' }): (readonly number[])[] {
  if (direction === 'in') return [including(axis, own, line)];
  if (axis.multiple && line !== axis.none) return [without(axis, own, line)];
  return [...Array<undefined>(axis.size)].flatMap((_, other) => (other === line ? [] : [[other]]));
}

/** At most `limit` persons of a sort, starting anywhere. */
function some({ people, random }: Search, limit: number, isOf: (index: number) => boolean): number[] {
  const found: number[] = [];
  const start = Math.floor(random() * people);
  for (let i = 0; i < people && found.length < limit; i += 1) {
    const index = (start + i) % people;
    if (isOf(index)) found.push(index);
  }
  return found;
}
