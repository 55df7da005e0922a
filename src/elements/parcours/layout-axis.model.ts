import { textPx } from './flow-axis.model.js';
import { tenth } from './flow-ribbons.model.js';

export interface AxisTick {
  readonly position: number;
  readonly x: number;
  readonly text: string;
  readonly textX: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface AxisOptions {
  readonly widthPx: number;
  /** positions from one end to the other */
  readonly length: number;
  readonly nameOf: (position: number) => string;
}

const BETWEEN_PX = 12;

/** Names of positions where they begin, from left to right, those that have room; the first and the last stay inside. */
export function layoutAxis(positions: readonly number[], { widthPx, length, nameOf }: AxisOptions): readonly AxisTick[] {
  let free = 0;
  return positions.flatMap((position): AxisTick | readonly [] => {
    const [x, text] = [tenth((position / Math.max(1, length)) * widthPx), nameOf(position)];
    const half = textPx(text) / 2;
    const anchor = x < half ? 'start' : x > widthPx - half ? 'end' : 'middle';
    const textX = anchor === 'start' ? 0 : anchor === 'end' ? widthPx : x;
    const left = anchor === 'start' ? 0 : anchor === 'end' ? widthPx - 2 * half : x - half;
    if (left < free) return [];
    free = left + 2 * half + BETWEEN_PX;
    return { position, x, text, textX, anchor };
  });
}
