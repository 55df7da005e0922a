import { html, nothing, type TemplateResult } from 'lit';
import type { Sex } from '../../contract/dream-jobs.js';
import { segmented } from '../../ui/filters.template.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
import type { DreamView } from './layout-parts.model.js';
import type { DreamSelection } from './select-dreams.model.js';

export interface FilterHandlers {
  readonly onSex: (sex: Sex | undefined) => void;
  readonly onStage: (stage: string | undefined) => void;
  readonly onView: (view: DreamView) => void;
}

export interface FiltersOptions extends FilterHandlers {
  readonly selection: DreamSelection;
  readonly view: DreamView;
  readonly views: readonly DreamView[];
  readonly strings: DreamJobsStrings;
}

/** Only the choices that there are: a table of one group needs no filter by group. */
export function filtersTemplate(options: FiltersOptions): TemplateResult | typeof nothing {
  const { selection, view, views } = options;
  // what a view shows all of is no filter there
  const [hasSexes, hasStages] = [selection.sexes.length > 1 && view !== 'compare', selection.stages.length > 1 && view !== 'stages'];
  const hasViews = views.length > 1 && (selection.jobs.length > 0 || view !== views[0]);
  if (!hasSexes && !hasStages && !hasViews) return nothing;
  return html`<div class="filters no-print" part="filters">
    ${hasSexes ? sexFilter(options) : nothing} ${hasStages ? stageFilter(options) : nothing} ${hasViews ? viewSwitch(options) : nothing}
  </div>`;
}

function sexFilter({ selection, strings, onSex }: FiltersOptions): TemplateResult {
  const choices = [{ value: undefined, label: strings.everyone }, ...selection.sexes.map((value) => ({ value, label: strings.sexes[value] }))];
  return segmented({ name: 'sex', legend: strings.who, choices, value: selection.filter.sex, onChoose: onSex });
}

function viewSwitch({ view, views, strings, onView }: FiltersOptions): TemplateResult {
  const choices = views.map((value) => ({ value, label: strings.views[value] }));
  return segmented({ name: 'view', legend: strings.view, choices, value: view, onChoose: onView });
}

function stageFilter({ selection, strings, onStage }: FiltersOptions): TemplateResult {
  const { stage } = selection.filter;
  const isUnknown = stage !== undefined && !selection.stages.some(({ id }) => id === stage);
  const stages = isUnknown ? [...selection.stages, { id: stage, label: stage }] : selection.stages;
  return html`<label>
    <span class="legend">${strings.stage}</span>
    <select name="stage" @change=${(event: Event) => onStage((event.target as HTMLSelectElement).value || undefined)}>
      <option value="" ?selected=${stage === undefined}>${strings.allStages}</option>
      ${stages.map(({ id, label }) => html`<option value=${id} ?selected=${id === stage}>${label}</option>`)}
    </select>
  </label>`;
}
