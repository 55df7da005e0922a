import '../../src/elements/dream-jobs/dream-jobs.define.js';
import { counts, expose, root } from './api.js';

const chart = document.createElement('ij-dream-jobs');
chart.view = 'units';
chart.top = 20;
let data: unknown;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

expose({
  prepare: (size) => void (data = { counts: counts(size) }),
  first: async () => {
    chart.data = data;
    const shown = new Promise((resolve) => chart.addEventListener('ij-load', resolve, { once: true }));
    root().append(chart);
    await shown;
    while (!chart.shadowRoot?.querySelector('svg path')) await frame();
  },
  change: async () => {
    chart.sex = 'f';
    await chart.updateComplete;
  },
});
