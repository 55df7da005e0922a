import type { Axis, CellParts, Person } from './cells.js';
import type { Direction, Proofs } from './proofs.js';
import { including, without, type Move, type World } from './world.js';

export interface Search {
  readonly world: World;
  readonly proofs: Proofs;
  /** by cell: what it costs to hide it; 0 for a cell that is hidden already */
  readonly price: Int32Array;
  /** from 0 to below 1 */
  readonly random: () => number;
}

/** Which cell is to have one person more, or fewer, beside the moves that are proved for it already. */
export interface Wish {
  readonly cell: number;
  readonly direction: Direction;
}

interface Quest extends Search, Wish {
  readonly parts: CellParts;
  readonly look: Look;
}

export interface Found {
  readonly move: Move;
  readonly cost: number;
}

/** How many persons are tried on each side of a swap, the more axes the fewer: more would hide a little less, and take much longer. */
const FEW = 4;
const manyOf = ({ world }: Search): number => Math.max(30, Math.floor(400 / world.space.axes.length));
/** How many other lines of a long axis a person is tried in. */
const MOST_LINES = 24;
/** No told cell would have to be hidden: nothing can be better. */
const FREE = 0;

/** A move, and whether the search may end with it. */
type Look = (move: Move) => boolean;

/** The cheapest move found that takes one person out of the cell, or puts one in; undefined when there is none. */
export function cheapestMove(search: Search, wish: Wish): Found | undefined {
  const { world, proofs, price } = search;
  let best: Found | undefined;
  const look = (move: Move): boolean => {
    const cost = world.costOf(move, price, best?.cost);
    if (cost < (best?.cost ?? Infinity) && proofs.fits(wish.cell, wish.direction, move)) best = { move, cost };
    return best !== undefined && best.cost <= FREE;
  };
  const quest = { ...search, ...wish, parts: world.space.partsOf(wish.cell), look };
  if (!trySwaps(quest) && !tryRelabels(quest) && !best) tryAll(quest);
  return best;
}

/** The moves of one person alone, whatever they cost: the most there can be, since a swap takes two persons for one step. */
export function lonelyMove(search: Search, wish: Wish): Found | undefined {
  let best: Found | undefined;
  const look = (move: Move): boolean => {
    if (search.proofs.fits(wish.cell, wish.direction, move)) best = { move, cost: search.world.costOf(move, search.price) };
    return best !== undefined;
  };
  const quest = { ...search, ...wish, parts: search.world.space.partsOf(wish.cell), look };
  if (!tryRelabels(quest)) tryAll(quest);
  return best;
}

/**
 * Two persons exchange their lines of one axis: no one-way table notices. Out: one who is in the cell with one who is not in its other lines
 * either. In: one who is in the other lines only with one who is in this line only. True: one was found that costs nothing.
 */
function trySwaps(quest: Quest): boolean {
  const { parts, world, direction, look } = quest;
  if (parts.length < 2) return false;
  return parts.some(({ axis, line }) => {
    const others = parts.filter((part) => part.axis !== axis);
    const isOf = (index: number, own: boolean, inOthers: boolean): boolean => {
      const person = world.person(index);
      return (person[axis]?.includes(line) ?? false) === own && isIn(person, others) === inOthers;
    };
    const leaving = some(quest, FEW, { among: direction === 'out' ? parts : others, isOf: (index) => isOf(index, direction === 'out', true) });
    if (!leaving.length) return false;
    const coming = some(quest, manyOf(quest), { among: direction === 'in' ? [{ axis, line }] : [], isOf: (index) => isOf(index, direction === 'in', false) });
    return leaving.some((p) =>
      coming.some((q) => {
        const pair = direction === 'out' ? { giver: p, taker: q } : { giver: q, taker: p };
        return oneForOne(quest, { ...pair, axis, line }).some(look) || look(exchange({ giver: p, taker: q, axis }, [linesOf(world, q, axis), linesOf(world, p, axis)]));
      }),
    );
  });
}

const isIn = (person: Person, parts: CellParts): boolean => parts.every(({ axis, line }) => person[axis]?.includes(line));

const linesOf = (world: World, index: number, axis: number): readonly number[] => world.person(index)[axis] ?? [];

interface Pair {
  readonly giver: number;
  readonly taker: number;
  readonly axis: number;
}

const exchange = ({ giver, taker, axis }: Pair, [forGiver, forTaker]: readonly [readonly number[], readonly number[]]): Move => [
  { person: giver, answers: [{ axis, lines: forGiver }] },
  { person: taker, answers: [{ axis, lines: forTaker }] },
];

