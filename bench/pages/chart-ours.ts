import type { IjDreamJobs } from '../../src/elements/dream-jobs/dream-jobs.js';
import { benchCounts } from '../chart.js';
import { expose, root } from './api.js';

// The element comes from dist/cdn/dream-jobs.js, as a page loads it.
let chart: IjDreamJobs;
let data: unknown;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function prepare(counts: ReturnType<typeof benchCounts>, view: string): void {
  data = { counts };
  chart = document.createElement('ij-dream-jobs') as IjDreamJobs;
  chart.view = view;
  chart.top = 50;
  chart.minCount = 1;
}

expose({
  prepare: (size) => prepare(benchCounts(size), 'units'),
  prepareBars: (size) => prepare(benchCounts(5_000, size), 'bars'),
  first: async () => {
    chart.data = data;
    root().append(chart);
    while (!chart.shadowRoot?.querySelector('svg.strip path')) await frame();
  },
  change: async () => {
    chart.sex = 'f';
    await chart.updateComplete;
  },
});
