import { exposePicker, root, seen } from './api.js';

// By hand: an input, and the first 16 options that have the letters. No roles that change, no slips forgiven, nothing chosen.
const ROWS = 16;
let labels: readonly string[] = [];
const input = document.createElement('input');
const list = document.createElement('ul');

function show(): void {
  const text = input.value.toLowerCase();
  const found: string[] = [];
  for (let i = 0; i < labels.length && found.length < ROWS; i += 1) if (labels[i]?.toLowerCase().includes(text)) found.push(labels[i] ?? '');
  list.replaceChildren(
    ...found.map((label) => {
      const option = document.createElement('li');
      option.role = 'option';
      option.textContent = label;
      return option;
    }),
  );
}

exposePicker({
  prepare: (given) => {
    labels = given;
  },
  ready: () => {
    input.addEventListener('click', show);
    input.addEventListener('input', show);
    root().append(input, list);
  },
  field: () => input,
  options: () => seen(list, '[role="option"]'),
});
