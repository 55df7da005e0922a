import { CellSpace, everyPair, type Axis, type Crossings, type Person } from './cells.js';
import { cheapestMove, lonelyMove, type Search } from './moves.js';
import { Proofs } from './proofs.js';
import { changed, World, type Move } from './world.js';

export interface ProtectOptions {
  /** k: a cell of 1 to k − 1 persons is never told, nor can a hidden cell be bounded to fewer than k values */
  readonly minCount: number;
  /** the tables that are published; when not said, all by one axis and all by two */
  readonly crossings?: Crossings | undefined;
  /** cells of nobody are not told either: see `hiddenStays` */
  readonly hideZeros?: boolean | undefined;
  /** one person of each record, where a record may be about several: a cell of one record alone is not told either */
  readonly records?: readonly Person[] | undefined;
  /** two other sets of persons that show the same, when a cell is seen to: its most and its least are the proof for it */
  readonly onWitness?: (people: readonly Person[]) => void;
}

export interface Release {
  readonly space: CellSpace;
  /** persons in each cell; null where the number is not told */
  readonly counts: readonly (number | null)[];
}

/**
 * The declared tables of some persons, with hidden cells, made so that all of them can be published together.
 *
 * What is promised. Let a reader know the total and all declared tables of this release, and reason on them without any limit. They can't
 * bound any hidden cell, small or hidden for the sake of another, to fewer than k values: least and most are at least k − 1 apart. (So one of
 * them is 0, or at least k: nobody can be sure that there are from 1 to k − 1.)
 *
 * Why it holds. For each hidden cell two witnesses are built: other sets of persons in which every told cell is the same, one with more in this
 * cell, one with fewer, together k − 1 apart. The reader can't tell those sets and the truth apart, whatever they compute. A witness is the
 * truth with some moves made: two persons exchange answers to one question, or one changes theirs. Every told cell that a move changes is
 * hidden, so that each move shows the same told cells, and so do any moves of different persons together: a move found for one cell serves all
 * it changes. What it hides needs witnesses in its turn, of which it is the first step. There are only so many cells to hide, so the work ends;
 * where no move is left nothing at all is told. Hiding more later only leaves fewer cells to be the same, so that a witness stays
 * one. A total under k is not told, nor is any cell then, zeros included, so that nobody learns whether anyone came.
 *
 * Witnesses keep to what readers know of axes: nobody is in more lines than `most`, no line has fewer persons than `least`.
 *
 * A record may be about a group. A cell of k persons or more that all stand in one record is hidden like a small one: it would tell what that
 * group said, or what whoever posts one sheet "for 99 persons" made up.
 *
 * What is not promised. That every value between least and most is possible, or that they are equally likely. Anything against who posts:
 * whoever sends sheets of their own, one or many, knows them, can subtract them, and can fill a cell up until it is told; only desks that are
 * known, or a limit of posts in front of the endpoint, make this harder. Against who knows the persons, or that an answer is impossible beside
 * another (a form's rules say such things; moves avoid combinations that nobody gave, without swearing to it). Against who compares releases
 * of overlapping persons, for instance before and after one answer: publish a period once, when it is closed, or keep to what `hiddenStays`
 * says. And a cell of 0 or of k persons and more is told as it is.
 *
 * The same persons in the same order always give the same release: two different maskings of one table could be laid over each other.
 */
