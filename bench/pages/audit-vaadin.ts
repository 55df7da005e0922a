import '@vaadin/multi-select-combo-box';
import { AUDIT_LABEL, exposeAudit } from './api.js';

const box = document.createElement('vaadin-multi-select-combo-box') as HTMLElement & { items: readonly string[]; selectedItems: readonly string[]; label: string; name: string };

exposeAudit({
  mount: (fieldset, labels) => {
    fieldset.querySelector('label')?.remove(); // it has one of its own
    Object.assign(box, { label: AUDIT_LABEL, name: 'c', items: labels });
    fieldset.append(box);
  },
  field: () => box.querySelector('input'),
  chosen: () => box.selectedItems,
  element: () => box,
});
