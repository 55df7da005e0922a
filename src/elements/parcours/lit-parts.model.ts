import { ribbonPath } from './flow-ribbons.model.js';
import { areaPath, type Plot, type Span, type ToldPosition } from './layout-distribution.model.js';
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

/** The part of each area that is brought out, from its lower edge up. @param shareOf of the people of a state at a position, 0 to 1 */
export function partOfAreas(positions: readonly ToldPosition[], plot: Plot, shareOf: (position: number, state: number) => number): readonly LitPart[] {
  const spans = positions.map(({ parts }, position) => {
    let from = 0;
    return new Map(parts.map(({ state, share }): [number, Span] => {
      const [start, lit] = [from, Math.min(1, shareOf(position, state)) * share];
      from += share;
      return [state, lit > 0 ? [start, start + lit] : undefined];
    }));
  });
  const states = [...new Set(positions.flatMap(({ parts }) => parts.map(({ state }) => state)))];
  return states.map((state) => freeze({ state, d: areaPath(spans.map((column) => column.get(state)), plot) })).filter(({ d }) => d !== '');
}
