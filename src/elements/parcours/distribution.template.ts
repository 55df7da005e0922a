import { html, nothing, svg, type TemplateResult } from 'lit';
import { em } from './em.js';
import type { DistributionLayout } from './layout-distribution.model.js';
import type { TimesLayout } from './layout-times.model.js';
import type { LitPart } from './lit-parts.model.js';
import { painted, patternDefs } from './state-fill.template.js';
import { lookOf, type StateLook } from './state-looks.model.js';

interface PictureOptions {
  readonly looks: readonly StateLook[];
  /** pictures of one element are told apart by it */
  readonly id: string;
}

export interface AreasOptions extends PictureOptions {
  /** middle of the moment that is looked at, px */
  readonly cursorX: number;
  readonly percent: (share: number) => string;
  readonly momentName: (position: number) => string;
  readonly observed: string;
  /** parts that are brought out; undefined: all are alike */
  readonly lit?: readonly LitPart[] | undefined;
}

export function areasPicture({ widthPx, heightPx, plot, areas, observed, ticks, positions }: DistributionLayout, options: AreasOptions): TemplateResult {
  const { looks, id, cursorX, percent, momentName, lit } = options;
  const area = (state: number, d: string): TemplateResult => painted(lookOf(looks, state), id, (name, fill) => svg`<path class=${name} d=${d} fill=${fill} />`);
  const label = (x: number, y: number, text: string): TemplateResult => svg`<text x=${x} y=${y} text-anchor="end" dominant-baseline="middle">${text}</text>`;
  return html`<svg class="picture areas ${lit ? 'dimmed' : ''}" part="picture" viewBox="0 0 ${widthPx} ${heightPx}" width=${em(widthPx)} height=${em(heightPx)} aria-hidden="true">
    ${patternDefs(id)}
    <g class="areas-all">${areas.map(({ state, d }) => area(state, d))}</g>
    ${lit ? svg`<g class="lit-areas">${lit.map(({ state, d }) => area(state, d))}</g>` : nothing}
    ${ticks.map(({ share, y }) => svg`<path class="tick" d="M${plot.x} ${y}h${plot.widthPx}" />${label(plot.x - 6, y, percent(share))}`)}
    ${observed ? svg`<path class="observed" d=${observed.d} />${label(plot.x - 6, observed.y + observed.heightPx / 2, options.observed)}` : nothing}
    ${positions.map(({ position, x, y, anchor }) => svg`<text class="moment" x=${x} y=${y} text-anchor=${anchor} dominant-baseline="middle">${momentName(position)}</text>`)}
    ${areas.map((area) => (area.label ? svg`<text class="name" x=${area.label.x} y=${area.label.y} text-anchor="middle" dominant-baseline="middle">${area.label.text}</text>` : nothing))}
    ${cursorLine(cursorX, plot.y - 4, plot.heightPx + 4)}
    <circle class="knob" cx=${cursorX} cy=${plot.y - 2} r="5" />
  </svg>`;
}

const cursorLine = (x: number, y: number, heightPx: number): TemplateResult => svg`<path class="cursor-edge" d="M${x} ${y}v${heightPx}" /><path class="cursor" d="M${x} ${y}v${heightPx}" />`;

export function entropyPicture({ widthPx, plot, entropy }: DistributionLayout, { cursorX, ends }: { readonly cursorX: number; readonly ends: readonly [top: string, bottom: string] }): TemplateResult {
  const { y, heightPx } = entropy;
  return html`<svg class="picture entropy" viewBox="0 0 ${widthPx} ${heightPx + 8}" width=${em(widthPx)} height=${em(heightPx + 8)} aria-hidden="true">
    ${ends.map((text, i) => svg`<path class="tick" d="M${plot.x} ${y + i * heightPx}h${plot.widthPx}" /><text class="end" x=${plot.x - 6} y=${y + 4 + i * (heightPx - 8)} text-anchor="end" dominant-baseline="middle">${text}</text>`)}
    <path class="under" d=${entropy.under} />
    <path class="line" d=${entropy.d} />
    ${cursorLine(cursorX, y, heightPx)}
  </svg>`;
}

interface TimesPictureOptions extends PictureOptions {
  readonly nameOf: (state: number) => string;
  readonly lasting: (positions: number) => string;
}

export function timesPicture({ widthPx, heightPx, x, barPx, bars }: TimesLayout, { looks, id, nameOf, lasting }: TimesPictureOptions): TemplateResult {
  return html`<svg class="picture times" viewBox="0 0 ${widthPx} ${heightPx}" width=${em(widthPx)} height=${em(heightPx)} aria-hidden="true">
    ${patternDefs(id)}
    ${bars.map(
      (bar) => svg`<text x=${x ? x - 8 : 0} y=${bar.nameY} text-anchor=${x ? 'end' : 'start'} dominant-baseline="middle">${nameOf(bar.state)}</text>
        ${painted(lookOf(looks, bar.state), id, (name, fill) => svg`<rect class=${name} x=${x} y=${bar.y} width=${bar.widthPx} height=${barPx} fill=${fill} />`)}
        <text class="lasting" x=${x + bar.widthPx + 6} y=${bar.y + barPx / 2} dominant-baseline="middle">${lasting(bar.time)}</text>`,
    )}
  </svg>`;
}
