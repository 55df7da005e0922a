import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import type { BenchQuestion } from '../form.js';
import { exposeForm, root } from './api.js';

const WIDGETS = { radio: 'radio', checkboxes: 'checkboxes' } as const;

function property({ kind, label, options }: BenchQuestion) {
  if (kind === 'checkboxes') return { type: 'array', title: label, uniqueItems: true, items: { type: 'string', enum: options } };
  return kind === 'number' ? { type: 'number', title: label } : { type: 'string', title: label, ...(options.length && { enum: options }) };
}

const properties = (questions: readonly BenchQuestion[]) => Object.fromEntries(questions.map((question) => [question.id, property(question)]));

/** One `if` for each question that others wait for. */
function schemaOf(questions: readonly BenchQuestion[]) {
  const triggers = [...new Set(questions.flatMap(({ showIf }) => showIf ?? []))];
  const rules = triggers.map((id) => ({
    if: { properties: { [id]: { const: 'oui' } }, required: [id] },
    then: { properties: properties(questions.filter(({ showIf }) => showIf === id)) },
  }));
  return { type: 'object', properties: properties(questions.filter(({ showIf }) => !showIf)), allOf: rules };
}

let settings: Record<string, unknown>;
let place: HTMLElement;

exposeForm({
  prepare: (questions) => {
    place = root();
    const widgets = questions.flatMap(({ id, kind }) => (kind in WIDGETS ? [[id, { 'ui:widget': WIDGETS[kind as keyof typeof WIDGETS] }]] : []));
    settings = { schema: schemaOf(questions), uiSchema: { ...Object.fromEntries(widgets), 'ui:order': [...questions.map(({ id }) => id), '*'] }, validator };
  },
  mount: () => createRoot(place).render(createElement(Form, settings as never)),
  controls: (id) => document.querySelectorAll(`#root_${id} input, input#root_${id}, select#root_${id}`),
});
