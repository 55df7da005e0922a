import type { IjCompetences } from '../../src/elements/competences/competences.js';
import { exposePicker, root, seen } from './api.js';

// The element comes from dist/cdn/competences.js, as a page loads it.
const picker = document.createElement('ij-competences') as IjCompetences;

const isReady = (): boolean => !!picker.taxonomy && !!picker.finder?.knows(picker.taxonomy);

exposePicker({
  prepare: (labels) => {
    picker.label = 'Compétences';
    picker.data = labels;
  },
  // what finds comes with the focus; it goes away again, so that the click is the one that opens
  ready: async () => {
    root().append(picker);
    while (!isReady()) {
      picker.focus();
      await new Promise((resolve) => setTimeout(resolve));
    }
    picker.blur();
  },
  field: () => picker.shadowRoot?.getElementById('field') ?? null,
  options: () => seen(picker.shadowRoot, '[role="option"]'),
});
