import { html, nothing, type TemplateResult } from 'lit';
import type { Sex } from '../../contract/dream-jobs.js';
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
  const { selection, views } = options;
  const [hasSexes, hasStages] = [selection.sexes.length > 1, selection.stages.length > 1];
  const hasViews = views.length > 1 && selection.jobs.length > 0;
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

interface Segmented<T> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/**
 * The browser moves a control before anybody decides: when the page takes the choice back, nothing has changed that Lit could draw. The
 * attributes say what is chosen, and the controls follow them after each update.
 */
export function settleControls(root: ParentNode): void {
  for (const input of root.querySelectorAll('input')) input.checked = input.defaultChecked;
  for (const option of root.querySelectorAll('option')) option.selected = option.defaultSelected;
}

/** Native radios, drawn as one row of buttons: the browser brings their keyboard and their words. */
function segmented<T extends string | undefined>({ name, legend, choices, value, onChoose }: Segmented<T>): TemplateResult {
  return html`<fieldset class="segmented">
    <legend class="legend">${legend}</legend>
    <div class="segments">
      ${choices.map(
        (choice) =>
          html`<label class="segment">
            <input type="radio" name=${name} value=${choice.value ?? ''} ?checked=${choice.value === value} @change=${() => onChoose(choice.value)} />
            <span>${choice.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
