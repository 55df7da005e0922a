import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.min.css';
import { CHOICES, expose, questions, root } from './api.js';

const type = { text: 'text', radio: 'radiogroup', number: 'text' } as const;
let model: Model;

expose({
  prepare: (size) => {
    const elements = questions(size).map(({ id, kind, label, after }) => ({ type: type[kind], name: id, title: label, ...(kind === 'number' && { inputType: 'number' }), ...(kind === 'radio' && { choices: CHOICES }), ...(after && { visibleIf: `{${after}} = 'oui'` }) }));
    model = new Model({ textUpdateMode: 'onTyping', elements });
  },
  first: () => renderSurvey(model, root()),
  change: () => {
    const input = document.querySelector<HTMLInputElement>('input[type=text]');
    if (!input) throw new Error('no text field');
    input.value = 'oui';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'i' }));
  },
});
