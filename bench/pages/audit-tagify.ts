import Tagify from '@yaireo/tagify';
import '@yaireo/tagify/dist/tagify.css';
import { exposeAudit } from './api.js';

let tagify: Tagify;

exposeAudit({
  mount: (fieldset, labels) => {
    const input = fieldset.appendChild(document.createElement('input'));
    Object.assign(input, { id: 'f', name: 'c' });
    tagify = new Tagify(input, { whitelist: [...labels], enforceWhitelist: true, dropdown: { enabled: 0 } });
  },
  field: () => document.querySelector('.tagify__input'),
  chosen: () => tagify.value.map(({ value }) => value),
});
