import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import type { BenchQuestion } from '../form.js';
import { exposeForm, root } from './api.js';

// Its plain renderers have no group of boxes to tick: one yes-or-no property for each, in a group that bears the question.
const boxes = ({ id, options }: BenchQuestion) => options.map((label, i) => [`${id}_${i}`, { type: 'boolean', title: label }] as const);

function schemaOf(question: BenchQuestion) {
  const { id, kind, label, options } = question;
  if (kind === 'checkboxes') return boxes(question);
  return [[id, kind === 'number' ? { type: 'number', title: label } : { type: 'string', title: label, ...(options.length && { enum: options }) }] as const];
}

function layoutOf(question: BenchQuestion) {
  const { id, kind, label, showIf } = question;
  const scope = (key: string) => `#/properties/${key}`;
  if (kind === 'checkboxes') return { type: 'Group', label, elements: boxes(question).map(([key]) => ({ type: 'Control', scope: scope(key) })) };
  const rule = showIf && { effect: 'SHOW', condition: { scope: scope(showIf), schema: { const: 'oui' }, failWhenUndefined: true } };
  return { type: 'Control', scope: scope(id), ...(kind === 'radio' && { options: { format: 'radio' } }), ...(rule && { rule }) };
}

let settings: Parameters<typeof JsonForms>[0];
let place: HTMLElement;

exposeForm({
  prepare: (questions) => {
    place = root();
    const schema = { type: 'object', properties: Object.fromEntries(questions.flatMap(schemaOf)) };
    settings = { schema, uischema: { type: 'VerticalLayout', elements: questions.map(layoutOf) }, data: {}, renderers: vanillaRenderers, cells: vanillaCells, onChange: () => {} };
  },
  mount: () => createRoot(place).render(createElement(JsonForms, settings)),
  controls: (id) => document.querySelectorAll(`.root_properties_${id}:not([hidden]) :is(input, select), .root_properties_${id}_0 input`),
});
