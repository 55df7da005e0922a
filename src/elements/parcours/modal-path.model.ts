import { categoryOf } from './flow-counts.model.js';
import { OTHERS, type PathTable, UNKNOWN, VOID } from './path-table.model.js';

/**
 * Of each group, the state that most of its people are in at each position: nobody's path. `OTHERS` where these are fewer than k.
 * @param of by path, its group
 */
export function modalPaths({ cells, length, states, size }: PathTable, of: ArrayLike<number>, { groups, k }: { readonly groups: number; readonly k: number }): readonly Int8Array[] {
  const side = states.length + 2;
  const counts = new Int32Array(groups * length * side);
  for (let path = 0, at = 0; path < size; path++) {
    const start = (of[path] ?? 0) * length;
    for (let position = 0; position < length; position++, at++) {
      const place = (start + position) * side + categoryOf(cells[at] ?? VOID, states.length);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return Array<undefined>(groups).fill(undefined).map((_, group) =>
    Int8Array.from({ length }, (__, position) => {
      const first = (group * length + position) * side;
      const own = counts.subarray(first, first + side);
      const most = own.indexOf(own.reduce((best, n) => Math.max(best, n), 0));
      if ((own[most] ?? 0) < k) return OTHERS;
      return most < states.length ? most : most === states.length ? UNKNOWN : VOID;
    }),
  );
}
