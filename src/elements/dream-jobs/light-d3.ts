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

interface Through<P> {
  readonly defined: (point: P) => boolean;
  readonly x: (point: P) => number;
  readonly y: (point: P) => number;
}

/** A path through points, begun again after each that is not defined; one alone is a dot. */
export function line<P>(of: Through<P> = { defined: () => true, x: () => 0, y: () => 0 }) {
  const isThere = (point: P | undefined): boolean => point !== undefined && of.defined(point);
  const draw = (points: readonly P[]): string =>
    points
      .map((point, i) => {
        if (!isThere(point)) return '';
        const isFirst = !isThere(points[i - 1]);
        return `${isFirst ? 'M' : 'L'}${round(of.x(point))},${round(of.y(point))}${isFirst && !isThere(points[i + 1]) ? 'Z' : ''}`;
      })
      .join('');
  return Object.assign(draw, {
    defined: (defined: Through<P>['defined']) => line({ ...of, defined }),
    x: (x: Through<P>['x']) => line({ ...of, x }),
    y: (y: Through<P>['y']) => line({ ...of, y }),
  });
}

const round = (px: number): number => Math.round(px * 1_000) / 1_000;
