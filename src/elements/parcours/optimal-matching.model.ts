import { type CreateRows } from './alignment-rows.model.js';
import { alignAll } from './edit-distances.model.js';
import { matchAll } from './common-subsequence.model.js';
import { type Costs } from './costs.model.js';
import { type Distances } from './distances.model.js';
import { type Job } from './job.model.js';
import { type PathTable } from './path-table.model.js';
import { createPairs, type DistanceOptions } from './pairs.model.js';
import { sortPaths } from './sorted-paths.model.js';

export interface MatchingOptions extends DistanceOptions {
  /** of `createKernel`: the same distances sooner, where costs are not constant */
  readonly kernel?: CreateRows | undefined;
}

/**
 * Distances of optimal matching between all paths of a table, best those of `uniquePaths`. Void cells are no part of a path, nor are unknown ones
 * unless the costs have a row for them. Each step of the job gives the pairs that are done.
 * @throws RangeError costs by position: inserting and deleting leave the positions
 */
export function optimalMatching(table: PathTable, costs: Costs, options?: MatchingOptions): Job<Distances> {
  if (costs.isByPosition) throw new RangeError('costs by position are for hammingDistances');
  const paths = sortPaths(table, costs.symbols);
  const lengths = new Int32Array(table.size);
  paths.order.forEach((path, i) => (lengths[path] = paths.lengths[i] as number));
  const pairs = createPairs(lengths, options);
  return isSubsequence(costs) ? matchAll(paths, costs, pairs) : alignAll(paths, costs, { pairs, create: options?.kernel });
}

/** Does taking out and putting in never cost more than a substitution? */
const isSubsequence = ({ values, symbols, indel }: Costs): boolean => values.every((cost, at) => cost >= 2 * indel || at % (symbols + 1) === 0);
