import { html, nothing, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import type { ControlsOptions } from './controls.part.js';
import type { CrossParts } from './cross-parts.js';
import type { CrossView } from './query.model.js';
import type { ShownDocument } from './show-document.js';
import { MOST_ON_PAPER, tableTemplate, type TableOptions } from './table.template.js';

export interface FigureOptions extends Pick<TableOptions, 'table' | 'strings'> {
  readonly shown: ShownDocument;
  readonly view: CrossView;
  readonly lang: string;
  readonly minCount: number;
  readonly common: CommonStrings;
  readonly parts: CrossParts;
  readonly controls: ControlsOptions;
  /** period, persons, source; one line each */
  readonly credits: readonly string[];
  readonly documentNotes: readonly string[];
}

/** Everything once there is a document: what is found, the controls, the picture, how to read it, who was counted. */
export function figureTemplate(options: FigureOptions): TemplateResult {
  const { table, shown, strings, credits } = options;
  return html`<figure>
    <figcaption>
      ${table.finding && !table.isBlank ? html`<p class="finding" part="finding">${table.finding}</p>` : nothing}
      <p class="muted about" id="caption">${[table.caption, ...credits.slice(0, 1)].filter(Boolean).join(' · ')}</p>
    </figcaption>
    ${controlsTemplate(options)} ${shown.problem ? html`<p class="status">${shown.problem}</p>` : nothing}
    ${table.isBlank ? html`<p class="status">${strings.nothing(options.minCount)}</p>` : pictureTemplate(options)}
    <div class="foot">
      <div class="notes muted">
        ${[...table.notes, ...options.documentNotes].map((note) => html`<p>${note}</p>`)} ${credits.slice(1).map((credit) => html`<p>${credit}</p>`)}
      </div>
      ${table.isBlank ? nothing : (options.parts.get('controls')?.files(options.lang) ?? nothing)}
    </div>
  </figure>`;
}

function controlsTemplate({ parts, controls, common }: FigureOptions): TemplateResult {
  const part = parts.need('controls', common);
  return 'render' in part ? part.render(controls) : part;
}

function pictureTemplate(options: FigureOptions): TemplateResult {
  const { table, parts } = options;
  const controls = parts.get('controls');
  const said = controls?.cursor.said;
  return html`${viewTemplate(options)}
    <p class="said" aria-hidden="true" ?hidden=${said === undefined}>${said}</p>
    ${table.readAs ? html`<p class="read-as">${table.readAs}</p>` : nothing}
    ${controls ? html`<p class="keys muted no-print">${controls.keys(options.lang)}</p>` : nothing}`;
}

function viewTemplate(options: FigureOptions): TemplateResult {
  const { view, parts, common, shown } = options;
  const { cursor, scroller } = parts.get('controls') ?? {};
  const plain = { ...options, sort: shown.sort, cursor, scroller };
  if (view === 'bars') {
    const bars = parts.need('bars', common);
    return 'render' in bars ? bars.render(options) : bars;
  }
  if (view !== 'heat' || !shown.grid) return gridTemplate(plain);
  const heat = parts.need('heat', common);
  if (!('legend' in heat)) return heat;
  return html`${heat.legend(options)} ${gridTemplate({ ...plain, stepAt: heat.stepsOf(shown.grid) })}`;
}

/** The table; and, when a sheet of paper would not hold it, what is printed in its place. */
function gridTemplate(options: TableOptions & Pick<FigureOptions, 'parts'>): TemplateResult {
  const isWide = options.table.columns.length > MOST_ON_PAPER;
  return html`${isWide ? options.parts.use('paper')?.render(options) : nothing} ${tableTemplate(options)}`;
}
