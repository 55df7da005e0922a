import { areaPath, type Plot, type Span, type ToldPosition } from './layout-distribution.model.js';
import type { LitPart } from './lit-parts.model.js';

const { freeze } = Object;

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
