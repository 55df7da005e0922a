import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { CrossHost } from './cross-parts.js';
import type { FigureOptions } from './cross-table.template.js';
import type { CrossGrid } from './grid.model.js';
import { heatScale, rangesOf, stepOf, type HeatScale } from './heat.model.js';
import { heatStyles } from './heat.styles.js';
import { percentText } from './shown-table.js';

/** Colours for the numbers of the table. */
export class HeatPart {
  /** Totals have none: they would be darker than all others. */
  stepsOf(grid: CrossGrid): (row: number, column: number) => number | undefined {
    const scale = heatScale(grid);
    return (row, column) => {
      const figure = grid.columns.length ? grid.cells[row]?.[column] : column === 0 ? grid.rows[row]?.total : undefined;
      return figure && stepOf(figure, scale);
    };
  }

  legend({ shown: { grid }, table, lang, strings, minCount }: FigureOptions): TemplateResult {
    if (!grid) return html``;
    const scale = heatScale(grid);
    const hasHidden = table.rows.some(({ cells }) => cells.some(({ isHidden }) => isHidden));
    return html`<ul class="heat-key" role="list">
      ${rangesOf(scale).map(({ step, from, to }) => html`<li><span class="sample step-${step}" aria-hidden="true"></span>${rangeText({ from, to }, scale, lang)}</li>`)}
      ${hasHidden ? html`<li><span class="sample hidden-number" aria-hidden="true"></span>${strings.masked(minCount)}</li>` : nothing}
    </ul>`;
  }
}

export function rangeText({ from, to }: { readonly from: number; readonly to: number }, { isShare }: HeatScale, lang: string): string {
  if (isShare) return `${percentText(lang, from)} – ${percentText(lang, to)}`;
  return from === to ? formatNumber(lang, to) : `${formatNumber(lang, from)} – ${formatNumber(lang, to)}`;
}

export function createHeat(host: CrossHost): HeatPart {
  adoptPartStyles(host, heatStyles);
  return new HeatPart();
}
