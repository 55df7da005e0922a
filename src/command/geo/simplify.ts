/** A corner of a line, in whole steps of the grid. */
export type GridPoint = readonly [x: number, y: number];

/**
 * Takes away the corners of a line that matter least, those that make the smallest triangle with their neighbours, until none makes less than `leastArea`
 * (square steps). Its ends stay, so lines that met still do. Visvalingam and Whyatt, "Line generalisation by repeated elimination of points" (1993).
 */
export function simplifyLine(line: readonly GridPoint[], leastArea: number): GridPoint[] {
  const kept = [...line];
  // a ring that is one line keeps a triangle
  const least = isRing(line) ? 4 : 2;
  while (kept.length > least) {
    const areas = kept.map((_, i) => areaAt(kept, i));
    const smallest = areas.reduce((best, area, i) => (area < (areas[best] ?? Infinity) ? i : best), 0);
    if ((areas[smallest] ?? Infinity) >= leastArea) break;
    kept.splice(smallest, 1);
  }
  return kept;
}

const isRing = (line: readonly GridPoint[]): boolean => line[0]?.[0] === line.at(-1)?.[0] && line[0]?.[1] === line.at(-1)?.[1];

/** The ends are infinitely dear. */
function areaAt(line: readonly GridPoint[], i: number): number {
  const [a, b, c] = [line[i - 1], line[i], line[i + 1]];
  return a && b && c ? Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 : Infinity;
}
