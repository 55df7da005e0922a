/**
 * The two functions of d3 that the layouts call, the way they call them: bundles for pages put this file in the place of `d3-scale` and `d3-shape`
 * (`.tools/lib/page-bundle.ts`), which cost ten times as much. test/elements/dream-jobs-light-d3.test.ts holds the two against each other.
 */

type Span = readonly [from: number, to: number];

/** Shares a range evenly between the values of a domain, without gaps: value → where its band starts, undefined for another value. */
export const scaleBand =
  <T>(domain: readonly T[], [start, stop]: Span) =>
  (value: T): number | undefined =>
    domain.includes(value) ? start + ((stop - start) / domain.length) * domain.indexOf(value) : undefined;

/** For each key one series, `[from, to]` for each row: the key's values stand on those of the keys before it. */
export const stack = () => ({
  keys:
    <K extends string>(keys: readonly K[]) =>
    (rows: readonly Readonly<Record<K, number>>[]) => {
      const tops = rows.map(() => 0);
      return keys.map((key) => Object.assign(rows.map((row, i): Span => [tops[i] ?? 0, (tops[i] = (tops[i] ?? 0) + row[key])]), { key }));
    },
});
