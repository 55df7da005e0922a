import { html, nothing, type TemplateResult } from 'lit';
import type { DreamCounts } from '../../contract/dream-jobs.js';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { dataTableButton } from '../../ui/data-table.template.js';
import { exportMenu } from '../../ui/export-menu.template.js';
import { jobsTemplate, legendTemplate, type ChartHandlers, type ChartOptions } from './chart.template.js';
import { isLazy, lazyView, type DreamParts } from './dream-parts.js';
import type { FileTask } from './files.part.js';
import { aboutOf, findingOf } from './dream-words.js';
import { filtersTemplate, type FilterHandlers } from './filters.template.js';
import type { DreamView } from './layout-parts.model.js';

export interface FigureHandlers extends ChartHandlers, FilterHandlers {
  /** chooses a job, or takes the choice of the same one back */
  readonly onChoose: (job: string | undefined) => void;
  readonly onMore: () => void;
  readonly onTable: () => void;
  /** gives what is on the screen to the code that makes files, once that is there */
  readonly onFile: (task: FileTask, detail?: unknown) => void;
}

export interface FigureOptions extends ChartOptions, FigureHandlers {
  readonly counts: DreamCounts;
  readonly minCount: number;
  readonly views: readonly DreamView[];
  readonly credits: readonly string[];
  readonly common: CommonStrings;
  readonly withTable: boolean;
  readonly isTableOpen: boolean;
  /** is the table to be in the page: open, or about to be printed? */
  readonly isTableHere: boolean;
  readonly parts: DreamParts;
}

/** The whole widget once it has data: what is found, the filters, the picture, who answered, the table and the downloads. */
export function figureTemplate(options: FigureOptions): TemplateResult {
  const { selection, strings, view, parts } = options;
  const { finding, subtitle } = lazyView(parts, view)?.about(options) ?? { finding: findingOf(selection, strings), subtitle: strings.subtitle(aboutOf(selection)) };
  return html`<figure>
    <figcaption>
      ${finding ? html`<p class="finding" part="finding">${finding}</p>` : nothing}
      <p class="subtitle muted">${subtitle}</p>
    </figcaption>
    ${filtersTemplate(options)}
    ${isLazy(view) ? parts.render(view, options) : selection.jobs.length ? chartTemplate(options) : html`<p class="status">${nothingText(options)}</p>`}
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
  const { selection, credits, common, withTable, isTableOpen, isTableHere, parts, lang, onTable, onFile } = options;
  const hasNumbers = selection.all.length > 0;
  const files = [
    { label: common.downloadSvg, onChoose: () => onFile('saveSvg') },
    { label: common.downloadCsv, onChoose: () => onFile('saveCsv') },
    ...(parts.get('files')?.items(lang, onFile) ?? []),
  ];
  const hasTable = withTable && hasNumbers;
  return html`<div class="foot">
      <p class="muted">${credits.join('\u00a0· ')}</p>
      ${hasNumbers
        ? html`<div class="tools">
            ${hasTable ? dataTableButton({ isOpen: isTableOpen, label: common.showTable, onToggle: onTable }) : nothing} ${exportMenu(common.download, files, () => onFile('ready'))}
          </div>`
        : nothing}
    </div>
    ${hasTable && isTableHere ? parts.render('table', options) : nothing}`;
}
