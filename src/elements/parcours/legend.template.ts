import { html, svg, type TemplateResult } from 'lit';
import { em } from './em.js';
import type { FigureOptions } from './parcours.template.js';
import { painted, patternDefs } from './state-fill.template.js';
import { lookOf } from './state-looks.model.js';

/** In the order of the states, then the unknown, then the others. */
export const byState = (a: number, b: number): number => (a < 0 ? 1_000 - a : a) - (b < 0 ? 1_000 - b : b);

/** A sample of each state that is drawn. */
export function legend(states: Iterable<number>, { names, looks }: Pick<FigureOptions, 'names' | 'looks'>): TemplateResult {
  return html`<p class="key" part="legend">
    ${sampleDefs()}
    ${[...new Set(states)].sort(byState).map((state) => html`<span class="key-item">${stateSample(state, looks)} ${names.long(state)}</span>`)}
  </p>`;
}

/** Once in a view, where samples are. */
export const sampleDefs = (): TemplateResult => html`<svg class="defs" width="0" height="0" aria-hidden="true">${patternDefs('legend')}</svg>`;

/** Beside words: drawn with the patterns of the legend. */
export const stateSample = (state: number, looks: FigureOptions['looks']): TemplateResult =>
  html`<svg class="sample" viewBox="0 0 14 14" width=${em(14)} height=${em(14)} aria-hidden="true">
    ${painted(lookOf(looks, state), 'legend', (name, fill) => svg`<rect class=${name} width="14" height="14" fill=${fill} />`)}
  </svg>`;

/** Between a state and the one after it, towards where the page is read to. */
export const thenArrow = html`<span class="then muted" aria-hidden="true">→</span><span class="visually-hidden">, </span>`;
