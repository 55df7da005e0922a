/** Distances between paths, each pair once: the upper triangle, row after row. */
export interface Distances {
  /** paths */
  readonly size: number;
  /** `size × (size − 1) / 2`: d(i, j), i < j, at `pairIndex(size, i, j)` */
  readonly values: Float64Array | Float32Array;
}

/** Where the pair i < j lies in the upper triangle of `size` paths. */
export const pairIndex = (size: number, i: number, j: number): number => (i * (2 * size - i - 1)) / 2 + (j - i - 1);

/** The distance of two paths, in any order; 0 from a path to itself. */
export function distanceAt({ size, values }: Distances, i: number, j: number): number {
  if (i === j) return 0;
  return values[i < j ? pairIndex(size, i, j) : pairIndex(size, j, i)] ?? 0;
}
