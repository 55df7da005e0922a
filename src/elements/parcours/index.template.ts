import { html, nothing, svg, type TemplateResult } from 'lit';
import { em } from './em.js';
import { stateSample, thenArrow } from './legend.template.js';
import { MIXED_CELL, UNKNOWN_CELL } from './layout-index.model.js';
import { stateClass } from './state-fill.template.js';
import type { StateLook } from './state-looks.model.js';

/** What the canvas reads its colours from. */
export const swatches = (looks: readonly StateLook[], { onTheme, isOnPaper }: { readonly onTheme: () => void; readonly isOnPaper: boolean }): TemplateResult =>
  html`<svg class="defs swatches ${isOnPaper ? 'on-paper' : ''}" width="0" height="0" aria-hidden="true" @transitionend=${onTheme}>
    ${looks.map((look, state) => svg`<rect class="box ${stateClass(look)}" fill=${look.color ?? nothing} data-cell=${state} />`)}
    <rect class="box family-unknown" data-cell=${UNKNOWN_CELL} /><rect class="mixed" data-cell=${MIXED_CELL} /><rect class="paper" />
  </svg>`;

export const mixedSample = (words: string): TemplateResult =>
  html`<p class="key"><span class="key-item"><svg class="sample" viewBox="0 0 14 14" width=${em(14)} height=${em(14)} aria-hidden="true"><rect class="mixed" width="14" height="14" /></svg> ${words}</span></p>`;

export interface EndsPart {
  readonly state: number;
  readonly name: string;
  readonly share: string;
}

/** Where people are at a time, as a list. */
export const endTemplate = (title: string, parts: readonly EndsPart[], looks: readonly StateLook[]): TemplateResult =>
  html`<div class="end">
    <p class="part-title">${title}</p>
    <ul>
      ${parts.map(({ state, name, share }) => html`<li>${stateSample(state, looks)} <span>${name}</span> <strong>${share}</strong></li>`)}
    </ul>
  </div>`;

export interface WayOption {
  readonly tabindex: 0 | -1;
  readonly place: string;
  readonly isSelected: boolean;
  readonly states: readonly { readonly state: number; readonly name: string }[];
  readonly share: string;
  readonly people: string;
  /** of the most frequent way: 0 to 1 */
  readonly part: number;
}

export const wayTemplate = ({ tabindex, place, isSelected, states, share, people, part }: WayOption, looks: readonly StateLook[]): TemplateResult =>
  html`<div class="way" role="option" aria-selected=${isSelected ? 'true' : 'false'} tabindex=${tabindex} data-place=${place}>
    <span class="way-states">${states.map(({ state, name }, i) => html`<span class="key-item">${i ? thenArrow : nothing} ${stateSample(state, looks)} ${name}</span>`)}</span>
    <span class="way-numbers"><strong>${share}</strong> <span class="muted">${people}</span></span>
    <svg class="way-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="way-part" width=${part * 100} height="4" /></svg>
  </div>`;
