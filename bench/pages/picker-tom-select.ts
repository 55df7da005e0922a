import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { exposePicker, root, seen } from './api.js';

let labels: readonly string[] = [];

exposePicker({
  prepare: (given) => {
    labels = given;
  },
  ready: () => {
    const select = root().appendChild(document.createElement('select'));
    select.multiple = true;
    // shows 50 of them, as it does by itself; it would wait 300 ms after each letter
    new TomSelect(select, { options: labels.map((text) => ({ value: text, text })), maxItems: null, refreshThrottle: 0 });
  },
  field: () => document.querySelector('.ts-control'),
  options: () => seen(document, '.ts-dropdown [role="option"]'),
});
