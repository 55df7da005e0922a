import type { IjParcours } from '../../src/elements/parcours/parcours.js';
import { monthlyPaths, pathsDocument } from '../parcours-paths.js';
import { exposePaths, root } from './api.js';

// The element comes from dist/cdn/parcours.js, as a page loads it, with the threshold that pages have.
let element: IjParcours;
let data: unknown;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

exposePaths({
  prepare: async (size) => {
    await customElements.whenDefined('ij-parcours');
    data = pathsDocument(monthlyPaths(size));
    element = document.createElement('ij-parcours') as IjParcours;
    element.view = 'index';
  },
  first: async () => {
    element.data = data;
    root().append(element);
    while (!element.shadowRoot?.querySelector('canvas.carpet[width]')) await frame(); // it has its size when it is painted
  },
  change: async () => {
    const [canvas, select] = ['canvas.carpet', '[name=order]'].map((selector) => element.shadowRoot?.querySelector(selector));
    if (!canvas || !(select instanceof HTMLSelectElement)) throw new Error('no index plot');
    const painted = new Promise((resolve) => new MutationObserver(resolve).observe(canvas, { attributeFilter: ['width'] }));
    select.value = 'end';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await painted;
  },
});
