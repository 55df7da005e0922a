import { constantCosts } from './costs.model.js';
import { distanceAt, type Distances } from './distances.model.js';
import type { Job } from './job.model.js';
import { optimalMatching } from './optimal-matching.model.js';
import { pathCells, pickPaths, weightOf, type PathTable } from './path-table.model.js';
import { seededRandom, shuffle } from './random.model.js';
import { add } from './symbols.model.js';
import { bestTypology, typologies } from './typology.model.js';
import { uniquePaths, type UniquePaths } from './unique-paths.model.js';

export const [LEAST_TYPES, MOST_TYPES] = [2, 8];

/** Different paths whose distances are all computed: two million pairs, two seconds. Of more, a sample. */
const MOST_PATHS = 2_000;
/** Near a typical path: within a tenth of the longest distance that could be (Gabadinho, Ritschard, Studer & Müller 2011). */
const NEAR = 0.1;
/** What is done of the whole when distances are, and when types are found where paths outside of a sample follow. */
const [DISTANCES, TYPES] = [0.45, 0.75];
/** Paths outside of a sample that are compared with the typical ones at once. */
const BATCH = 32;

export interface FoundType {
  /** its typical path */
  readonly cells: Int8Array;
  /** weight of its people, and their number */
  readonly n: number;
  readonly people: number;
  /** whose path is the typical one, and whose is near it */
  readonly exact: number;
  readonly near: number;
  /** mean silhouette width, −1 to 1 */
  readonly silhouette: number;
}

/** What was found in a table of paths. */
export interface FoundTypes {
  /** the one with most people first */
  readonly types: readonly FoundType[];
  /** by path: its type, and how far it is from the typical path */
  readonly of: Int8Array;
  readonly distances: Float32Array;
  /** mean silhouette width of all */
  readonly silhouette: number;
  /** numbers of types that were tried */
  readonly tried: readonly number[];
  /** different paths there are, and those that types were looked for in: fewer where there are too many */
  readonly unique: number;
  readonly looked: number;
}

export interface FindOptions {
  /** how many types; undefined: as many as are best told apart */
  readonly count?: number | undefined;
  readonly mostPaths?: number;
  readonly seed?: number;
}

/**
 * Types of paths: optimal matching with constant costs between all different paths, partition around medoids weighted by people, the number of types with the
 * largest mean silhouette width. Of too many different paths, those of people drawn by chance, the same ones each time; all others join the typical
 * path that is nearest (as CLARA does: Kaufman & Rousseeuw 1990, chapter 3). Each step of the job gives the share that is done.
 */
export function* findTypes(table: PathTable, { count, mostPaths = MOST_PATHS, seed = 1 }: FindOptions = {}): Job<FoundTypes> {
  const unique = uniquePaths(table);
  yield 0;
  const sample = drawSample(table, unique, { mostPaths, seed });
  yield 0;
  const pairs = (sample.size * (sample.size - 1)) / 2 || 1;
  // constant costs are whole numbers: nothing is lost in half the memory
  const distances = yield* steps(optimalMatching(sample, constantCosts(sample), { isSingle: true }), (done) => (DISTANCES * done) / pairs);
  const weights = Float64Array.from({ length: sample.size }, (_, row) => weightOf(sample, row));
  const wanted = count === undefined ? {} : { least: count, most: count };
  const isSample = sample.size < unique.table.size;
  const end = isSample ? TYPES : 1;
  const found = yield* steps(typologies(distances, weights, wanted), (done) => DISTANCES + (end - DISTANCES) * done);
  const best = bestTypology(found);
  const medoids = best?.types.map(({ medoid }) => medoid) ?? [];
  const near = isSample ? yield* joinNearest(unique.table, pickPaths(sample, medoids)) : assigned(distances, medoids, best?.clusters);
  const types = describe(table, unique, { near, medoids: pickPaths(sample, medoids), silhouettes: best?.types.map(({ silhouette }) => silhouette) ?? [] });
  return { ...types, silhouette: best?.silhouette ?? 0, tried: found.map((one) => one.count), unique: unique.table.size, looked: sample.size };
}

function* steps<T>(job: Job<T>, shareOf: (step: number) => number): Job<T> {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
    yield shareOf(step.value);
  }
}

