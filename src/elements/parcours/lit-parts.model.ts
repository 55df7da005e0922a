import { ribbonPath } from './flow-ribbons.model.js';
import type { FlowLayout, FlowRibbon } from './layout-flow.model.js';

const { freeze } = Object;

/** A part of a picture that is brought out, in the place of the whole. */
export interface LitPart {
  readonly state: number;
  readonly d: string;
}

/** The part of each ribbon that is brought out, as wide as its share of the people. @param shareOf of a ribbon, 0 to 1 */
export function partOfFlow({ ribbons, isVertical }: Pick<FlowLayout, 'ribbons' | 'isVertical'>, shareOf: (ribbon: FlowRibbon) => number): readonly LitPart[] {
  return ribbons.flatMap((ribbon) => {
    const share = Math.min(1, shareOf(ribbon));
    return share > 0 ? [freeze({ state: ribbon.from, d: ribbonPath({ isVertical }, { ...ribbon.band, size: ribbon.band.size * share }) })] : [];
  });
}
