import { CellSpace, type Axis, type Person } from './cells.js';
import { cheapestMove } from './moves.js';
import { World } from './world.js';

export interface ProtectOptions {
  /** k: a cell of 1 to k − 1 persons is never told, nor can it be worked out that there are so few */
  readonly minCount: number;
  /** one person of each record, where a record may be about several: a cell of one record alone is not told either */
  readonly records?: readonly Person[] | undefined;
  /** another set of persons that shows the same, as soon as it is found: a proof for each hidden cell that it covers */
  readonly onWitness?: (world: World) => void;
}

export interface Release {
  readonly space: CellSpace;
  /** persons in each cell; null where the number is not told */
  readonly counts: readonly (number | null)[];
}

/**
 * The counts of some persons by any one or two axes, with hidden cells, made so that all of it can be published together.
 *
 * What is promised. Let a reader know the total, all one-way and all two-way tables of this release, and reason on them without any limit.
 * For no hidden cell can they be sure of the number, nor be sure that it is from 1 to k − 1.
 *
 * Why it holds. For each hidden cell a witness is built: another set of persons in which every told cell is the same, and this cell is
 * another number, which is 0 or at least k if the true one is neither. The reader can't tell the two sets apart, whatever they compute. A
 * witness comes from the true set by moves: two persons exchange their answers to one question, or one changes theirs. Each told cell that
 * differs in it is hidden, and needs no other witness, since this one has it at another number, and the true one is 0 or at least k. So each
 * cell is seen to once, and the work ends. Hiding more later only leaves fewer cells to be the same, so that a witness stays one.
 * A total under k is not told, nor is any cell then, zeros included, so that nobody learns whether anyone came.
 *
 * A record may be about a group. A cell of k persons or more that all stand in one record is hidden like a small one: it would tell what that
 * group said, or what whoever posts one sheet "for 99 persons" made up. Its witness has another number there, of k or more.
 *
 * What is not promised: against who posts. Whoever sends sheets of their own, one or many, knows them, can subtract them, and can fill a cell
 * up until it is told; only desks that are known, or a limit of posts in front of the endpoint, make this harder. Against who knows the persons, or that an answer is impossible beside another (a form's rules say such things; moves
 * avoid combinations that nobody gave, without swearing to it); against who compares releases of overlapping persons, for instance before and
 * after one answer, so publish a period once, when it is closed; and a cell of 0 or of k persons and more is told as it is.
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

/** The same with a stop after each cell, so that answers can come in meanwhile: all of it may take seconds. */
export function* protectInSteps(people: readonly Person[], axes: readonly Axis[], { minCount, records = people, onWitness }: ProtectOptions): Generator<void, Release> {
  const space = new CellSpace(axes);
  const counts = space.count(people);
  const isGroup = records === people || minCount < 2 ? () => false : onlyOneRecord(space.count(records));
  const hidden = new Uint8Array(space.size);
  if (people.length < minCount || isGroup(space.total)) hidden.fill(1);
  else yield* hideSmall({ people, axes, space, counts, hidden, minCount, isGroup, onWitness });
  return { space, counts: [...counts].map((n, cell) => (hidden[cell] ? null : n)) };
}

const onlyOneRecord = (recordsIn: Int32Array) => (cell: number): boolean => recordsIn[cell] === 1;

interface Protection extends Omit<ProtectOptions, 'records'> {
  readonly people: readonly Person[];
  readonly axes: readonly Axis[];
  readonly space: CellSpace;
  readonly counts: Int32Array;
  readonly hidden: Uint8Array;
  readonly isGroup: (cell: number) => boolean;
}

function* hideSmall(protection: Protection): Generator<void, void> {
  const { counts, hidden, space, minCount, isGroup } = protection;
  const small = [...counts].flatMap((n, cell) => (n > 0 && (n < minCount || isGroup(cell)) ? [cell] : []));
  for (const cell of small) hidden[cell] = 1;
  const isProved = new Uint8Array(space.size);
  const random = createRandom();
  for (const cell of small) {
    if (isProved[cell]) continue;
    yield;
    const world = buildWitness(protection, cell, random);
    for (const other of world.differing()) {
      const n = (counts[other] ?? 0) + world.difference(other);
      if (n === 0 || n >= minCount) isProved[other] = 1;
      hidden[other] = 1;
    }
    protection.onWitness?.(world);
  }
}

/** A set of persons in which the cell has nobody, or at least k: the one that makes less to hide. */
function buildWitness(protection: Protection, cell: number, random: () => number): World {
  const n = protection.counts[cell] ?? 0;
  const { minCount } = protection;
  // of a group one person more or fewer is another number, and enough
  const steps = { in: Math.max(1, minCount - n), out: n > minCount ? 1 : n };
  const [nearer, farther] = steps.out <= steps.in ? (['out', 'in'] as const) : (['in', 'out'] as const);
  const first = changeCell(protection, { cell, random, direction: nearer, steps: steps[nearer] });
  if (first?.cost === 0) return first;
  const second = changeCell(protection, { cell, random, direction: farther, steps: steps[farther] });
  const world = !first || (second && second.cost < first.cost) ? second : first;
  // a person can always be put in another line, so there is always a way out
  if (!world) throw new Error('an axis has one line only: there is nothing to hide its counts among');
  return world;
}

interface Course {
  readonly cell: number;
  readonly direction: 'out' | 'in';
  readonly steps: number;
  readonly random: () => number;
}

function changeCell({ people, axes, space, counts, hidden }: Protection, { cell, direction, steps, random }: Course): World | undefined {
  const world = new World({ space, people, price: (one) => (hidden[one] ? 0 : priceOf(counts[one] ?? 0, space.partsOf(one).length)) });
  const parts = space.partsOf(cell);
  for (let step = 0; step < steps; step += 1) {
    const move = cheapestMove({ world, axes, parts, people: people.length, random }, direction);
    if (!move) return undefined;
    world.make(move);
  }
  return world;
}

const [CELL, ZERO, LINE] = [10, 60, 2_000];

/** Few and small cells rather than many and large; a combination nobody gave is dear, it may be impossible; lines of one-way tables are last. */
const priceOf = (n: number, parts: number): number => (parts < 2 ? LINE + n : n === 0 ? ZERO : CELL + n);

/** A plain congruential generator (Numerical Recipes): it spreads the search, and must give the same in every run. */
function createRandom(): () => number {
  let state = 20_261_121;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
}
