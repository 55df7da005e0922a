import { discrepancy } from './discrepancy.model.js';
import type { Distances } from './distances.model.js';
import type { Job } from './job.model.js';
import type { RankedDistances } from './ranked-distances.model.js';
import { scanPairs, type Clustering } from './scan-pairs.model.js';
import { silhouettes } from './silhouettes.model.js';
import { add } from './symbols.model.js';

/**
 * What tells good clusters from bad ones (Studer 2013, WeightedCluster library manual, LIVES Working Papers 24, section on the quality of a
 * partition). The letters are those of that manual.
 */
export interface ClusterQuality extends PairQuality {
  /** mean silhouette width: of people (ASW), and of the weights of a sample (ASWw) */
  readonly silhouette: number;
  readonly sampleSilhouette: number;
  /**
   * pseudo-F of Calinski & Harabasz 1974 (CH), and the share of the discrepancy between clusters (R2); then both on squared distances (CHsq, R2sq)
   */
  readonly ratio: number;
  readonly share: number;
  readonly squaredRatio: number;
  readonly squaredShare: number;
}

/** What compares distances within clusters with those between them. */
export interface PairQuality {
  /** correlation of distance and being in different clusters (PBC; Milligan & Cooper 1985) */
  readonly correlation: number;
  /** how much oftener a distance between is longer than one within than the contrary, ties left out (HG; Hubert 1974) */
  readonly gamma: number;
  /** the same where ties take away from it, by half, as in the figures of that library (HGSD); Somers 1962 counts them whole */
  readonly somersD: number;
  /** how far distances within are from the shortest there are, 0 is best (HC; Hubert & Levin 1976) */
  readonly hubertC: number;
}

/** Ranks are the same for all clusterings of the same paths. */
export function* clusterQuality(ranked: RankedDistances, weights: Float64Array, clustering: Clustering): Job<ClusterQuality> {
  const { distances } = ranked;
  const paths = clustering.clusters.map((_, path) => path);
  const people = { paths, groups: clustering.clusters, weights };
  const { ratio, share } = yield* discrepancy(distances, people);
  const squared = yield* discrepancy(yield* squares(distances), people);
  const { mean: silhouette } = yield* silhouettes(distances, weights, clustering);
  const { mean: sampleSilhouette } = yield* silhouettes(distances, weights, { ...clustering, isSample: true });
  const pairs = yield* weighPairs(ranked, weights, clustering);
  return { ...(yield* pairQuality(pairs)), silhouette, sampleSilhouette, ratio, share, squaredRatio: squared.ratio, squaredShare: squared.share };
}

function* squares(distances: Distances): Job<Distances> {
  const { size } = distances;
  const values = new Float64Array(distances.values.length);
  yield* scanPairs(distances, (path, offset) => {
    for (let other = path + 1; other < size; other++) values[offset + other] = (distances.values[offset + other] as number) ** 2;
  });
  return { size, values };
}

/** Weights of pairs of people by rank of their distance. */
interface WeighedPairs {
  readonly values: Float64Array;
  readonly within: Float64Array;
  readonly between: Float64Array;
}

/** Pairs of people, each with themselves too, as the discrepancy has them: a path of weight w has w² / 2 pairs of its own, at distance 0. */
function* weighPairs({ distances, values, ranks }: RankedDistances, weights: Float64Array, { clusters }: Clustering): Job<WeighedPairs> {
  const [within, between] = [new Float64Array(values.length), new Float64Array(values.length)];
  yield* scanPairs(distances, (path, offset) => {
    const weight = weights[path] as number;
    add(within, 0, (weight * weight) / 2);
    for (let other = path + 1; other < distances.size; other++) {
      add(clusters[path] === clusters[other] ? within : between, ranks[offset + other] as number, weight * (weights[other] as number));
    }
  });
  return { values, within, between };
}

/** Ranks between two steps of the job: about a millisecond. */
const STEP = 100_000;

function* pairQuality({ values, within, between }: WeighedPairs): Job<PairQuality> {
  const sums = { inside: 0, outside: 0, insideDistance: 0, outsideDistance: 0, squares: 0, concordant: 0, tied: 0 };
  for (let rank = 0; rank < values.length; rank++) {
    const [one, other, value] = [within[rank] as number, between[rank] as number, values[rank] as number];
    sums.concordant += other * sums.inside;
    sums.tied += other * one;
    sums.inside += one;
    sums.outside += other;
    sums.insideDistance += one * value;
    sums.outsideDistance += other * value;
    sums.squares += (one + other) * value * value;
    if (rank % STEP === STEP - 1) yield 0.5;
  }
  const { inside, outside, concordant, tied } = sums;
  const discordant = inside * outside - concordant - tied;
  const total = sums.insideDistance + sums.outsideDistance;
  const least = yield* leastSum({ values, within, between }, inside);
  const most = total - (yield* leastSum({ values, within, between }, outside));
  return {
    correlation: correlationOf({ count: inside + outside, outside, total, squares: sums.squares, outsideDistance: sums.outsideDistance }),
    gamma: (concordant - discordant) / (concordant + discordant || 1),
    somersD: (concordant - discordant) / (concordant + discordant + tied / 2 || 1),
    hubertC: most > least ? (sums.insideDistance - least) / (most - least) : 0,
  };
}

/** The sum of the shortest distances, as many as told. */
function* leastSum({ values, within, between }: WeighedPairs, count: number): Job<number> {
  let [sum, left] = [0, count];
  for (let rank = 0; rank < values.length && left > 0; rank++) {
    const taken = Math.min(left, (within[rank] as number) + (between[rank] as number));
    sum += taken * (values[rank] as number);
    left -= taken;
    if (rank % STEP === STEP - 1) yield 0.9;
  }
  return sum;
}

interface Moments {
  readonly count: number;
  readonly outside: number;
  readonly total: number;
  readonly squares: number;
  readonly outsideDistance: number;
}

function correlationOf({ count, outside, total, squares: sum, outsideDistance }: Moments): number {
  const [mean, share] = [total / count, outside / count];
  const spread = Math.sqrt((sum / count - mean * mean) * share * (1 - share));
  return spread > 0 ? (outsideDistance / count - mean * share) / spread : 0;
}
