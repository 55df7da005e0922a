import { html, nothing, type TemplateResult } from 'lit';
import type { Visibility } from '../../contract/experience.js';
import type { PortfolioWording } from './portfolio-words.js';
import { NO_YEAR, type FilterChoice, type PortfolioFilter, type PortfolioView } from './select.model.js';

export interface FiltersOptions extends PortfolioWording {
  readonly view: PortfolioView;
  readonly filter: PortfolioFilter;
  readonly withSearch: boolean;
  readonly showsAll: boolean;
  readonly onFilter: (change: Partial<PortfolioFilter>) => void;
  readonly onCompetence: (id: string) => void;
  readonly onAll: () => void;
}

/** More than these are shown when they are asked for. */
const FIRST_COMPETENCES = 8;

export function filtersTemplate(options: FiltersOptions): TemplateResult {
  const { view, filter, strings, visibility, withSearch, onFilter } = options;
  const years = view.years.map((one) => (one.value === NO_YEAR ? { ...one, label: strings.noYear } : one));
  const visibilities = view.visibilities.map((one) => ({ ...one, label: visibility.names[one.value] }));
  const select = <T extends string>(name: 'audience' | 'year' | 'visibility', label: string, choices: readonly FilterChoice<T>[]): TemplateResult | typeof nothing =>
    choices.length > 1 || filter[name] !== undefined ? selectTemplate({ name, label, choices, value: filter[name] as T | undefined, wording: options, onChoose: (value) => onFilter({ [name]: value }) }) : nothing;
  return html`<div class="filters no-print" part="filters">
    ${competencesTemplate(options)} ${select('audience', strings.byAudience, view.audiences)} ${select('year', strings.byYear, years)}
    ${select<Visibility>('visibility', visibility.who, visibilities)}
    ${withSearch
      ? html`<label><span class="legend">${strings.search}</span>
          <input type="search" autocomplete="off" maxlength="100" .value=${filter.search} @input=${({ target }: InputEvent) => onFilter({ search: (target as HTMLInputElement).value })}
        /></label>`
      : nothing}
  </div>`;
}

function competencesTemplate({ view: { competences }, filter, strings, showsAll, onCompetence, onAll }: FiltersOptions): TemplateResult | typeof nothing {
  if (!competences.length) return nothing;
  const isChosen = ({ value }: FilterChoice): boolean => filter.competences.includes(value);
  const shown = competences.filter((one, i) => showsAll || i < FIRST_COMPETENCES || isChosen(one));
  return html`<fieldset class="by-competence">
    <legend class="legend">${strings.byCompetence}</legend>
    <ul class="chips" role="list">
      ${shown.map(
        (one) =>
          html`<li><button class="chip" type="button" data-id=${one.value} aria-pressed=${isChosen(one)} @click=${() => onCompetence(one.value)}><span>${strings.choice(one.label, one.n)}</span></button></li>`,
      )}
      ${competences.length > FIRST_COMPETENCES
        ? html`<li><button class="button small" type="button" aria-expanded=${showsAll} @click=${onAll}>${showsAll ? strings.fewerCompetences : strings.allCompetences(competences.length)}</button></li>`
        : nothing}
    </ul>
  </fieldset>`;
}

interface SelectOptions<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly FilterChoice<T>[];
  readonly value: T | undefined;
  readonly wording: PortfolioWording;
  readonly onChoose: (value: T | undefined) => void;
}

/** `all` has no place among the values: a community may have any id. */
function selectTemplate<T extends string>({ name, label, choices, value, wording: { strings }, onChoose }: SelectOptions<T>): TemplateResult {
  const onChange = ({ target }: Event): void => onChoose(choices[(target as HTMLSelectElement).selectedIndex - 1]?.value);
  return html`<label><span class="legend">${label}</span>
    <select name=${name} @change=${onChange}>
      <option ?selected=${value === undefined}>${strings.all}</option>
      ${choices.map((one) => html`<option value=${one.value as string} ?selected=${one.value === value}>${strings.choice(one.label, one.n)}</option>`)}
    </select></label
  >`;
}

export interface SeenByOptions extends PortfolioWording {
  readonly viewer: string;
  readonly view: PortfolioView;
  readonly all: number;
  readonly onViewer: (viewer: string) => void;
}

/** Through whose eyes the portfolio is looked at. */
export function seenByTemplate({ viewer, view, all, strings, audiences, onViewer }: SeenByOptions): TemplateResult {
  const choices = [
    { value: 'self', label: strings.self },
    { value: 'referent', label: strings.referent },
    ...audiences.map(({ id, label }) => ({ value: id, label: strings.member(label) })),
    { value: 'anybody', label: strings.anybody },
  ];
  const label = choices.find(({ value }) => value === viewer)?.label ?? viewer;
  return html`<div class="seen-by no-print" part="seen-by">
    <label><span class="legend">${strings.seenBy}</span>
      <select name="viewer" @change=${({ target }: Event) => onViewer(choices[(target as HTMLSelectElement).selectedIndex]?.value ?? 'self')}>
        ${choices.map((one) => html`<option value=${one.value} ?selected=${one.value === viewer}>${one.label}</option>`)}
      </select></label
    >
    ${viewer === 'self' ? nothing : html`<p class="seen-note">${strings.seen(label, view.seen.length, all)}</p>`}
  </div>`;
}
