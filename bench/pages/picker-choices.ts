import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { exposePicker, root, seen } from './api.js';

let labels: readonly string[] = [];

exposePicker({
  prepare: (given) => {
    labels = given;
  },
  ready: () => {
    const select = root().appendChild(document.createElement('select'));
    select.multiple = true;
    // all 10,000 in the page if it isn't told otherwise
    new Choices(select, { choices: labels.map((label) => ({ value: label, label })), renderChoiceLimit: 50, searchResultLimit: 50, shouldSort: false });
  },
  field: () => document.querySelector('.choices__inner'),
  options: () => seen(document, '.choices__list--dropdown.is-active [role="option"]'),
});
