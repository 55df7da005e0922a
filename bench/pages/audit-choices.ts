import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { auditSelect, exposeAudit } from './api.js';

let select: HTMLSelectElement;

exposeAudit({
  mount: (fieldset, labels) => {
    select = auditSelect(fieldset, labels);
    new Choices(select, { removeItemButton: true });
  },
  field: () => document.querySelector('.choices__inner'),
  chosen: () => [...select.selectedOptions].map(({ text }) => text),
});
