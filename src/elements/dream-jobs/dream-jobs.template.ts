import { html, nothing, type TemplateResult } from 'lit';
import type { DreamCounts } from '../../contract/dream-jobs.js';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { chartTemplate, type ChartHandlers, type ChartOptions } from './chart.template.js';
import { isLazy, lazyView, type DreamParts } from './dream-parts.js';
import type { FileTask } from './files.part.js';
import { aboutOf, findingOf } from './dream-words.js';
import { filtersTemplate, type FilterHandlers } from './filters.template.js';
import type { DreamView } from './layout-parts.model.js';

export interface FigureHandlers extends ChartHandlers, FilterHandlers {
  /** chooses a job, or takes the choice of the same one back */
  readonly onChoose: (job: string | undefined) => void;
  readonly onMore: () => void;
  /** shows a job in the chart, however far down it is, and chooses it */
  readonly onReveal: (job: string) => void;
  readonly onTable: () => void;
  /** gives what is on the screen to the code that makes files, once that is there */
  readonly onFile: (task: FileTask, detail?: unknown) => void;
}

export interface FigureOptions extends ChartOptions, FigureHandlers {
  readonly counts: DreamCounts;
  readonly minCount: number;
  readonly views: readonly DreamView[];
  readonly common: CommonStrings;
  readonly withTable: boolean;
  readonly withSearch: boolean;
  readonly isTakenBack: boolean;
  readonly isTableOpen: boolean;
  readonly parts: DreamParts;
}

/** The whole widget once it has data: what is found, the filters, the picture, who answered, the table and the downloads. */
export function figureTemplate(options: FigureOptions): TemplateResult {
  const { selection, strings, view, parts, withSearch } = options;
  const late = parts.use('late');
  const { finding, subtitle } = lazyView(parts, view)?.about(options) ?? { finding: findingOf(selection, strings), subtitle: strings.subtitle(aboutOf(selection)) };
  return html`<figure>
    <figcaption>
      <p class="finding" part="finding" ?hidden=${!finding}>${finding}</p>
      <p class="subtitle muted">${subtitle}</p>
    </figcaption>
    ${filtersTemplate(options)}
    ${isLazy(view) ? parts.render(view, options) : selection.jobs.length ? jobsTemplate(options) : html`<p class="status">${late?.nothing(options)}</p>`}
    ${withSearch ? (parts.use('play')?.(options) ?? parts.missing('play', options.common)) : nothing}
    ${late?.foot(options) ?? html`<div class="foot">${parts.missing('late', options.common)}</div>`}
  </figure>`;
}

/** The pieces one after the other: a template around them would be one more to prepare before the first picture. */
function jobsTemplate(options: FigureOptions): readonly unknown[] {
  const { view, look, parts, common } = options;
  return [chartTemplate(options, look ? nothing : parts.missing(view === 'bars' ? view : 'pictograms', common)), parts.get('late')?.below(options)];
}
