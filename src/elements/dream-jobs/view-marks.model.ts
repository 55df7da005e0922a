import { BAR_HEIGHT_PX } from './layout-bars.model.js';

export interface Extent {
  readonly fromPx: number;
  readonly toPx: number;
  readonly heightPx?: number;
}

/** The outline of a bar whose number is not told. */
export const hiddenPath = ({ fromPx, toPx, heightPx = BAR_HEIGHT_PX }: Extent): string => `M${fromPx + 1} 1H${toPx - 1}V${heightPx - 1}H${fromPx + 1}Z`;

/** How lines differ besides their colour: a dash, and the shape of their points. */
export const DASHES: readonly string[] = ['none', '9 4', '2 4', '12 4 2 4'];

const RADIUS = 4.5;

/** A disc, a square, a diamond, a triangle, and again, around a point. */
export function markerPath(index: number, x: number, y: number): string {
  const [left, top, right, bottom] = [x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS].map((px) => Math.round(px * 100) / 100);
  switch (index % 4) {
    case 0:
      return `M${left} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0Z`;
    case 1:
      return `M${left} ${top}H${right}V${bottom}H${left}Z`;
    case 2:
      return `M${x} ${top}L${right} ${y}L${x} ${bottom}L${left} ${y}Z`;
    default:
      return `M${x} ${top}L${right} ${bottom}H${left}Z`;
  }
}
