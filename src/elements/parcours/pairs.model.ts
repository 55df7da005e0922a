import { pairIndex, type Distances } from './distances.model.js';

export interface DistanceOptions {
  /** half the memory, 7 digits */
  readonly isSingle?: boolean;
  /** over the length of the longer path of each pair, so that paths of different lengths compare (Abbott & Forrest 1986) */
  readonly isByLength?: boolean;
}

/** Where kernels put their distances. */
export interface Pairs {
  readonly distances: Distances;
  put(one: number, other: number, distance: number): void;
}

/** `lengths`: positions of each path. */
export function createPairs(lengths: Int32Array, { isSingle = false, isByLength = false }: DistanceOptions = {}): Pairs {
  const size = lengths.length;
  const pairs = (size * (size - 1)) / 2;
  const values = isSingle ? new Float32Array(pairs) : new Float64Array(pairs);
  const put = (one: number, other: number, distance: number): void => {
    const longer = isByLength ? Math.max(lengths[one] as number, lengths[other] as number) || 1 : 1;
    values[one < other ? pairIndex(size, one, other) : pairIndex(size, other, one)] = distance / longer;
  };
  return { distances: { size, values }, put };
}
