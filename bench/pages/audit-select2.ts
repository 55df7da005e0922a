import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { auditSelect, exposeAudit } from './api.js';

let select: HTMLSelectElement;

exposeAudit({
  mount: (fieldset, labels) => {
    select = auditSelect(fieldset, labels);
    select2(globalThis, $);
    $(select).select2({ width: '100%' });
  },
  field: () => document.querySelector('.select2-selection'),
  chosen: () => [...select.selectedOptions].map(({ text }) => text),
});
