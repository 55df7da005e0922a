import { html, type TemplateResult } from 'lit';
import type { Stage } from '../../contract/dream-jobs.js';
import type { FiltersOptions } from './filters.template.js';
import { lateWords } from './late.strings.js';

/** « 11 à 14 ans » is an age, « Collège » a period of life. */
export function stageFilter(options: FiltersOptions): TemplateResult {
  const { stages } = options.selection;
  const words = lateWords(options.lang);
  const isAge = stages.every(({ label }) => /\d/.test(label));
  return listFilter(options, { key: 'stage', legend: isAge ? words.age : words.stage, all: isAge ? words.allAges : words.allStages, values: stages });
}

export function territoryFilter(options: FiltersOptions): TemplateResult {
  const { territory, allTerritories } = lateWords(options.lang);
  return listFilter(options, { key: 'territory', legend: territory, all: allTerritories, values: options.selection.choices.territories });
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
