import '@vaadin/multi-select-combo-box';
import { exposePicker, root, seen } from './api.js';

const box = document.createElement('vaadin-multi-select-combo-box') as HTMLElement & { items: readonly string[]; label: string };

exposePicker({
  prepare: (labels) => {
    box.label = 'Compétences';
    box.items = labels;
  },
  ready: () => void root().append(box),
  field: () => box.querySelector('input'),
  options: () => seen(document, 'vaadin-multi-select-combo-box-item[role="option"]'),
});
