import { html, nothing, type TemplateResult } from 'lit';
import { checkUrl } from '../../client/check-url.js';
import { SCHOOL_YEAR, type Wall, type WallFilter, type WallNote, type WallQuestion, type WallSelection } from './question-wall.model.js';
import { monthName, themeName, whenAsked, type WallWording } from './wall-words.js';

/** One question, large, and what turns to another. */
export interface FrontOptions extends WallWording {
  readonly question: WallQuestion;
  readonly place: number;
  readonly all: number;
  readonly isTurning: boolean;
  readonly onStep: (step: number) => void;
  readonly onShuffle: () => void;
  readonly onTurning: () => void;
}

export function frontTemplate(options: FrontOptions): TemplateResult {
  const { question, strings, place, all, isTurning } = options;
  const about = [themeName(question, strings), whenAsked(question, options)].filter(Boolean).join('\u00a0· ');
  return html`<div class="front" part="front" role="group" tabindex="-1" aria-labelledby="front-label front-text">
    <p class="front-label" id="front-label">${strings.headline}</p>
    <p id="front-text" class="front-text ${question.text.length > 110 ? 'long' : ''}" part="front-text">${question.text}</p>
    <p class="muted front-about">${about}</p>
    ${answerTemplate(question, options)}
    ${all > 1
      ? html`<div class="turn no-print">
          ${arrow(strings.previous, 'M8 2 4 6l4 4', () => options.onStep(-1))} <span class="place muted">${strings.position(place, all)}</span>
          ${arrow(strings.next, 'M4 2l4 4-4 4', () => options.onStep(1))}
          <button class="button small" part="shuffle" type="button" @click=${options.onShuffle}>${strings.shuffle}</button>
          <button class="button small" part="turn" type="button" @click=${options.onTurning}>${isTurning ? strings.stop : strings.play}</button>
        </div>`
      : nothing}
  </div>`;
}

const arrow = (label: string, path: string, onPress: () => void): TemplateResult =>
  html`<button class="button small arrow" type="button" aria-label=${label} title=${label} @click=${onPress}>
    <svg viewBox="0 0 12 12" width="16" height="16" aria-hidden="true"><path d=${path} /></svg>
  </button>`;

export function answerTemplate({ answer }: WallQuestion, { strings }: WallWording): TemplateResult | typeof nothing {
  if (!answer) return nothing;
  const url = answer.url === undefined ? undefined : checkUrl(answer.url, 'link');
  return html`<div class="answer">
    ${answer.text ? html`<p>${answer.text}</p>` : nothing} ${url ? html`<p><a href=${url.href}>${strings.answerLink}</a></p>` : nothing}
  </div>`;
}

export interface FilterOptions extends WallWording {
  readonly filter: WallFilter;
  readonly selection: WallSelection;
  readonly wall: Wall;
  readonly onFilter: (change: Partial<WallFilter>) => void;
}

export function filtersTemplate({ filter, selection, wall: { themes, questions }, strings, onFilter }: FilterOptions): TemplateResult {
  const topics = themes.map(({ id, label }) => ({ value: id, label: strings.choice(label || strings.otherTopic, selection.byTheme.get(id) ?? 0) }));
  const months = SCHOOL_YEAR.map((month) => ({ value: month as string, label: strings.choice(monthName(month, strings), selection.byMonth.get(month) ?? 0) }));
  return html`<div class="filters no-print" part="filters">
    ${themes.length > 1 ? choiceTemplate('topic', { label: strings.topic, all: strings.allTopics, choices: topics, value: filter.topic, onChoose: (topic) => onFilter({ topic }) }) : nothing}
    ${questions.some(({ months }) => months.length) ? choiceTemplate('month', { label: strings.month, all: strings.allMonths, choices: months, value: filter.month, onChoose: (month) => onFilter({ month }) }) : nothing}
    <label><span class="legend">${strings.search}</span>
      <input type="search" autocomplete="off" maxlength="100" .value=${filter.search} @input=${({ target }: InputEvent) => onFilter({ search: (target as HTMLInputElement).value })}
    /></label>
  </div>`;
}

interface Choice {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

/** `all` has no place among the values: a theme may have any id. */
function choiceTemplate(name: string, { label, all, choices, value, onChoose }: Choice): TemplateResult {
  const onChange = ({ target }: Event): void => onChoose(choices[(target as HTMLSelectElement).selectedIndex - 1]?.value);
  return html`<label><span class="legend">${label}</span>
    <select name=${name} @change=${onChange}>
      <option ?selected=${value === undefined}>${all}</option>
      ${choices.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
    </select></label
  >`;
}

export interface NotesOptions extends WallWording {
  readonly notes: readonly WallNote[];
  /** id of the question in front */
  readonly front: string | undefined;
  readonly onSelect: (question: WallQuestion) => void;
}

/** The wall: a note a question, those that are near it under the same one. */
export const notesTemplate = ({ notes, ...options }: NotesOptions): TemplateResult =>
  html`<ul class="notes" part="notes" role="list">
    ${notes.map((note) => noteTemplate(note, options))}
  </ul>`;

function noteTemplate({ question, others }: WallNote, options: Omit<NotesOptions, 'notes'>): TemplateResult {
  const { strings } = options;
  const near = [...others, ...question.otherWays];
  return html`<li class="note" part="note">
    <p class="note-theme">${themeName(question, strings)}</p>
    ${questionButton(question, options)}
    <p class="muted note-when">${whenAsked(question, options)}</p>
    ${question.answer ? html`<details><summary>${strings.answer}</summary>${answerTemplate(question, options)}</details>` : nothing}
    ${near.length
      ? html`<details><summary>${strings.similar(near.length)}</summary>
          <ul role="list">${near.map((one) => html`<li>${typeof one === 'string' ? one : questionButton(one, options)}</li>`)}</ul></details>`
      : nothing}
  </li>`;
}

const questionButton = (question: WallQuestion, { front, onSelect }: Omit<NotesOptions, 'notes'>): TemplateResult =>
  html`<button class="question" part="question" type="button" data-id=${question.id} aria-pressed=${question.id === front} @click=${() => onSelect(question)}>${question.text}</button>`;
