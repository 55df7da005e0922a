import { Formio } from '@formio/js';
import 'bootstrap/dist/css/bootstrap.min.css';
import '@formio/js/dist/formio.form.min.css';
import { exposeForm, root } from './api.js';

const TYPES = { text: 'textfield', radio: 'radio', checkboxes: 'selectboxes', select: 'select', number: 'number' } as const;
let components: unknown[];
let place: HTMLElement;

exposeForm({
  prepare: (questions) => {
    place = root();
    components = questions.map(({ id, kind, label, options, showIf }) => {
      const values = options.map((option) => ({ value: option, label: option }));
      return {
        type: TYPES[kind],
        key: id,
        label,
        ...(kind === 'select' ? { widget: 'html5', data: { values } } : options.length && { values }), // html5: the native list
        ...(showIf && { conditional: { show: true, when: showIf, eq: 'oui' } }),
      };
    });
  },
  mount: () => Formio.createForm(place, { components }, { noAlerts: true }),
  controls: (id) => document.querySelectorAll(`.formio-component-${id}:not(.formio-hidden) :is(input, select)`),
});
