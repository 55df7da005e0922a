import { css, html, svg, type TemplateResult } from 'lit';
import { em } from './em.js';
import { layoutAxis } from './layout-axis.model.js';
import type { PathTimes } from './path-clock.model.js';
import { columnName, columnsAt, type TimeWords } from './path-columns.model.js';

const HEIGHT_PX = 24;

/** The times under a picture in which time goes from one side to the other. */
export function axisTemplate(time: PathTimes, { widthPx, strings }: { readonly widthPx: number; readonly strings: TimeWords }): TemplateResult {
  const ticks = layoutAxis(columnsAt(time, undefined), { widthPx, length: time.length, nameOf: (position) => columnName(time, position, strings) });
  return html`<svg class="picture axis" viewBox="0 0 ${widthPx} ${HEIGHT_PX}" width=${em(widthPx)} height=${em(HEIGHT_PX)} aria-hidden="true">
    ${ticks.map(({ x, textX, text, anchor }) => svg`<path class="axis-tick" d="M${x} 0v5" /><text x=${textX} y="15" text-anchor=${anchor} dominant-baseline="middle">${text}</text>`)}
  </svg>`;
}

export const axisStyles = css`
  .axis-tick {
    fill: none;
    stroke: var(--_border-strong);
  }

  @media (forced-colors: active) {
    .picture.axis text {
      stroke: none;
    }
  }
`;
