import '@lion/ui/define/lion-combobox.js';
import '@lion/ui/define/lion-option.js';
import { AUDIT_LABEL, exposeAudit } from './api.js';

const box = document.createElement('lion-combobox') as HTMLElement & { modelValue: readonly string[]; label: string; name: string; multipleChoice: boolean };

exposeAudit({
  mount: (fieldset, labels) => {
    fieldset.querySelector('label')?.remove(); // it has one of its own
    Object.assign(box, { label: AUDIT_LABEL, name: 'c', multipleChoice: true });
    for (const label of labels) {
      const option = document.createElement('lion-option') as HTMLElement & { choiceValue: string };
      option.choiceValue = option.textContent = label;
      box.append(option);
    }
    fieldset.append(box);
  },
  field: () => box.querySelector('input'),
  chosen: () => box.modelValue,
  element: () => box,
});
