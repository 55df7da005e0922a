import type { Distances } from './distances.model.js';
import type { Job } from './job.model.js';
import { clusterSums, clusterWeights, sumOf, type Clustering } from './scan-pairs.model.js';
import { add } from './symbols.model.js';

export interface Silhouettes {
  /** by path, −1 to 1: near 1 is well inside its cluster, under 0 nearer to another one; 0 for somebody alone in theirs */
  readonly widths: Float64Array;
  /** weighted mean of each cluster, and of all */
  readonly means: Float64Array;
  readonly mean: number;
}

export interface SilhouetteOptions {
  /** weights are shares of a sample: each path counts itself among its cluster (Studer 2013, ASWw); otherwise they are people, who don't (ASW) */
  readonly isSample?: boolean;
}

/**
 * Silhouette widths (b − a) / max(a, b): a is the mean distance of somebody to the others of their cluster, b the least mean distance to another
 * cluster (Rousseeuw 1987; with weights: Studer 2013, WeightedCluster library manual, LIVES Working Papers 24).
 */
export function* silhouettes(distances: Distances, weights: Float64Array, options: Clustering & SilhouetteOptions): Job<Silhouettes> {
  const { clusters, count, isSample = false } = options;
  const sums = yield* clusterSums(distances, weights, options);
  const sizes = clusterWeights(options, weights);
  const widths = new Float64Array(distances.size);
  for (let path = 0; path < distances.size; path++) {
    const own = clusters[path] as number;
    widths[path] = widthOf(sums.subarray(path * count, (path + 1) * count), sizes, { own, others: (sizes[own] as number) - (isSample ? 0 : 1) });
  }
  const means = new Float64Array(count);
  widths.forEach((width, path) => add(means, clusters[path] as number, width * (weights[path] as number)));
  const mean = sumOf(means) / (sumOf(sizes) || 1);
  return { widths, means: means.map((sum, cluster) => sum / (sizes[cluster] || 1)), mean };
}

function widthOf(sums: Float64Array, sizes: Float64Array, { own, others }: { readonly own: number; readonly others: number }): number {
  let nearest = Infinity;
  for (let cluster = 0; cluster < sums.length; cluster++) {
    if (cluster !== own && (sizes[cluster] as number) > 0) nearest = Math.min(nearest, (sums[cluster] as number) / (sizes[cluster] as number));
  }
  if (others <= 0 || nearest === Infinity) return 0;
  const inside = (sums[own] as number) / others;
  return (nearest - inside) / (Math.max(nearest, inside) || 1);
}