/** Of several answers two persons exchange one each: fewer cells notice than when they exchange all. */
function oneForOne({ world }: Quest, { line, ...pair }: Pair & { readonly line: number }): Move[] {
  const [given, taken] = [linesOf(world, pair.giver, pair.axis), linesOf(world, pair.taker, pair.axis)];
  const none = world.space.axes[pair.axis]?.none;
  if (line === none || (given.length < 2 && taken.length < 2)) return [];
  const offered = taken.filter((other) => other !== none && !given.includes(other));
  return offered.map((other) => exchange(pair, [replaced(given, line, other), replaced(taken, other, line)]));
}

const replaced = (lines: readonly number[], old: number, line: number): readonly number[] => lines.map((one) => (one === old ? line : one));

/** One person changes a line: this changes one-way tables, so it is dear unless those lines are hidden already. */
function tryRelabels(quest: Quest): boolean {
  const { parts, world, direction, look } = quest;
  return parts.some(({ axis, line }) => {
    const about = world.space.axes[axis];
    if (!about) return false;
    const others = parts.filter((part) => part.axis !== axis);
    const isCandidate = (index: number): boolean => {
      const person = world.person(index);
      return person[axis]?.includes(line) === (direction === 'out') && isIn(person, others);
    };
    return some(quest, direction === 'out' ? FEW : manyOf(quest), { among: direction === 'out' ? parts : others, isOf: isCandidate }).some((person) => {
      const own = linesOf(world, person, axis);
      const instead = direction === 'out' ? linesAfter(quest, about, { own, line }) : linesWith(about, { own, line });
      return instead.some((lines) => look([{ person, answers: [{ axis, lines }] }]));
    });
  });
}

interface Lines {
  readonly own: readonly number[];
  readonly line: number;
}

function linesAfter(search: Search, axis: Axis, { own, line }: Lines): (readonly number[])[] {
  const isSeveral = axis.multiple && line !== axis.none;
  const inItsPlace = someLines(search, axis).filter((other) => !own.includes(other) && !(isSeveral && other === axis.none));
  return [...(isSeveral ? [without(axis, own, line)] : []), ...inItsPlace.map((other) => replaced(own, line, other))];
}

function linesWith(axis: Axis, { own, line }: Lines): (readonly number[])[] {
  const isFull = axis.multiple && line !== axis.none && axis.most !== undefined && !own.includes(axis.none ?? -1) && own.length >= axis.most;
  return isFull ? own.map((old) => replaced(own, old, line)) : [including(axis, own, line)];
}

/** One who is in none of the lines of the cell, or not in all, is put in all. */
function tryAll(quest: Quest): boolean {
  const { parts, world, direction, look } = quest;
  if (direction === 'out') return false;
  return some(quest, manyOf(quest), { among: [], isOf: (index) => !isIn(world.person(index), parts) }).some((index) => {
    const answers = parts.flatMap(({ axis, line }) => {
      const [about, own] = [world.space.axes[axis], linesOf(world, index, axis)];
      const lines = !about || own.includes(line) ? undefined : linesWith(about, { own, line })[0];
      return lines ? [{ axis, lines }] : [];
    });
    return look([{ person: index, answers }]);
  });
}

/** All lines of a short axis, some of a long one. */
function someLines({ random }: Search, { size }: Axis): number[] {
  const start = size > MOST_LINES ? Math.floor(random() * size) : 0;
  return [...Array<undefined>(Math.min(size, MOST_LINES))].map((_, i) => (start + i) % size);
}

interface Sort {
  /** they are in all of these */
  readonly among: CellParts;
  readonly isOf: (index: number) => boolean;
}

/** At most `limit` persons of a sort, starting anywhere, none of those that a move of the cell has already. */
function some({ world, proofs, cell, direction, random }: Quest, limit: number, { among, isOf }: Sort): number[] {
  const lists = among.map(({ axis, line }) => world.members[axis]?.[line] ?? []).sort((a, b) => a.length - b.length);
  const [list] = lists;
  const length = list?.length ?? world.people.length;
  const found: number[] = [];
  const start = Math.floor(random() * length);
  for (let i = 0; i < length && found.length < limit; i += 1) {
    const place = (start + i) % length;
    const index = list ? (list[place] ?? 0) : place;
    if (isOf(index) && proofs.isFree(cell, direction, index)) found.push(index);
  }
  return found;
}
