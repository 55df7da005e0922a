import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';
import { exposeForm, root } from './api.js';

const TYPES = { text: 'text', radio: 'radiogroup', checkboxes: 'checkbox', select: 'dropdown', number: 'text' } as const;
let model: Model;
let place: HTMLElement;

exposeForm({
  prepare: (questions) => {
    place = root();
    const elements = questions.map(({ id, kind, label, options, showIf }) => ({
      type: TYPES[kind],
      name: id,
      title: label,
      ...(kind === 'number' && { inputType: 'number' }),
      ...(options.length && { choices: options }),
      ...(showIf && { visibleIf: `{${showIf}} = 'oui'` }),
    }));
    model = new Model({ textUpdateMode: 'onTyping', elements });
  },
  mount: () => renderSurvey(model, place),
  controls: (id) => document.querySelectorAll(`[data-name="${id}"] :is(input, select, [role=combobox])`),
});
