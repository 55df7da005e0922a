import '../../src/elements/intake-form/intake-form.define.js';
import { CHOICES, expose, questions, root } from './api.js';

const form = document.createElement('ij-intake-form');
form.action = '/answers';
let definition: unknown;

const privacy = { controller: 'x', purpose: 'x', retention: 'x', contact: 'x' };
const options = CHOICES.map((label, i) => ({ code: `c${i}`, label }));
const type = { text: 'text', radio: 'choice', number: 'number' } as const;

expose({
  prepare: (size) => {
    const list = questions(size).map(({ id, kind, label, after }) => ({ id, type: type[kind], label, ...(kind === 'radio' && { options }), ...(after && { showIf: { q: after, eq: 'oui' } }) }));
    definition = { id: 'bench', version: 1, privacy, modules: [{ id: 'm', questions: list }] };
  },
  first: async () => {
    form.data = definition;
    const shown = new Promise((resolve) => form.addEventListener('ij-load', resolve, { once: true }));
    root().append(form);
    await shown;
  },
  change: async () => {
    const input = form.shadowRoot?.querySelector<HTMLInputElement>('input[type=text]');
    if (!input) throw new Error('no text field');
    input.value = 'oui';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await form.updateComplete;
  },
});
