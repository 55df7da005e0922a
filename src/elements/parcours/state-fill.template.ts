import { nothing, svg, type TemplateResult } from 'lit';
import type { StateLook, StatePattern } from './state-looks.model.js';

const HATCHES: Readonly<Record<Exclude<StatePattern, 'solid'>, string>> = {
  diagonal: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  dots: 'M2 2h.01M6 6h.01',
  'back-diagonal': 'M-2 6l4 4M0 0l8 8M6-2l4 4',
  grid: 'M0 4h8M4 0v8',
};

/** The patterns of states within a family, in a picture of their own names. */
export const patternDefs = (id: string): TemplateResult => svg`<defs>${(Object.keys(HATCHES) as (keyof typeof HATCHES)[]).map(
  (name) => svg`<pattern id=${`${id}-${name}`} patternUnits="userSpaceOnUse" width="8" height="8"><path class="hatch ${name}" d=${HATCHES[name]} /></pattern>`,
)}</defs>`;

export const stateClass = (look: StateLook | undefined): string => (look?.family ? `family-${look.family}` : 'family-unknown');

/** What fills a shape: a class, and the document's own colour or the address of a pattern. */
export type Fill = readonly [className: string, fill: string | typeof nothing];

/** A shape in the colour of a state, and once more in its pattern where it has one. `id`: that of the `patternDefs` of the same picture. */
export function painted(look: StateLook | undefined, id: string, shape: (...fill: Fill) => TemplateResult): TemplateResult {
  const isSolid = !look || look.pattern === 'solid';
  return svg`${shape(`box ${stateClass(look)}`, look?.color ?? nothing)}${isSolid ? nothing : shape('over', `url(#${id}-${look.pattern})`)}`;
}
