import accessibleAutocomplete from 'accessible-autocomplete';
import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import { exposeAudit } from './api.js';

const field = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('#f');

exposeAudit({
  isSingle: true,
  mount: (fieldset, labels) => {
    const element = fieldset.appendChild(document.createElement('div'));
    accessibleAutocomplete({ element, id: 'f', name: 'c', source: [...labels], defaultValue: '' });
  },
  field,
  chosen: () => [field()?.value ?? ''].filter(Boolean),
});
