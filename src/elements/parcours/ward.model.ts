import type { Distances } from './distances.model.js';
import { partOf, type Job } from './job.model.js';
import { leastOf, scanPairs } from './scan-pairs.model.js';

/**
 * How the distance between two clusters follows from those of their parts: Ward's least growth of the sum of squares, with distances taken as squares
 * (`ward.D`: Ward 1963 through Lance & Williams 1967) or squared first (`ward.D2`: Murtagh & Legendre 2014), or the mean of all pairs (`average`).
 */
export type Linkage = 'ward.D' | 'ward.D2' | 'average';

/** Clusters joined two by two, the nearest first. */
export interface Tree {
  /** paths */
  readonly size: number;
  /** `(size − 1) × 2`: a path of each of the two clusters that are joined */
  readonly merges: Int32Array;
  /** `size − 1`: the distance at which they are, growing */
  readonly heights: Float64Array;
}

/** Cells between two steps of the job: about a millisecond. */
const STEP = 100_000;

/**
 * The tree of all paths, always joining the two nearest clusters (each keeps its nearest: Anderberg 1973), with the update of Lance & Williams 1967.
 * A path of weight w is w people at distance 0 from one another: as they join at height 0, the tree is that of all people. Of equal distances the
 * pair that comes first: where there are many, the tree depends on the order of paths, which `stability` measures. Each step gives the share that is
 * done.
 */
export function* joinPaths(distances: Distances, weights: Float64Array, linkage: Linkage): Job<Tree> {
  const forest = yield* partOf(plant(distances, weights, linkage), 0);
  const { size, nearest, least } = forest;
  const merges = new Int32Array(2 * Math.max(0, size - 1));
  const heights = new Float64Array(merges.length / 2);
  for (let step = 0, cells = 0; step < heights.length; step++) {
    const one = leastOf(least);
    const other = nearest[one] as number;
    heights[step] = least[one] as number;
    merges.set([one, other], 2 * step);
    cells += join(forest, one, other);
    if (cells < STEP) continue;
    cells = 0;
    yield step / heights.length;
  }
  return { size, merges, heights: linkage === 'ward.D2' ? heights.map(Math.sqrt) : heights };
}

/** The size of what is part of another cluster. */
const GONE = -1;

/** Clusters so far, each at the row of its first path. */
interface Forest {
  readonly size: number;
  /** distances or their squares; the pair i < j at `rows[i] + j` */
  readonly values: Float64Array;
  readonly rows: Int32Array;
  readonly sizes: Float64Array;
  /** by cluster: of those that come after it, the nearest, and its distance; Infinity: there is none, or it is part of another */
  readonly nearest: Int32Array;
  readonly least: Float64Array;
  readonly isWard: boolean;
}

/** Ward's distance of two groups of people who are at one place each is 2wv / (w + v) times that of one person each. */
function* plant(distances: Distances, weights: Float64Array, linkage: Linkage): Job<Forest> {
  const { size } = distances;
  const isWard = linkage !== 'average';
  const values = new Float64Array(distances.values);
  const rows = new Int32Array(size);
  const forest = { size, values, rows, sizes: weights.slice(), nearest: new Int32Array(size), least: new Float64Array(size), isWard };
  yield* scanPairs(distances, (path, offset) => {
    rows[path] = offset;
    const one = weights[path] as number;
    for (let other = path + 1; isWard && other < size; other++) {
      const [weight, distance] = [weights[other] as number, values[offset + other] as number];
      values[offset + other] = ((2 * one * weight) / (one + weight || 1)) * (linkage === 'ward.D2' ? distance * distance : distance);
    }
    findNearest(forest, path);
  });
  return forest;
}

function findNearest({ size, values, rows, sizes, nearest, least }: Forest, path: number): void {
  const row = rows[path] as number;
  let [at, distance] = [-1, Infinity];
  for (let other = path + 1; other < size; other++) {
    if ((values[row + other] as number) >= distance || sizes[other] === GONE) continue;
    at = other;
    distance = values[row + other] as number;
  }
  nearest[path] = at;
  least[path] = distance;
}

/** Makes one cluster of two, first < last; tells how many distances were looked at. */
function join(forest: Forest, first: number, last: number): number {
  const { size, values, rows, sizes, nearest, least, isWard } = forest;
  const at = (i: number, j: number): number => (i < j ? (rows[i] as number) + j : (rows[j] as number) + i);
  const [a, b, height] = [sizes[first] as number, sizes[last] as number, least[first] as number];
  sizes[last] = GONE;
  least[last] = Infinity;
  let cells = size;
  for (let k = 0; k < size; k++) {
    if (k === first || sizes[k] === GONE) continue;
    const c = isWard ? (sizes[k] as number) : 0;
    values[at(first, k)] = ((a + c) * (values[at(first, k)] as number) + (b + c) * (values[at(last, k)] as number) - c * height) / (a + b + c || 1);
    if (k > last || (nearest[k] !== first && nearest[k] !== last)) continue; // joined, they are no nearer than the nearer of them was
    findNearest(forest, k);
    cells += size - k;
  }
  sizes[first] = a + b;
  findNearest(forest, first);
  return cells;
}

/** The cluster of each path where `k` clusters are left, numbered in the order of their first paths; at most as many as there are paths. */
export function cutTree({ size, merges }: Tree, k: number): Int32Array {
  const parents = new Int32Array(size).map((_, path) => path);
  const rootOf = (path: number): number => {
    let root = path;
    while (parents[root] !== root) root = parents[root] as number;
    return root;
  };
  for (let step = 0; step < size - Math.max(1, k); step++) {
    const [one, other] = [rootOf(merges[2 * step] as number), rootOf(merges[2 * step + 1] as number)];
    parents[Math.max(one, other)] = Math.min(one, other);
  }
  const numbers = new Map<number, number>();
  return parents.map((_, path) => {
    const root = rootOf(path);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}
