import { textPx } from './flow-axis.model.js';
import { tenth } from './flow-ribbons.model.js';
import type { Stay } from './tell-path.model.js';

const { freeze } = Object;

/** A stay drawn on a line of time. */
export interface StayBox extends Stay {
  readonly x: number;
  readonly widthPx: number;
  /** the name has room on it */
  readonly isNamed: boolean;
}

export interface StaysOptions {
  readonly x: number;
  readonly widthPx: number;
  /** positions from one end to the other */
  readonly length: number;
  readonly nameOf: (state: number) => string;
  readonly widthOf?: ((text: string) => number) | undefined;
}

/** Time goes along; nothing is drawn where nothing is observed. */
export const layoutStays = (stays: readonly Stay[], { x, widthPx, length, nameOf, widthOf = textPx }: StaysOptions): readonly StayBox[] =>
  freeze(
    stays.map((stay) => {
      const [from, to] = [stay.start, stay.end].map((position) => tenth(x + (position / Math.max(1, length)) * widthPx)) as [number, number];
      return freeze({ ...stay, x: from, widthPx: tenth(to - from), isNamed: to - from >= widthOf(nameOf(stay.state)) + 8 });
    }),
  );
