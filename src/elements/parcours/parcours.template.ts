import { html, nothing, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { dataTable, dataTableButton, type DataTable } from '../../ui/data-table.template.js';
import { segmented } from '../../ui/filters.template.js';
import type { ParcoursStrings } from './figure.strings.js';
import type { Lit } from './highlight.part.js';
import type { ParcoursParts } from './parcours-parts.js';
import type { ParcoursView } from './parcours-views.model.js';
import type { PathChoice, PathGroup } from './path-groups.model.js';
import type { PathsToTell } from './paths-to-tell.js';
import type { Chosen } from './shown-flow.js';

export interface FigureHandlers {
  readonly onView: (view: ParcoursView) => void;
  /** undefined: everybody */
  readonly onWho: (chosen: Chosen | undefined) => void;
  /** undefined: no comparison */
  readonly onCompare: (by: PathChoice | undefined) => void;
  /** who is brought out (`readHighlight`), or no longer if it is them already */
  readonly onSelect: (key: string | undefined) => void;
  /** what time is counted from; empty: as in the document */
  readonly onAlign: (align: string) => void;
  /** who is shown alone is brought out among everybody */
  readonly onAmongAll: (chosen: Chosen) => void;
  readonly onTable: () => void;
}

/** What a view is drawn from. */
export interface FigureOptions extends FigureHandlers, PathsToTell {
  /** of a picture, in its own px */
  readonly widthPx: number;
  /** px of the page for one of a picture: larger with larger text */
  readonly scale: number;
  readonly lang: string;
  readonly strings: ParcoursStrings;
  readonly common: CommonStrings;
  readonly view: ParcoursView;
  readonly views: readonly ParcoursView[];
  readonly chosen: Chosen | undefined;
  readonly by: PathChoice | undefined;
  readonly selected: string | undefined;
  /** what is brought out, in the words and the places of all views; undefined: nothing, or its code isn't there yet */
  readonly lit: Lit | undefined;
  /** what time may be counted from, if there is a choice */
  readonly alignChoice: (options: FigureOptions) => TemplateResult | typeof nothing | undefined;
  readonly isTableOpen: boolean;
  readonly isPrinting: boolean;
  readonly withTable: boolean;
  readonly credits: readonly string[];
  readonly parts: ParcoursParts;
}

/** The whole widget once it has data: what is found, the filters, the picture, where it comes from, the table. */
export function figureTemplate(options: FigureOptions): TemplateResult {
  const { parts, view, common } = options;
  const part = parts.use(view);
  const about = part?.about(options);
  return html`<figure>
    <figcaption>
      ${about?.finding ? html`<p class="finding" part="finding">${about.finding}</p>` : nothing}
      ${view === 'story' ? nothing : html`<p class="subtitle muted">${subtitleOf(options)}</p>`}
    </figcaption>
    ${filtersTemplate(options)} ${options.lit?.chip ?? nothing} ${part ? part.draw(options) : parts.waiting(view, common)}
    ${about?.notes.map((note) => html`<p class="muted note">${note}</p>`)} ${part ? footTemplate(options, () => part.table(options)) : nothing}
  </figure>`;
}

export const groupName = ({ labels }: PathGroup, strings: ParcoursStrings): string => strings.together(labels.length ? labels : [strings.unknownValue]);

export const subtitleOf = ({ flows, chosen, strings }: FigureOptions): string =>
  strings.shown(strings.people(chosen ? chosen.group.people : flows.people), chosen && groupName(chosen.group, strings));

/** Only the choices that there are. */
function filtersTemplate(options: FigureOptions): TemplateResult | typeof nothing {
  const { views, view, strings, chosen, onView } = options;
  const choices = view === 'story' ? [] : options.choices;
  const align = (view !== 'story' && options.alignChoice(options)) || nothing;
  if (views.length < 2 && !choices.length && align === nothing) return nothing;
  return html`<div class="filters no-print" part="filters">
    ${views.length > 1 ? segmented({ name: 'view', legend: strings.view, choices: views.map((value) => ({ value, label: strings.views[value] })), value: view, onChoose: onView }) : nothing}
    ${choices.length ? html`${whoTemplate(options)} ${compareTemplate(options)} ${chosen ? options.parts.use('highlight')?.offer(options) : nothing}` : nothing}
    ${align}
  </div>`;
}

function whoTemplate({ choices, chosen, strings, onWho }: FigureOptions): TemplateResult {
  const places = choices.flatMap((choice) => choice.groups.map((group) => ({ choice, group })));
  const onChange = ({ target }: Event): void => onWho((target as HTMLSelectElement).value === '' ? undefined : places[Number((target as HTMLSelectElement).value)]);
  return html`<label>
    <span class="legend">${strings.who}</span>
    <select name="who" @change=${onChange}>
      <option value="" ?selected=${!chosen}>${strings.everyone}</option>
      ${choices.map((choice) => html`<optgroup label=${choice.label}>${choice.groups.map((group) => groupOption(group))}</optgroup>`)}
    </select>
  </label>`;

  function groupOption(group: PathGroup): TemplateResult {
    return html`<option value=${places.findIndex((place) => place.group === group)} ?selected=${chosen?.group === group}>${groupName(group, strings)}</option>`;
  }
}

function compareTemplate({ choices, by, strings, onCompare }: FigureOptions): TemplateResult {
  return html`<label>
    <span class="legend">${strings.compare}</span>
    <select name="by" @change=${({ target }: Event) => onCompare(choices.find(({ id }) => id === (target as HTMLSelectElement).value))}>
      <option value="" ?selected=${!by}>${strings.noCompare}</option>
      ${choices.map(({ id, label }) => html`<option value=${id} ?selected=${id === by?.id}>${label}</option>`)}
    </select>
  </label>`;
}

/** A table has as many nodes as all the rest: nobody waits for one that is closed. */
const NO_TABLE: DataTable = { caption: '', columns: [], rows: [] };

function footTemplate(options: FigureOptions, tableOf: () => DataTable): TemplateResult {
  const { credits, common, isTableOpen, isPrinting, withTable, onTable, parts } = options;
  return html`<div class="foot">
      <p class="muted">${credits.join('\u00a0· ')}</p>
      ${withTable ? dataTableButton({ isOpen: isTableOpen, label: common.showTable, onToggle: onTable }) : nothing} ${parts.use('files')?.menu(options) ?? nothing}
    </div>
    ${withTable ? dataTable({ table: isTableOpen || isPrinting ? tableOf() : NO_TABLE, isOpen: isTableOpen }) : nothing}`;
}