/** Paths of people in an order of chance, until there are enough different ones; each weighs as those of its people that were drawn. */
function drawSample(table: PathTable, unique: UniquePaths, { mostPaths, seed }: Required<Pick<FindOptions, 'mostPaths' | 'seed'>>): PathTable {
  if (unique.table.size <= mostPaths) return unique.table;
  const places = new Map<number, number>();
  const weights: number[] = [];
  for (const path of shuffle(Int32Array.from({ length: table.size }, (_, i) => i), seededRandom(seed))) {
    const row = unique.of[path] as number;
    const place = places.get(row) ?? places.size;
    if (place >= mostPaths) break;
    places.set(row, place);
    weights[place] = (weights[place] ?? 0) + weightOf(table, path);
  }
  return { ...pickPaths(unique.table, [...places.keys()]), weights: Float64Array.from(weights) };
}

/** By different path: the type that it is in, and its distance to the typical path. */
interface Nearest {
  readonly of: Int8Array;
  readonly distances: Float32Array;
}

function assigned(distances: Distances, medoids: readonly number[], clusters: Int32Array = new Int32Array(0)): Nearest {
  return { of: Int8Array.from(clusters), distances: Float32Array.from(clusters, (type, path) => distanceAt(distances, path, medoids[type] ?? path)) };
}

function* joinNearest(paths: PathTable, medoids: PathTable): Job<Nearest> {
  const near = { of: new Int8Array(paths.size), distances: new Float32Array(paths.size).fill(Infinity) };
  for (let first = 0; first < paths.size; first += BATCH) {
    const size = Math.min(BATCH, paths.size - first);
    const done = TYPES + (1 - TYPES) * (first / paths.size);
    const both = stack(medoids, { ...paths, size, cells: paths.cells.subarray(first * paths.length, (first + size) * paths.length) });
    const distances = yield* steps(optimalMatching(both, constantCosts(both), { isSingle: true }), () => done);
    for (let i = 0; i < size; i++) joinOne(near, first + i, { distances, medoids: medoids.size, place: medoids.size + i });
    yield done;
  }
  return near;
}

function joinOne({ of, distances: least }: Nearest, path: number, { distances, medoids, place }: { distances: Distances; medoids: number; place: number }): void {
  for (let type = 0; type < medoids; type++) {
    const distance = distanceAt(distances, type, place);
    if (distance < (least[path] as number)) [of[path], least[path]] = [type, distance];
  }
}

function stack(one: PathTable, other: PathTable): PathTable {
  const cells = new Int8Array(one.cells.length + other.cells.length);
  cells.set(one.cells);
  cells.set(other.cells, one.cells.length);
  return { states: one.states, length: one.length, size: one.size + other.size, cells };
}

interface Found {
  readonly near: Nearest;
  readonly medoids: PathTable;
  readonly silhouettes: readonly number[];
}

/** Types are numbered anew: outside of a sample there may be more people of another one. */
function describe(table: PathTable, unique: UniquePaths, { near, medoids, silhouettes }: Found): Pick<FoundTypes, 'types' | 'of' | 'distances'> {
  const size = medoids.size;
  const [n, people, exact, close] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const reach = NEAR * 2 * table.length;
  const of = new Int8Array(table.size);
  const distances = new Float32Array(table.size);
  for (let path = 0; path < table.size; path++) {
    const row = unique.of[path] as number;
    const [type, distance] = [near.of[row] as number, near.distances[row] as number];
    of[path] = type;
    distances[path] = distance;
    add(n, type, weightOf(table, path));
    add(people, type, 1);
    if (distance === 0) add(exact, type, 1);
    if (distance <= reach) add(close, type, 1);
  }
  const order = silhouettes.map((_, type) => type).sort((a, b) => (n[b] as number) - (n[a] as number) || a - b);
  const rank = Int8Array.from(order, (_, type) => order.indexOf(type));
  const typeOf = (type: number): FoundType => ({
    cells: pathCells(medoids, type),
    n: n[type] as number,
    people: people[type] as number,
    exact: exact[type] as number,
    near: close[type] as number,
    silhouette: silhouettes[type] as number,
  });
  return { types: order.map(typeOf), of: of.map((type) => rank[type] as number), distances };
}