export function protect(people: readonly Person[], axes: readonly Axis[], options: ProtectOptions): Release {
  const steps = protectInSteps(people, axes, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a stop after each move, so that answers can come in meanwhile: all of it may take seconds. */
export function* protectInSteps(people: readonly Person[], axes: readonly Axis[], options: ProtectOptions): Generator<void, Release> {
  const { minCount, records = people, crossings = everyPair(axes.length) } = options;
  const space = new CellSpace(axes, crossings);
  const counts = yield* space.countInSteps(people);
  const isGroup = records === people || minCount < 2 ? () => false : onlyOneRecord(yield* space.countInSteps(records));
  const isSmall = (cell: number): boolean => {
    const n = counts[cell] ?? 0;
    return (n > 0 || options.hideZeros === true) && (n < minCount || isGroup(cell));
  };
  const hidden = new Uint8Array(space.size);
  if (people.length < minCount || isGroup(space.total)) hidden.fill(1);
  else yield* hideSmall({ ...options, world: new World(space, people), counts, hidden }, isSmall);
  return { space, counts: [...counts].map((n, cell) => (hidden[cell] ? null : n)) };
}

const onlyOneRecord = (recordsIn: Int32Array) => (cell: number): boolean => recordsIn[cell] === 1;

/**
 * The next release of persons that have become more, with the same cells hidden as in the one before: those that are told step on, no other
 * appears, however many persons it has by now.
 *
 * What is promised of a row of such releases, the first made with `hideZeros`. Let a reader know all of them. They can't bound a hidden cell
 * to fewer than k values, in none of the releases: the witnesses of the first, with the same newcomers added, show the same told cells in
 * each. And no cell must be hidden later, since none becomes fewer. What is not: told cells tell their steps, so that a row of releases tells how
 * many of each batch of newcomers are in them. Nor is anything proved about a row and another one after it, made anew: of a
 * cell that the second tells, readers know how many newcomers there were at most, hence about how many it had when it was hidden.
 */
export function hiddenStays(former: Release, people: readonly Person[]): Release {
  const counts = former.space.count(people);
  return { space: former.space, counts: former.counts.map((n, cell) => (n === null ? null : (counts[cell] ?? 0))) };
}

interface Protection extends Pick<ProtectOptions, 'minCount' | 'onWitness'> {
  readonly world: World;
  readonly counts: Int32Array;
  readonly hidden: Uint8Array;
}

function* hideSmall(protection: Protection, isSmall: (cell: number) => boolean): Generator<void, void> {
  const { world, counts, hidden, minCount, onWitness } = protection;
  const queue = [...counts].flatMap((_, cell) => (isSmall(cell) ? [cell] : []));
  const price = counts.map((n, cell) => (isSmall(cell) ? 0 : priceOf(n, world.space.partsOf(cell).length)));
  for (const cell of queue) hidden[cell] = 1;
  const proofs = new Proofs(world);
  const search: Search = { world, proofs, price, random: createRandom() };
  // the queue grows meanwhile: what is hidden for the sake of another cell is behind it
  for (let i = 0; i < queue.length; i += 1) {
    const cell = queue[i] ?? 0;
    for (let isLast = false; proofs.spread(cell) < minCount - 1; ) {
      yield;
      const move = nextMove(search, cell, isLast);
      // too few persons are left to put elsewhere: once more from the beginning, one person a step; then nothing is told
      if (!move && isLast) return void hidden.fill(1);
      if (move) queue.push(...hideChanged(protection, search, move));
      else {
        proofs.forget(cell);
        isLast = true;
      }
    }
    for (const direction of ['in', 'out'] as const) onWitness?.(peopleAfter(world, proofs.moves(cell, direction)));
  }
}

/** Hides what a move changes, and says which cells were told until then. */
function hideChanged({ hidden, minCount }: Protection, { world, proofs, price }: Search, move: Move): number[] {
  const differences = world.differences(move);
  const fresh = differences.map(([cell]) => cell).filter((cell) => hidden[cell] === 0);
  for (const cell of fresh) [hidden[cell], price[cell]] = [1, 0];
  proofs.add(move, differences, minCount - 1);
  return fresh;
}

/** The way with less to hide, a person more in the cell or one fewer; both when neither is free. */
function nextMove(search: Search, cell: number, isLast: boolean): Move | undefined {
  const find = isLast ? lonelyMove : cheapestMove;
  const first = find(search, { cell, direction: 'out' });
  if (first && (first.cost === 0 || isLast)) return first.move;
  const second = find(search, { cell, direction: 'in' });
  return (second && !(first && first.cost <= second.cost) ? second : first)?.move;
}

function peopleAfter({ people }: World, moves: readonly Move[]): Person[] {
  const after = [...people];
  for (const change of moves.flat()) after[change.person] = changed(people[change.person] ?? [], change);
  return after;
}

const [CELL, ZERO, LINE] = [10, 60, 20_000];

/** Few and small cells rather than many and large; a combination nobody gave is dear, it may be impossible; lines of one-way tables are last. */
const priceOf = (n: number, parts: number): number => (parts < 2 ? LINE + n : n === 0 ? ZERO : CELL + n);

/** A plain congruential generator (Numerical Recipes): it spreads the search, and must give the same in every run. */
function createRandom(): () => number {
  let state = 20_261_121;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
}
