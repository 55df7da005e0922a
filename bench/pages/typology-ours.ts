import type { IjParcours } from '../../src/elements/parcours/parcours.js';
import { monthlyPaths, pathsDocument } from '../parcours-paths.js';
import { exposePaths, root } from './api.js';

// The element comes from dist/cdn/parcours.js, as a page loads it: its longest task is what a person who does something else then waits for.
let element: IjParcours;
let data: unknown;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

exposePaths({
  prepare: async (size) => {
    await customElements.whenDefined('ij-parcours');
    data = pathsDocument(monthlyPaths(size, size > 1_000 ? 0 : undefined));
    element = document.createElement('ij-parcours') as IjParcours;
    element.view = 'types';
  },
  first: async () => {
    element.data = data;
    root().append(element);
    while (!element.shadowRoot?.querySelector('.types svg')) await frame();
  },
});
