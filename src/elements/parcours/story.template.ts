import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StoryLayout, StoryPoint, StoryStay } from './layout-story.model.js';
import { painted, patternDefs } from './state-fill.template.js';
import type { StateLook } from './state-looks.model.js';

export interface StoryPictureOptions {
  readonly looks: readonly StateLook[];
  readonly nameOf: (state: number) => string;
  /** of a stay, under its name where there is room */
  readonly ends: readonly { readonly x: number; readonly anchor: 'start' | 'end'; readonly text: string }[];
}

const [ID, POINT_PX] = ['story', 5];

export function storyPicture({ isVertical, widthPx, heightPx, stays, events }: StoryLayout, { looks, nameOf }: Omit<StoryPictureOptions, 'ends'>): TemplateResult {
  // points stand half over the edge of the bar
  return html`<svg class="picture" part="picture" viewBox="0 ${-POINT_PX} ${widthPx} ${heightPx + 2 * POINT_PX}" width=${widthPx} height=${heightPx + 2 * POINT_PX} aria-hidden="true">
    ${patternDefs(ID)}
    ${stays.map((stay) => stayTemplate(stay, { looks, nameOf, isVertical }))}
    ${events.map((event) => eventTemplate(event, isVertical))}
  </svg>`;
}

function stayTemplate({ state, x, y, widthPx, heightPx, label }: StoryStay, { looks, nameOf, isVertical }: Omit<StoryPictureOptions, 'ends'> & { readonly isVertical: boolean }): TemplateResult {
  return svg`${painted(looks[state], ID, (name, fill) => svg`<rect class=${name} x=${x} y=${y} width=${widthPx} height=${heightPx} fill=${fill} />`)}
    ${label && isVertical ? svg`<path class="lead" d="M${x + widthPx} ${y + Math.min(heightPx / 2, 8)}L${label.x - 4} ${label.y}" />` : nothing}
    ${label ? svg`<text class="name" x=${label.x} y=${label.y} dominant-baseline="middle">${nameOf(state)}</text>` : nothing}`;
}

function eventTemplate({ x, y, labelX, labelY, label }: StoryPoint, isVertical: boolean): TemplateResult {
  return svg`<path class="lead" d="M${x} ${y}${isVertical ? `L${labelX - 4} ${labelY}` : `V${labelY}`}" />
    <circle class="point" cx=${x} cy=${y} r=${POINT_PX} />
    <text class="label" x=${isVertical ? labelX : labelX + (x - labelX < 8 ? 8 : 0)} y=${labelY} dominant-baseline="middle">${label}</text>`;
}
