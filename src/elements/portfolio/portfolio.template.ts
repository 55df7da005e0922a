import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenCompetence } from '../../contract/competences.js';
import type { Experience } from '../../contract/experience.js';
import { photosTemplate } from './photos.template.js';
import { levelOf, titleOf, whenAndWhere, whoSees, type PortfolioWording } from './portfolio-words.js';

export interface CardOptions extends PortfolioWording {
  /** level of a card's title in the page's outline */
  readonly level: number;
  /** ids of the competences filtered by */
  readonly chosen: readonly string[];
  /** the competences have a filter above */
  readonly isFiltered: boolean;
  readonly onOpen: (experience: Experience) => void;
  readonly onCompetence: (id: string) => void;
  /** undefined: nothing can be changed here */
  readonly onEdit: ((experience: Experience) => void) | undefined;
}

export const cardsTemplate = (experiences: readonly Experience[], options: CardOptions): TemplateResult =>
  html`<ul class="cards" part="cards" role="list">
    ${experiences.map((one) => cardTemplate(one, options))}
  </ul>`;

function cardTemplate(experience: Experience, options: CardOptions): TemplateResult {
  const about = whenAndWhere(experience, options);
  return html`<li class="card" part="card">
    ${photosTemplate(experience, options)}
    <div class="card-text">
      <div class="card-title" role="heading" aria-level=${options.level}>
        <button class="open" part="open" type="button" data-id=${experience.id} @click=${() => options.onOpen(experience)}>${titleOf(experience, options)}</button>
      </div>
      ${about ? html`<p class="muted about">${about}</p>` : nothing}
      ${experience.title?.trim() ? html`<p class="excerpt">${experience.text}</p>` : nothing} ${chipsTemplate(experience, options)}
      <div class="card-foot">${whoTemplate(experience, options)} ${editTemplate(experience, options)}</div>
    </div>
  </li>`;
}

export const whoTemplate = (experience: Experience, wording: PortfolioWording): TemplateResult =>
  html`<p class="who muted" data-visibility=${experience.visibility}><span class="visually-hidden">${wording.visibility.who} </span>${whoSees(experience, wording)}</p>`;

export const editTemplate = (experience: Experience, options: Pick<CardOptions, 'onEdit' | keyof PortfolioWording>): TemplateResult | typeof nothing =>
  options.onEdit
    ? html`<button class="button small no-print" part="edit" type="button" aria-label=${options.strings.editNamed(titleOf(experience, options))} @click=${() => options.onEdit?.(experience)}>${options.strings.edit}</button>`
    : nothing;

/** Every competence in full; each is a filter of the list. */
export function chipsTemplate({ competences = [] }: Experience, options: Pick<CardOptions, 'chosen' | 'isFiltered' | 'onCompetence' | keyof PortfolioWording>): TemplateResult | typeof nothing {
  if (!competences.length) return nothing;
  return html`<ul class="chips" role="list" aria-label=${options.strings.competences}>
    ${competences.map((one) => html`<li>${chipTemplate(one, options)}</li>`)}
  </ul>`;
}

function chipTemplate(one: ChosenCompetence, options: Parameters<typeof chipsTemplate>[1]): TemplateResult {
  const level = levelOf(one, options);
  const words = html`<span>${one.label}</span>${level ? html` <span class="chip-level">${level}</span>` : nothing}`;
  if (!options.isFiltered) return html`<span class="chip" part="chip">${words}</span>`;
  return html`<button class="chip" part="chip" type="button" title=${options.strings.filterBy(one.label)} aria-pressed=${options.chosen.includes(one.id)} @click=${() => options.onCompetence(one.id)}>${words}</button>`;
}
