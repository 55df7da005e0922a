import type { IjCompetences } from '../../src/elements/competences/competences.js';
import { exposeAudit } from './api.js';

const picker = document.createElement('ij-competences') as IjCompetences;

exposeAudit({
  mount: (fieldset, labels) => {
    Object.assign(picker, { id: 'f', name: 'c', data: labels });
    fieldset.append(picker);
  },
  field: () => picker.shadowRoot?.getElementById('field') ?? null,
  chosen: () => picker.chosen.map(({ label }) => label),
  element: () => picker,
});
