import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { auditSelect, exposeAudit } from './api.js';

let select: HTMLSelectElement;

exposeAudit({
  mount: (fieldset, labels) => {
    select = auditSelect(fieldset, labels);
    new TomSelect(select, { plugins: ['remove_button'], clearAfterSelect: true });
  },
  field: () => document.querySelector('.ts-control'),
  chosen: () => [...select.selectedOptions].map(({ text }) => text),
});
