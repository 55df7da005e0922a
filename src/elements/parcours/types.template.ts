import { html, nothing, svg, type TemplateResult } from 'lit';
import { em } from './em.js';
import type { StayBox } from './layout-stays.model.js';
import { painted, patternDefs } from './state-fill.template.js';
import { lookOf, type StateLook } from './state-looks.model.js';

/** A type in words. */
export interface TypeWords {
  readonly name: string;
  /** empty: not told */
  readonly share: string;
  readonly people: string;
  readonly quality: string;
  readonly path: string;
  readonly groups: readonly GroupBar[];
}

interface DrawnType extends TypeWords {
  /** tells pictures apart */
  readonly place: string;
  readonly stays: readonly StayBox[];
}

/** A type as an option to choose. */
export interface TypeOption extends DrawnType {
  readonly tabindex: 0 | -1;
  readonly isSelected: boolean;
  /** something else is brought out */
  readonly isDim: boolean;
}

/** The part of a group that is of a type. */
export interface GroupBar {
  readonly label: string;
  readonly text: string;
  /** 0 to 1; undefined: not told */
  readonly share: number | undefined;
}

interface BarOptions {
  readonly looks: readonly StateLook[];
  readonly widthPx: number;
  readonly nameOf: (state: number) => string;
}

const BAR_PX = 32;

export function typeTemplate(option: TypeOption, options: BarOptions): TemplateResult {
  const { isSelected, isDim } = option;
  return html`<div class="type ${isDim ? 'dim' : ''}" role="option" aria-selected=${isSelected ? 'true' : 'false'} tabindex=${option.tabindex} data-place=${option.place}>${typeBody(option, options)}</div>`;
}

/** A type, whether it can be chosen or not. */
export function typeBody(type: DrawnType, options: BarOptions): TemplateResult {
  const { name, share, people, quality, path, groups, stays } = type;
  return html`<p class="type-head">
      <strong>${name}</strong> ${share ? html`<strong class="type-share">${share}</strong>` : nothing} <span class="muted">${people}</span>
      ${quality ? html`<span class="quality">${quality}</span>` : nothing}
    </p>
    ${stays.length ? barTemplate(type, options) : nothing}
    <p class="type-path muted">${path}</p>
    ${groups.length ? html`<div class="type-groups">${groups.map((group) => groupTemplate(group))}</div>` : nothing}`;
}

function barTemplate({ stays, place }: DrawnType, { looks, widthPx, nameOf }: BarOptions): TemplateResult {
  const id = `type-${place.replace('.', '-')}`;
  return html`<svg class="picture type-bar" part="picture" viewBox="0 0 ${widthPx} ${BAR_PX}" width=${em(widthPx)} height=${em(BAR_PX)} aria-hidden="true">
    ${patternDefs(id)}
    ${stays.map(
      (stay) => svg`${painted(lookOf(looks, stay.state), id, (className, fill) => svg`<rect class=${className} x=${stay.x} y="0" width=${stay.widthPx} height=${BAR_PX} fill=${fill} />`)}
        ${stay.isNamed ? svg`<text class="name" x=${stay.x + stay.widthPx / 2} y=${BAR_PX / 2} text-anchor="middle" dominant-baseline="middle">${nameOf(stay.state)}</text>` : nothing}`,
    )}
  </svg>`;
}

const groupTemplate = ({ label, text, share }: GroupBar): TemplateResult => html`<span>${label}</span>
  <svg class="group-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${share === undefined ? nothing : svg`<rect class="group-all" width="100" height="10" /><rect class="group-part" width=${share * 100} height="10" />`}</svg>
  <strong>${text}</strong>`;
