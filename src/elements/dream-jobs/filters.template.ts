import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../contract/dream-jobs.js';
import { segmented } from '../../ui/filters.template.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
import type { DreamParts } from './dream-parts.js';
import type { DreamView } from './layout-parts.model.js';
import type { DreamFilter, DreamSelection } from './select-dreams.model.js';

/** What a person may filter by; undefined: all. */
export type DreamChoice = Pick<DreamFilter, 'sex' | 'stage' | 'territory'>;

export interface FilterHandlers {
  readonly onFilter: (choice: DreamChoice) => void;
  readonly onView: (view: DreamView) => void;
}

export interface FiltersOptions extends FilterHandlers {
  readonly selection: DreamSelection;
  readonly view: DreamView;
  readonly views: readonly DreamView[];
  readonly strings: DreamJobsStrings;
  /** were filters taken back by the last choice, since the document doesn't tell them with it? */
  readonly isTakenBack: boolean;
  readonly parts: DreamParts;
  readonly lang: string;
}

/** Only the choices that there are: a table of one group needs no filter by group. */
export function filtersTemplate(options: FiltersOptions): TemplateResult | typeof nothing {
  const { selection, view, views, strings, isTakenBack, parts, lang } = options;
  const { sexes, territories } = selection.choices;
  // what a view shows all of is no filter there
  const shown = [
    sexes.length > 1 && view !== 'compare' && sexFilter(options),
    selection.stages.length > 1 && view !== 'stages' && listFilter(options, stageFilter(options)),
    territories.length > 1 && listFilter(options, { key: 'territory', legend: strings.territory, all: strings.allTerritories, values: territories }),
    views.length > 1 && (selection.jobs.length > 0 || view !== views[0]) && viewSwitch(options),
  ];
  if (!shown.some((one) => one)) return nothing;
  // each keeps its place: the one with the focus is not made again when another goes
  return html`<div class="filters no-print" part="filters">${shown.map((one) => one || nothing)}</div>
    ${isTakenBack ? parts.get('late')?.takenBack(lang) : nothing}`;
}

/** « 11 à 14 ans » is an age, « Collège » a period of life. */
function stageFilter({ selection: { stages }, strings }: FiltersOptions): ListFilter {
  const isAge = stages.every(({ label }) => /\d/.test(label));
  return { key: 'stage', legend: isAge ? strings.age : strings.stage, all: isAge ? strings.allAges : strings.allStages, values: stages };
}

function sexFilter({ selection, strings, onFilter }: FiltersOptions): TemplateResult {
  const choices = [{ value: undefined, label: strings.everyone }, ...selection.choices.sexes.map((value) => ({ value, label: strings.sexes[value] }))];
  return segmented({ name: 'sex', legend: strings.who, choices, value: selection.filter.sex, onChoose: (sex) => onFilter({ sex }) });
}

function viewSwitch({ view, views, strings, onView }: FiltersOptions): TemplateResult {
  const choices = views.map((value) => ({ value, label: strings.views[value] }));
  return segmented({ name: 'view', legend: strings.view, choices, value: view, onChoose: onView });
}

interface ListFilter {
  readonly key: 'stage' | 'territory';
  readonly legend: string;
  readonly all: string;
  readonly values: readonly Stage[];
}

function listFilter({ selection, onFilter }: FiltersOptions, { key, legend, all, values }: ListFilter): TemplateResult {
  const asked = selection.filter[key];
  const isUnknown = asked !== undefined && !values.some(({ id }) => id === asked);
  const offered = isUnknown ? [...values, { id: asked, label: asked }] : values;
  return html`<label>
    <span class="legend">${legend}</span>
    <select name=${key} @change=${(event: Event) => onFilter({ [key]: (event.target as HTMLSelectElement).value || undefined })}>
      <option value="" ?selected=${asked === undefined}>${all}</option>
      ${offered.map(({ id, label }) => html`<option value=${id} ?selected=${id === asked}>${label}</option>`)}
    </select>
  </label>`;
}
