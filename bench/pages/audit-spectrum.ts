import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/combobox/sp-combobox.js';
import { AUDIT_LABEL, exposeAudit } from './api.js';

const box = document.createElement('sp-combobox') as HTMLElement & { options: unknown; value: string; label: string; name: string };

exposeAudit({
  isSingle: true,
  mount: (fieldset, labels) => {
    fieldset.querySelector('label')?.remove(); // it has one of its own
    const theme = document.createElement('sp-theme');
    for (const [name, value] of Object.entries({ system: 'spectrum', color: 'light', scale: 'medium' })) theme.setAttribute(name, value);
    Object.assign(box, { label: AUDIT_LABEL, name: 'c', autocomplete: 'list', options: labels.map((label) => ({ value: label, itemText: label })) });
    theme.append(box);
    fieldset.append(theme);
  },
  field: () => box.shadowRoot?.querySelector('input') ?? null,
  chosen: () => [box.value].filter(Boolean),
  element: () => box,
});
