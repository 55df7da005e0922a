import { html, nothing, svg, type TemplateResult } from 'lit';
import { em } from './em.js';
import type { FlowBox, FlowLayout, FlowRibbon } from './layout-flow.model.js';
import type { LitPart } from './lit-parts.model.js';
import { painted, patternDefs, stateClass } from './state-fill.template.js';
import { lookOf, type StateLook } from './state-looks.model.js';

/** A box as an option to choose. */
export interface FlowOption {
  readonly label: string;
  readonly tabindex: 0 | -1;
  readonly place: string;
  readonly isSelected: boolean;
}

interface PictureOptions {
  readonly looks: readonly StateLook[];
  /** pictures of one element are told apart by it */
  readonly id: number;
  /** `state@column` */
  readonly selected: string | undefined;
  /** parts of ribbons that are brought out; undefined: those at the selected box are, as a whole */
  readonly lit: readonly LitPart[] | undefined;
  readonly option: (box: FlowBox) => FlowOption;
}

export function flowPicture(layout: FlowLayout, options: PictureOptions): TemplateResult {
  const { widthPx, heightPx, columns } = layout;
  return html`<svg class="picture flow ${options.lit || options.selected !== undefined ? 'dimmed' : ''}" part="picture" viewBox="0 0 ${widthPx} ${heightPx}" width=${em(widthPx)} height=${em(heightPx)} role="presentation">
    ${patternDefs(`flow-${options.id}`)}
    <g aria-hidden="true">
      ${ribbons(layout, options)}
      ${columns.map(({ x, y, anchor, text }) => svg`<text class="column" x=${x} y=${y} text-anchor=${anchor} dominant-baseline="middle">${text}</text>`)}
    </g>
    ${layout.boxes.map((box) => boxTemplate(box, options))}
    <g class="names" aria-hidden="true">${layout.boxes.map(nameTemplate)}</g>
  </svg>`;
}

/** Ribbons of one state are one path: they lie apart, and a picture costs by its nodes. */
function ribbons({ ribbons: all, stubs }: FlowLayout, { looks, selected, lit }: PictureOptions): TemplateResult {
  const groups = new Map<string, { state: number; isLit: boolean; d: string; edges: string }>();
  for (const ribbon of all) {
    const isLit = !lit && selected !== undefined && touches(ribbon, selected);
    const key = `${ribbon.from} ${isLit}`;
    const group = groups.get(key) ?? { state: ribbon.from, isLit, d: '', edges: '' };
    groups.set(key, { ...group, d: group.d + ribbon.d, edges: group.edges + (ribbon.edge ?? '') });
  }
  const edges = [...groups.values()].map((group) => group.edges).join('');
  const marks = all.flatMap(({ mark, returned }) => (mark ? { ...mark, returned } : []));
  return svg`${[...groups.values()].map(({ state, isLit, d }) => svg`<path class="ribbon ${stateClass(lookOf(looks, state))}${isLit ? ' lit' : ''}" fill=${lookOf(looks, state)?.color ?? nothing} d=${d} />`)}
    ${lit?.map(({ state, d }) => svg`<path class="ribbon lit-part ${stateClass(lookOf(looks, state))}" fill=${lookOf(looks, state)?.color ?? nothing} d=${d} />`)}
    ${stubs.map(({ d, cap, state, kind }) => svg`<path class="ribbon stub ${kind} ${stateClass(lookOf(looks, state))}" fill=${lookOf(looks, state)?.color ?? nothing} d=${d} />${cap ? svg`<path class="cap" d=${cap} />` : nothing}`)}
    ${edges ? svg`<path class="edge" d=${edges} />` : nothing}
    ${marks.map(({ x, y, anchor, returned }) => svg`<text class="mark" x=${x} y=${y} text-anchor=${anchor} dominant-baseline="middle">↺ ${returned}</text>`)}`;
}

function touches({ column, from, to }: FlowRibbon, selected: string): boolean {
  return selected === `${from}@${column}` || selected === `${to}@${column + 1}`;
}

function boxTemplate(box: FlowBox, { looks, id, option }: PictureOptions): TemplateResult {
  const { x, y, widthPx, heightPx, state } = box;
  const { label: name, tabindex, place, isSelected } = option(box);
  return svg`<g class="node" role="option" aria-label=${name} aria-selected=${isSelected ? 'true' : 'false'} tabindex=${tabindex} data-place=${place}>
    <rect class="reach" x=${x - 8} y=${y - 4} width=${widthPx + 16} height=${heightPx + 8} />
    ${painted(lookOf(looks, state), `flow-${id}`, (name, fill) => svg`<rect class=${name} x=${x} y=${y} width=${widthPx} height=${Math.max(1, heightPx)} fill=${fill} />`)}
  </g>`;
}

/** Beside the options, whose own names say the whole word. */
const nameTemplate = ({ label }: FlowBox): TemplateResult | typeof nothing =>
  label ? svg`<text class="name${label.isInside ? ' inside' : ''}" x=${label.x} y=${label.y} text-anchor=${label.anchor} dominant-baseline="middle">${label.text}</text>` : nothing;
