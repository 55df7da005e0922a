import { distanceAt, type Distances } from './distances.model.js';
import { partOf, type Job } from './job.model.js';
import { buildMedoids, medoidsOf, swapMedoids, type Partition } from './medoids.model.js';
import { clusterWeights, sumOf, type Clustering } from './scan-pairs.model.js';
import { silhouettes } from './silhouettes.model.js';
import { add } from './symbols.model.js';

/** People whose paths are alike. */
export interface TypeOfPaths {
  /** the row of the path that stands for it: the one with the least distances to all others of its type */
  readonly medoid: number;
  /** weight of its people, and over that of all */
  readonly weight: number;
  readonly share: number;
  /** mean silhouette width of its people, −1 to 1 */
  readonly silhouette: number;
}

/** Types are numbered from the one with most people on, of equal ones the one whose typical path comes first. */
export interface Typology extends Clustering {
  readonly types: readonly TypeOfPaths[];
  /** mean silhouette width of all, −1 to 1: how well types are told apart */
  readonly silhouette: number;
  /** by path: its silhouette width */
  readonly widths: Float64Array;
}

export interface TypologyOptions {
  /** numbers of types that are tried: 2 to 8, unless told */
  readonly least?: number;
  readonly most?: number;
}

/**
 * Typologies by partition around medoids, one for each number of types; fewer where fewer paths differ, none where there is no path. Give different
 * paths with the weights of their people. Each step of the job gives the share that is done.
 */
export function* typologies(distances: Distances, weights: Float64Array, { least = 2, most = 8 }: TypologyOptions = {}): Job<readonly Typology[]> {
  const medoids = yield* partOf(buildMedoids(distances, weights, most), 0);
  const found: Typology[] = [];
  const first = Math.max(1, Math.min(least, medoids.length));
  for (let k = first; k <= medoids.length; k++) {
    const done = (k - first + 1) / (medoids.length - first + 2);
    const clustering = yield* partOf(swapMedoids(distances, weights, medoids.subarray(0, k)), done);
    found.push(yield* partOf(describeTypes(distances, weights, clustering), done));
  }
  return found;
}

/** The one whose types are best told apart, with fewer types of equal ones. */
export function bestTypology(found: readonly Typology[]): Typology | undefined {
  return found.reduce<Typology | undefined>((best, one) => (best && best.silhouette >= one.silhouette ? best : one), undefined);
}

type Clustered = Clustering & Partial<Pick<Partition, 'medoids'>>;

/** A typology from any clustering, of a tree for example; without its medoids, they are found. */
export function* describeTypes(distances: Distances, weights: Float64Array, clustering: Clustered): Job<Typology> {
  const medoids = clustering.medoids ?? (yield* medoidsOf(distances, weights, clustering));
  const { widths, means, mean } = yield* silhouettes(distances, weights, clustering);
  const sizes = clusterWeights(clustering, weights);
  const total = sumOf(sizes) || 1;
  const before = (a: number, b: number): number => (sizes[b] as number) - (sizes[a] as number) || (medoids[a] as number) - (medoids[b] as number);
  const order = medoids.map((_, cluster) => cluster).sort(before);
  const types = [...order].map((cluster): TypeOfPaths => {
    const weight = sizes[cluster] as number;
    return { medoid: medoids[cluster] as number, weight, share: weight / total, silhouette: means[cluster] as number };
  });
  return { clusters: clustering.clusters.map((cluster) => order.indexOf(cluster)), count: types.length, types, silhouette: mean, widths };
}

/** Numbers of people, a number a type: what decides how closely its typical path may be told. */
export interface PeopleByType {
  readonly all: Float64Array;
  /** whose path is the typical one */
  readonly exact: Float64Array;
  /** whose path is within reach of it */
  readonly near: Float64Array;
}

/** `people`: how many have each path, whatever their weights. */
export function peopleByType({ clusters, types, count }: Typology, people: Float64Array, { distances, reach }: Reach): PeopleByType {
  const [all, exact, near] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  clusters.forEach((type, path) => {
    const { medoid = path } = types[type] ?? {};
    add(all, type, people[path] as number);
    if (path === medoid) add(exact, type, people[path] as number);
    if (distanceAt(distances, path, medoid) <= reach) add(near, type, people[path] as number);
  });
  return { all, exact, near };
}

export interface Reach {
  readonly distances: Distances;
  /** the longest distance that counts as near */
  readonly reach: number;
}
