import { type Costs } from './costs.model.js';
import { type Distances } from './distances.model.js';
import { type Job } from './job.model.js';
import { pathCells, type PathTable } from './path-table.model.js';
import { createPairs, type DistanceOptions } from './pairs.model.js';
import { countCells, symbolOf } from './symbols.model.js';

/** Cells between two steps of the job: about a millisecond. */
const STEP = 500_000;

/**
 * Hamming distances between all paths of a table: the sum over positions of the costs between the two states; 1 each with `constantCosts(table, 1)`,
 * and dynamic Hamming with `positionCosts` (Lesnard 2010). A position where only one of the two has a state costs two indels, one where none has,
 * nothing. Each step of the job gives the pairs that are done.
 */
export function* hammingDistances(table: PathTable, costs: Costs, options?: DistanceOptions): Job<Distances> {
  const { size, length } = table;
  const pairs = createPairs(new Int32Array(size).map((_, path) => countCells(pathCells(table, path))), options);
  const slots = slotsOf(table, costs.symbols);
  const profile = new Float64Array(length * (costs.symbols + 1));
  const most = Math.max(1, Math.floor(STEP / (length || 1)));
  for (let path = 0, done = 0; path < size; path++) {
    setProfile(profile, { slots: slots.subarray(path * length, (path + 1) * length), costs });
    for (let first = path + 1; first < size; first += most) {
      const end = Math.min(size, first + most);
      for (let other = first; other < end; other++) pairs.put(path, other, sumAt(profile, { slots, length }, other * length));
      done += end - first;
      yield done;
    }
  }
  return pairs.distances;
}

/** Where the profile has the cost of each cell: position · (symbols + 1) + symbol; the last symbol of a position stands for none. */
function slotsOf({ cells, length, states }: PathTable, symbols: number): Int32Array {
  const unknown = symbols > states.length ? states.length : -1;
  return new Int32Array(cells.length).map((_, at) => {
    const symbol = symbolOf(cells[at] as number, unknown);
    return (at % length) * (symbols + 1) + (symbol < 0 ? symbols : symbol);
  });
}

/** What each symbol at each position costs against one path. */
function setProfile(profile: Float64Array, { slots, costs }: { readonly slots: Int32Array; readonly costs: Costs }): void {
  const { symbols, values, indel, isByPosition } = costs;
  for (let position = 0; position < slots.length; position++) {
    const first = position * (symbols + 1);
    const own = (slots[position] as number) - first;
    const row = (isByPosition ? position * symbols * symbols : 0) + own * symbols;
    for (let symbol = 0; symbol < symbols; symbol++) profile[first + symbol] = own < symbols ? (values[row + symbol] as number) : 2 * indel;
    profile[first + symbols] = own < symbols ? 2 * indel : 0;
  }
}

function sumAt(profile: Float64Array, { slots, length }: { readonly slots: Int32Array; readonly length: number }, start: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at++) sum += profile[slots[at] as number] as number;
  return sum;
}
