import { html, nothing, svg, type TemplateResult } from 'lit';
import { em } from './em.js';
import type { ArcsLayout, MoveArc, StateMark } from './layout-returns.model.js';
import type { Move } from './moves.model.js';
import { painted, patternDefs, stateClass } from './state-fill.template.js';
import { lookOf, type StateLook } from './state-looks.model.js';

/** A state as an option to choose. */
export interface StateOption {
  readonly label: string;
  readonly tabindex: 0 | -1;
  readonly place: string;
  readonly isSelected: boolean;
}

export interface ArcsPictureOptions {
  readonly looks: readonly StateLook[];
  readonly id: string;
  readonly nameOf: (state: number) => string;
  readonly selected: number | undefined;
  /** how much of a move is brought out, 0 to 1; undefined: those at the selected state are, as a whole */
  readonly lit?: ((move: Move) => number) | undefined;
  readonly option: (state: number) => StateOption;
}

const BAR_PX = 7;

export function arcsPicture(layout: ArcsLayout, options: ArcsPictureOptions): TemplateResult {
  const { widthPx, heightPx, arcs, states } = layout;
  const { id, selected, lit } = options;
  return html`<svg class="picture arcs ${lit || selected !== undefined ? 'dimmed' : ''}" part="picture" viewBox="0 0 ${widthPx} ${heightPx}" width=${em(widthPx)} height=${em(heightPx)} role="presentation">
    ${patternDefs(id)}
    <marker id="${id}-head" markerUnits="userSpaceOnUse" markerWidth="12" markerHeight="12" refX="6" refY="6" orient="auto"><path class="head" d="M2 2l7 4-7 4z" /></marker>
    <g aria-hidden="true">${arcs.map((arc) => arcTemplate(arc, options))}</g>
    ${states.map((mark) => stateTemplate(mark, options))}
  </svg>`;
}

function arcTemplate(arc: MoveArc, { looks, id, selected, lit }: ArcsPictureOptions): TemplateResult {
  const { d, strokePx, from, to, isReturn } = arc;
  const look = lookOf(looks, from);
  const isLit = !lit && (selected === from || selected === to);
  const stroke = (name: string, widthPx: number): TemplateResult =>
    svg`<path class="arc ${stateClass(look)} ${isReturn ? 'back' : ''} ${name}" d=${d} stroke=${look?.color ?? nothing} stroke-width=${Math.max(1, widthPx)} />`;
  const share = lit?.(arc) ?? 0;
  return svg`${stroke(isLit ? 'lit' : '', strokePx)}${share > 0 ? stroke('lit-part', strokePx * share) : nothing}
    <path class="way" d=${d} marker-end="url(#${id}-head)" />`;
}

function stateTemplate({ state, x, y, widthPx, barPx }: StateMark, { looks, id, nameOf, option }: ArcsPictureOptions): TemplateResult {
  const { label, tabindex, place, isSelected } = option(state);
  return svg`<g class="node" role="option" aria-label=${label} aria-selected=${isSelected ? 'true' : 'false'} tabindex=${tabindex} data-place=${place}>
    <rect class="reach" x=${x - widthPx / 2} y=${y - 20} width=${widthPx} height="40" rx="4" />
    <text class="name" x=${x} y=${y - 5} text-anchor="middle" dominant-baseline="middle">${nameOf(state)}</text>
    ${painted(lookOf(looks, state), id, (name, fill) => svg`<rect class=${name} x=${x - Math.max(2, barPx) / 2} y=${y + 6} width=${Math.max(2, barPx)} height=${BAR_PX} fill=${fill} />`)}
  </g>`;
}

/** A share as a bar of its column. */
export const shareBar = (share: number, look: StateLook | undefined): TemplateResult =>
  html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10" />${painted(
    look && { ...look, pattern: 'solid' },
    '',
    (name, fill) => svg`<rect class=${name} width=${share * 100} height="10" fill=${fill} />`,
  )}</svg>`;
