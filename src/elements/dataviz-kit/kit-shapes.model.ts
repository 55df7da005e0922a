/** Outlines as the `d` of an SVG path, in mm. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const points = (...pairs: readonly (readonly [number, number])[]): string => pairs.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ');

export const rectangle = ({ x, y, width, height }: Box): string => `M${points([x, y])}h${round(width)}v${round(height)}h${round(-width)}Z`;

export const line = (fromX: number, fromY: number, toX: number, toY: number): string => `M${points([fromX, fromY])}L${points([toX, toY])}`;

export function circle(centreX: number, centreY: number, diameter: number): string {
  const radius = round(diameter / 2);
  return `M${points([centreX - radius, centreY])}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** A balloon and its knot, standing on `bottomY`. */
export function balloon(centreX: number, bottomY: number, diameter: number): string {
  const knot = diameter / 14;
  const top = bottomY - 2 * knot;
  const triangle = `M${points([centreX, top - knot / 2])}L${points([centreX + knot, bottomY], [centreX - knot, bottomY])}Z`;
  return circle(centreX, top - diameter / 2, diameter) + triangle;
}

/** A T-shirt 4 wide and 5 high in its box: the same for all. With `tabMm`, its neck goes on in a strip to fold, above the box; `neck` is then drawn apart. */
export function shirt({ x, y, width, height }: Box, tabMm = 0): string {
  const at = (u: number, v: number): [number, number] => [x + (u * width) / 40, y + (v * height) / 50];
  const rest = points(at(40, 9), at(36, 20), at(31, 17), at(31, 50), at(9, 50), at(9, 17), at(4, 20), at(0, 9));
  const neck = tabMm ? `v${round(-tabMm)}h${round((12 * width) / 40)}v${round(tabMm)}` : neckOf({ x, y, width, height });
  return `M${points(at(14, 0))}${neck}L${rest}Z`;
}

/** From one shoulder to the other. */
export const neckOf = ({ width, height }: Box): string => `q${points([(6 * width) / 40, (7 * height) / 50], [(12 * width) / 40, 0])}`;

/** Somebody 1.65 m tall, seen from afar, who stands on `floorY`. */
export function person(centreX: number, floorY: number): string {
  const topY = floorY - 1650;
  const shoulders = `M${points([centreX - 215, topY + 390])}a110 110 0 0 1 110 -110h210a110 110 0 0 1 110 110v470a42 42 0 0 1 -84 0v-400h-11`;
  const legs = 'v1140a50 50 0 0 1 -100 0v-640h-40v640a50 50 0 0 1 -100 0v-1140h-11v400a42 42 0 0 1 -84 0Z';
  return circle(centreX, topY + 125, 230) + shoulders + legs;
}
