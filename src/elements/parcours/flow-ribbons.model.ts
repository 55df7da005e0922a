/** Time goes along, people stand across: on a narrow page along is down. */
export interface Axes {
  readonly isVertical: boolean;
}

/** A band of one width from a place along time to a later one, px. */
export interface Band {
  readonly from: { readonly along: number; readonly across: number };
  readonly to: { readonly along: number; readonly across: number };
  readonly size: number;
}

/** One decimal is under what anybody sees, and half the text. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;

const pointOf = ({ isVertical }: Axes, along: number, across: number): string =>
  isVertical ? `${tenth(across)} ${tenth(along)}` : `${tenth(along)} ${tenth(across)}`;

/** The first edge across of a band, which leaves and arrives straight on. */
export const edgePath = (axes: Axes, band: Band): string => `M${curve(axes, band, 0)}`;

/** A closed ribbon, exactly as wide where it arrives as where it leaves. */
export function ribbonPath(axes: Axes, band: Band): string {
  const back = { ...band, from: band.to, to: band.from };
  return `M${curve(axes, band, 0)}L${curve(axes, back, tenth(band.size))}Z`;
}

function curve(axes: Axes, { from, to }: Band, shift: number): string {
  const middle = (from.along + to.along) / 2;
  const [a, b] = [tenth(from.across) + shift, tenth(to.across) + shift];
  const point = (along: number, across: number): string => pointOf(axes, along, across);
  return `${point(from.along, a)}C${point(middle, a)} ${point(middle, b)} ${point(to.along, b)}`;
}

/** A straight piece of ribbon that begins or ends nowhere. */
export function stubPath(axes: Axes, { from, to, size }: Band): string {
  const [start, end] = [tenth(from.across), tenth(from.across) + tenth(size)];
  return `M${pointOf(axes, from.along, start)}L${pointOf(axes, to.along, start)}L${pointOf(axes, to.along, end)}L${pointOf(axes, from.along, end)}Z`;
}

/** A line across time, where a flow stops or begins. */
export const capPath = (axes: Axes, along: number, [from, to]: readonly [number, number]): string => `M${pointOf(axes, along, from)}L${pointOf(axes, along, to)}`;
