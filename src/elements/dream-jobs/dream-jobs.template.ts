import { html, nothing, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { dataTable, dataTableButton } from '../../ui/data-table.template.js';
import { exportMenu } from '../../ui/export-menu.template.js';
import { jobsTemplate, legendTemplate, type ChartHandlers, type ChartOptions } from './chart.template.js';
import { tableOf } from './dream-table.js';
import { aboutOf, findingOf } from './dream-words.js';
import { filtersTemplate, type FilterHandlers } from './filters.template.js';
import type { DreamView } from './layout-parts.model.js';

export interface FigureHandlers extends ChartHandlers, FilterHandlers {
  readonly onMore: () => void;
  readonly onTable: () => void;
  readonly onSvg: () => void;
  readonly onCsv: () => void;
}

export interface FigureOptions extends ChartOptions, FigureHandlers {
  readonly minCount: number;
  readonly views: readonly DreamView[];
  readonly credits: readonly string[];
  readonly common: CommonStrings;
  readonly withTable: boolean;
  readonly isTableOpen: boolean;
}

/** The whole widget once it has data: what is found, the filters, the picture, who answered, the table and the downloads. */
export function figureTemplate(options: FigureOptions): TemplateResult {
  const { selection, strings } = options;
  const finding = findingOf(selection, strings);
  return html`<figure>
    <figcaption>
      ${finding ? html`<p class="finding" part="finding">${finding}</p>` : nothing}
      <p class="subtitle muted">${strings.subtitle(aboutOf(selection))}</p>
    </figcaption>
    ${filtersTemplate(options)} ${selection.jobs.length ? chartTemplate(options) : html`<p class="status">${nothingText(options)}</p>`}
    ${footTemplate(options)}
  </figure>`;
}

/** Why there is no picture: nobody, or only answers too rare to be shown. */
export const nothingText = ({ selection, strings, minCount }: Pick<FigureOptions, 'selection' | 'strings' | 'minCount'>): string =>
  selection.isPartial ? strings.allHidden(minCount) : strings.noneHere;

function chartTemplate(options: FigureOptions): TemplateResult {
  const { selection, strings, onMore } = options;
  const left = selection.rankedCount - selection.jobs.length;
  return html`${legendTemplate(options)}
    <p class="keys muted no-print">${strings.keys}</p>
    ${jobsTemplate(options)}
    ${left > 0 ? html`<button class="button small more" type="button" @click=${onMore}>${strings.showMore(left)}</button>` : nothing}
    ${selection.isPartial ? html`<p class="muted note">${strings.partial}</p>` : nothing}`;
}

function footTemplate(options: FigureOptions): TemplateResult {
  const { selection, credits, common, withTable, isTableOpen, onTable, onSvg, onCsv } = options;
  const hasNumbers = selection.all.length > 0;
  const files = [
    { label: common.downloadSvg, onChoose: onSvg },
    { label: common.downloadCsv, onChoose: onCsv },
  ];
  const table = withTable && hasNumbers ? { table: tableOf(selection, options), isOpen: isTableOpen, label: common.showTable, onToggle: onTable } : undefined;
  return html`<div class="foot">
      <p class="muted">${credits.join('\u00a0· ')}</p>
      ${hasNumbers ? html`<div class="tools">${table ? dataTableButton(table) : nothing} ${exportMenu(common.download, files)}</div>` : nothing}
    </div>
    ${table ? dataTable(table) : nothing}`;
}
