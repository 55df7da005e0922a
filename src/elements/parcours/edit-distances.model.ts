import { createRows, RUN, type CreateRows } from './alignment-rows.model.js';
import { type Costs } from './costs.model.js';
import { type Distances } from './distances.model.js';
import { type Job } from './job.model.js';
import { type Pairs } from './pairs.model.js';
import { type SortedPaths } from './sorted-paths.model.js';

/** Most paths whose rows are computed together: enough to share beginnings, few enough for the processor's first caches. */
const BLOCK = 48;
/** Most cells of their rows; 16 MB. */
const BLOCK_CELLS = 2 ** 21;
/** Cells between two steps of the job: one or two milliseconds. */
const STEP = 500_000;

interface Aligning {
  readonly pairs: Pairs;
  /** how rows are filled, in JavaScript unless told */
  readonly create?: CreateRows | undefined;
}

/**
 * Optimal matching by dynamic programming (Needleman & Wunsch 1970; Abbott & Forrest 1986): the cheapest way from a path to another by substitutions
 * and indels. A row holds the costs from a beginning of one path to all beginnings of a block of others, each different beginning once; rows of what
 * the next path begins with stay. What is kept is cost − indel · (cells of both beginnings): then only substitutions have to be added.
 */
export function* alignAll(paths: SortedPaths, costs: Costs, { pairs, create = createRows }: Aligning): Job<Distances> {
  const gains = costs.values.map((cost) => cost - 2 * costs.indel);
  const size = Math.max(1, Math.min(BLOCK, Math.floor(BLOCK_CELLS / (paths.stride + 2) ** 2)));
  let done = 0;
  let cells = 0;
  for (let first = 0; first < paths.size; first += size) {
    const block = createBlock(paths, first, Math.min(paths.size, first + size));
    const { values: rows, fill } = create({ ...block, gains, symbols: costs.symbols, depth: paths.stride });
    for (let path = 0; path < block.end; path++) {
      const from = path ? (paths.shared[path] as number) : 0;
      fill(paths.symbols.subarray(path * paths.stride, path * paths.stride + (paths.lengths[path] as number)), from);
      done += putDistances(paths, { block, rows, indel: costs.indel, pairs }, path);
      cells += ((paths.lengths[path] as number) - from) * block.nodes;
      if (cells < STEP) continue;
      cells = 0;
      yield done;
    }
  }
  return pairs.distances;
}

/** Beginnings of some sorted paths, each once, the shorter before the longer. Node 0 is the empty one. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly nodes: number;
  /** the node of each whole path */
  readonly leaves: Int32Array;
  /** runs of nodes, each longer by the same symbol: four numbers a run, as in `RUN` */
  readonly runs: Int32Array;
}

function createBlock({ stride, symbols, lengths, shared }: SortedPaths, start: number, end: number): Block {
  const leaves = new Int32Array(end - start);
  const runs: number[] = [];
  const nodeAt = new Int32Array(stride + 1);
  let nodes = 1;
  for (let path = start; path < end; path++) {
    const first = path > start ? (shared[path] as number) : 0;
    for (let at = first; at < (lengths[path] as number); at++) {
      const symbol = symbols[path * stride + at] as number;
      if (at === first || symbol !== symbols[path * stride + at - 1]) runs.push(symbol, nodeAt[at] as number, nodes, nodes);
      nodeAt[at + 1] = nodes++;
      runs[runs.length - RUN.size + RUN.to] = nodes;
    }
    leaves[path - start] = nodeAt[lengths[path] as number] as number;
  }
  return { start, end, nodes, leaves, runs: Int32Array.from(runs) };
}

interface Putting {
  readonly block: Block;
  readonly rows: Float64Array;
  readonly indel: number;
  readonly pairs: Pairs;
}

/** Distances of a path to those of the block that come after it; tells how many. */
function putDistances({ lengths, order }: SortedPaths, { block, rows, indel, pairs }: Putting, path: number): number {
  const first = Math.max(path + 1, block.start);
  const row = (lengths[path] as number) * block.nodes;
  for (let other = first; other < block.end; other++) {
    const cells = (lengths[path] as number) + (lengths[other] as number);
    pairs.put(order[path] as number, order[other] as number, (rows[row + (block.leaves[other - block.start] as number)] as number) + indel * cells);
  }
  return Math.max(0, block.end - first);
}
