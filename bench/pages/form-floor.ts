import type { BenchQuestion } from '../form.js';
import { exposeForm, root } from './api.js';
import './form-floor.css';

// What a page written by hand costs: the same native controls, nothing read, nothing checked, nothing kept. No library can be quicker than this.
let asked: readonly BenchQuestion[];
let place: HTMLElement;
/** question → what waits for it: each with its field and the mark that keeps its place */
const waiting = new Map<string, { field: HTMLElement; mark: Comment }[]>();

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>, ...children: Node[]): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function draw(question: BenchQuestion): HTMLElement {
  const { id, kind, label, options } = question;
  const title = { className: 'title', textContent: label };
  const isGroup = kind === 'radio' || kind === 'checkboxes';
  const field = isGroup
    ? element('fieldset', { className: 'field' }, element('legend', title), element('div', { className: 'rows' }, ...options.map((_, i) => row(question, i))))
    : element('div', { className: 'field' }, element('label', { ...title, htmlFor: id }), control(question));
  field.addEventListener(kind === 'text' ? 'input' : 'change', ({ target }) => showWhatWaits(id, (target as HTMLInputElement).value));
  return field;
}

const row = ({ id, kind, options }: BenchQuestion, i: number): HTMLElement =>
  element('label', { className: 'row' }, element('input', { type: kind === 'radio' ? 'radio' : 'checkbox', name: id, value: options[i] }), element('span', { textContent: options[i] ?? '' }));

const control = ({ id, kind, options }: BenchQuestion): HTMLElement =>
  kind === 'select'
    ? element('select', { id, name: id, className: 'input' }, element('option', { value: '' }), ...options.map((option) => element('option', { value: option, textContent: option })))
    : element('input', { id, name: id, className: 'input', inputMode: kind === 'number' ? 'decimal' : 'text' });

function showWhatWaits(id: string, value: string): void {
  for (const { field, mark } of waiting.get(id) ?? []) {
    if (value === 'oui') mark.replaceWith(field);
    else if (field.isConnected) field.replaceWith(mark);
  }
}

exposeForm({
  prepare: (questions) => {
    asked = questions;
    place = root();
  },
  mount: () => {
    const drawn = document.createDocumentFragment();
    for (const question of asked) {
      const field = draw(question);
      if (question.showIf === undefined) {
        drawn.append(field);
        continue;
      }
      const mark = drawn.appendChild(document.createComment(''));
      waiting.set(question.showIf, [...(waiting.get(question.showIf) ?? []), { field, mark }]);
    }
    place.append(drawn);
  },
  controls: (id) => document.getElementsByName(id),
});
