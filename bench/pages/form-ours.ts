import type { IjIntakeForm } from '../../src/elements/intake-form/intake-form.js';
import { type BenchQuestion } from '../form.js';
import { exposeForm, root } from './api.js';

// The element itself is dist/cdn/intake-form.js, as a page loads it.
const TYPES = { text: 'text', radio: 'choice', checkboxes: 'choices', select: 'choice', number: 'number' } as const;
const form = document.createElement('ij-intake-form') as IjIntakeForm;
let definition: unknown;

const toOurs = ({ id, kind, label, options, showIf }: BenchQuestion) => ({
  id,
  type: TYPES[kind],
  label,
  ...(options.length && { options: options.map((option) => ({ code: option.replaceAll(/\W/g, '-'), label: option })) }),
  ...(showIf !== undefined && { showIf: { q: showIf, eq: 'oui' } }),
});

exposeForm({
  prepare: async (questions) => {
    await customElements.whenDefined('ij-intake-form');
    const privacy = { controller: 'x', purpose: 'x', retention: 'x', contact: 'x' };
    definition = { id: 'bench', version: 1, privacy, modules: [{ id: 'm', questions: questions.map(toOurs) }] };
  },
  mount: () => {
    form.action = '/answers';
    form.data = definition;
    root().append(form);
  },
  controls: (id) => form.shadowRoot?.querySelectorAll(`[data-q=${id}] :is(input,select)`) ?? [],
});
