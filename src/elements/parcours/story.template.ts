import { html, nothing, svg, type TemplateResult } from 'lit';
import { em } from './em.js';
import type { StoryLayout, StoryPoint, StoryStay } from './layout-story.model.js';
import { painted, patternDefs } from './state-fill.template.js';
import { lookOf, type StateLook } from './state-looks.model.js';

export interface StoryPictureOptions {
  readonly looks: readonly StateLook[];
  /** moments named along the time */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

const ID = 'story';
const POINT_PX = 5;
const AXIS_PX = 22;

export function storyPicture({ isVertical, widthPx, heightPx, stays, events }: StoryLayout, { looks, ticks }: StoryPictureOptions): TemplateResult {
  const above = isVertical ? POINT_PX : AXIS_PX;
  const height = heightPx + above + POINT_PX;
  return html`<svg class="picture" part="picture" viewBox="0 ${-above} ${widthPx} ${height}" width=${em(widthPx)} height=${em(height)} aria-hidden="true">
    ${patternDefs(ID)}
    ${isVertical ? nothing : ticks.map(({ x, text }) => svg`<text class="moment" x=${x} y=${-AXIS_PX / 2 - 2} text-anchor=${x < 24 ? 'start' : x > widthPx - 40 ? 'end' : 'middle'} dominant-baseline="middle">${text}</text><path class="lead" d="M${x} -5v5" />`)}
    <g class="grows">${stays.map((stay) => stayTemplate(stay, { looks, isVertical }))}
    ${events.map((event) => eventTemplate(event, isVertical))}</g>
  </svg>`;
}

function stayTemplate(stay: StoryStay, { looks, isVertical }: Pick<StoryPictureOptions, 'looks'> & Pick<StoryLayout, 'isVertical'>): TemplateResult {
  const { state, x, y, widthPx, heightPx, label } = stay;
  return svg`${painted(lookOf(looks, state), ID, (name, fill) => svg`<rect class=${name} x=${x} y=${y} width=${widthPx} height=${heightPx} fill=${fill} />`)}
    ${label && isVertical ? svg`<path class="lead" d="M${x + widthPx} ${y + Math.min(heightPx / 2, 8)}L${label.x - 4} ${label.y}" />` : nothing}
    ${label ? svg`<text class="name" x=${label.x} y=${label.y} dominant-baseline="middle">${label.text}</text>` : nothing}`;
}

/** A point on the edge of the bar, and a line to what it says. */
function eventTemplate({ x, y, labelX, labelY, text }: StoryPoint, isVertical: boolean): TemplateResult {
  const beside = isVertical || labelX < x ? labelX : x + 8;
  return svg`<path class="lead" d="M${x} ${y}${isVertical ? `L${labelX - 4} ${labelY}` : `V${labelY}`}" />
    <circle class="point" cx=${x} cy=${y} r=${POINT_PX} />
    <text class="label" x=${beside} y=${labelY} dominant-baseline="middle">${text}</text>`;
}
