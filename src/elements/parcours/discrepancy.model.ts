import type { Distances } from './distances.model.js';
import { partOf, type Job } from './job.model.js';
import { shuffle, type Random } from './random.model.js';
import { scanPairs, sumOf } from './scan-pairs.model.js';
import { add } from './symbols.model.js';

/** People, with what they are compared by. */
export interface GroupedPeople {
  /** by person: the row of their path among those that have distances */
  readonly paths: Int32Array;
  /** by person: the number of their group; −1: not known, left out */
  readonly groups: Int16Array | Int32Array;
  /** by person; undefined: one each */
  readonly weights?: Float64Array | undefined;
}

/** How much of the differences between paths goes with the group: an association, never a cause. */
export interface Discrepancy {
  /** share of the discrepancy that lies between groups, 0 to 1: pseudo-R² */
  readonly share: number;
  /** between groups over within, each over its degrees of freedom: pseudo-F; 0 where there is nothing to compare */
  readonly ratio: number;
  /** half of the mean distance of two people, each taken with themselves too: of all, and of each group */
  readonly all: number;
  readonly within: Float64Array;
  /** weight of each group */
  readonly weights: Float64Array;
}

/**
 * Analysis of variance where there are only distances: the sum of squares of some people is the sum of the distances of all their pairs over their
 * weight (Studer, Ritschard, Gabadinho & Müller 2011, Sociological Methods & Research 40(3); distances stand for squares).
 */
export function* discrepancy(distances: Distances, people: GroupedPeople): Job<Discrepancy> {
  const groups = weightsByGroup(distances.size, people);
  const all = new Float64Array(distances.size).map((_, path) => groups.reduce((sum, group) => sum + (group[path] as number), 0));
  const squares = yield* sumsOfSquares(distances, [all, ...groups]);
  const weights = Float64Array.from(groups, sumOf);
  const within = weights.map((weight, group) => (squares[group + 1] as number) / (weight || 1));
  const [total, inside] = [squares[0] as number, sumOf(squares.subarray(1))];
  return { ...compareSquares(total, inside, weights), all: total / (sumOf(weights) || 1), within, weights };
}

/** Groups are numbered from 0 on. */
export function countGroups(groups: GroupedPeople['groups']): number {
  let count = 0;
  for (const group of groups) count = Math.max(count, group + 1);
  return count;
}

/** For each group, its weight on each path. */
function weightsByGroup(size: number, { paths, groups, weights }: GroupedPeople): readonly Float64Array[] {
  const count = countGroups(groups);
  const sums = new Float64Array(size * count);
  groups.forEach((group, person) => group >= 0 && add(sums, group * size + (paths[person] as number), weights?.[person] ?? 1));
  return [...new Int32Array(count)].map((_, group) => sums.subarray(group * size, (group + 1) * size));
}

/** Of some groups, each given by its weights on the paths. */
function* sumsOfSquares(distances: Distances, groups: readonly Float64Array[]): Job<Float64Array> {
  const { size, values } = distances;
  const sums = new Float64Array(groups.length);
  yield* scanPairs(distances, (path, offset) => {
    groups.forEach((weights, group) => {
      const weight = weights[path] as number;
      if (weight === 0) return;
      let sum = 0;
      for (let other = path + 1; other < size; other++) sum += (weights[other] as number) * (values[offset + other] as number);
      add(sums, group, weight * sum);
    });
  });
  return sums.map((sum, group) => sum / (sumOf(groups[group] as Float64Array) || 1));
}

function compareSquares(total: number, within: number, weights: Float64Array): Pick<Discrepancy, 'share' | 'ratio'> {
  const groups = weights.filter((weight) => weight > 0).length;
  const [between, rest] = [groups - 1, sumOf(weights) - groups];
  if (total <= 0 || between < 1 || rest <= 0) return { share: 0, ratio: 0 };
  return { share: 1 - within / total, ratio: (total - within) / between / (within / rest) };
}

export interface PermutationOptions {
  /** how often groups are dealt out anew */
  readonly times: number;
  readonly random: Random;
}

/**
 * How often groups of these sizes, dealt out by chance, would differ as much or more: the p-value of a permutation test, the observed groups being
 * one of the cases (Phipson & Smyth 2010). Each step gives the share that is done.
 */
export function* chanceOf(distances: Distances, people: GroupedPeople, { times, random }: PermutationOptions): Job<number> {
  const known = new Int32Array(people.groups.length).map((_, person) => person).filter((person) => (people.groups[person] as number) >= 0);
  const paths = known.map((person) => people.paths[person] as number);
  const groups = known.map((person) => people.groups[person] as number);
  const weights = people.weights && Float64Array.from(known, (person) => people.weights?.[person] ?? 1);
  const within = function* (): Job<number> {
    return sumOf(yield* sumsOfSquares(distances, weightsByGroup(distances.size, { paths, groups, weights })));
  };
  const observed = yield* partOf(within(), 0);
  let extreme = 1;
  for (let time = 0; time < times; time++) {
    shuffle(groups, random);
    if ((yield* partOf(within(), time / times)) <= observed * (1 + 1e-12)) extreme++;
    yield (time + 1) / times;
  }
  return extreme / (times + 1);
}
