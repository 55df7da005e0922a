import { html, nothing, type TemplateResult } from 'lit';
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
  const { selection, view, views, isTakenBack, parts, lang } = options;
  const lists = parts.get('late')?.lists;
  const { sexes, territories } = selection.choices;
  // what a view shows all of is no filter there
  const shown = [
    sexes.length > 1 && view !== 'compare' && sexFilter(options),
    selection.stages.length > 1 && view !== 'stages' && lists?.stages(options),
    territories.length > 1 && lists?.territories(options),
    views.length > 1 && (selection.jobs.length > 0 || view !== views[0]) && viewSwitch(options),
  ];
  if (!shown.some((one) => one)) return nothing;
  // each keeps its place: the one with the focus is not made again when another goes
  return html`<div class="filters no-print" part="filters">${shown.map((one) => one || nothing)}</div>
    ${isTakenBack ? parts.get('late')?.takenBack(lang) : nothing}`;
}

function sexFilter({ selection, strings, onFilter }: FiltersOptions): TemplateResult {
  const choices = [{ value: undefined, label: strings.everyone }, ...selection.choices.sexes.map((value) => ({ value, label: strings.sexes[value] }))];
  return segmented({ name: 'sex', legend: strings.who, choices, value: selection.filter.sex, onChoose: (sex) => onFilter({ sex }) });
}

function viewSwitch({ view, views, strings, onView }: FiltersOptions): TemplateResult {
  const choices = views.map((value) => ({ value, label: strings.views[value] }));
  return segmented({ name: 'view', legend: strings.view, choices, value: view, onChoose: onView });
}
