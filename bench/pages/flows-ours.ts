import type { IjParcours } from '../../src/elements/parcours/parcours.js';
import { agesFrom, pathsDocument, yearlyPaths } from '../parcours-paths.js';
import { exposePaths, root } from './api.js';

// The element comes from dist/cdn/parcours.js, as a page loads it, with the threshold that pages have.
let element: IjParcours;
let data: unknown;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function drawn(): Promise<void> {
  await element.updateComplete;
  while (!element.shadowRoot?.querySelector('svg.flow .ribbon')) await frame();
}

exposePaths({
  prepare: async (size) => {
    await customElements.whenDefined('ij-parcours');
    data = pathsDocument(yearlyPaths(size));
    element = document.createElement('ij-parcours') as IjParcours;
    element.view = 'flow';
    element.at = agesFrom(0);
  },
  first: () => {
    element.data = data;
    root().append(element);
    return drawn();
  },
  change: () => {
    element.at = agesFrom(1);
    return drawn();
  },
});
