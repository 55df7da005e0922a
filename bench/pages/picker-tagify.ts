import Tagify from '@yaireo/tagify';
import '@yaireo/tagify/dist/tagify.css';
import { exposePicker, root, seen } from './api.js';

let labels: readonly string[] = [];

exposePicker({
  prepare: (given) => {
    labels = given;
  },
  ready: () => {
    const input = root().appendChild(document.createElement('input'));
    // shows 10 of them, as it does by itself, from the first click on
    new Tagify(input, { whitelist: [...labels], enforceWhitelist: true, dropdown: { enabled: 0 } });
  },
  field: () => document.querySelector('.tagify__input'),
  options: () => seen(document, '.tagify__dropdown__item'),
});
