import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { withHostPage } from './host-page.js';
import './host-page.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withHostPage],
  parameters: {
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: { test: 'error' },
    docs: { source: { type: 'dynamic', excludeDecorators: true } },
  },
  initialGlobals: { theme: 'auto', lang: 'fr', width: 'full' },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', ['auto', 'light', 'dark', 'contrast']),
    lang: toolbar('Language', 'globe', ['fr', 'en']),
    width: toolbar('Width of the container', 'grow', ['full', '320', '768', '1280']),
  },
};

function toolbar(title: string, icon: 'paintbrush' | 'globe' | 'grow', items: string[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

export default preview;
