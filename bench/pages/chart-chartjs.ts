import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { counts, expose, GROUPS, root } from './api.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

let data: ReturnType<typeof counts>;
let canvas: HTMLCanvasElement;
let chart: Chart;

expose({
  prepare: (size) => {
    data = counts(size);
    canvas = root().appendChild(document.createElement('canvas'));
    canvas.width = 960;
    canvas.height = 600;
  },
  first: () => {
    const labels = [...new Set(data.map(({ job }) => job))];
    const datasets = GROUPS.map((group) => ({ label: group, data: data.filter(({ sex }) => sex === group).map(({ n }) => n) }));
    chart = new Chart(canvas, { type: 'bar', data: { labels, datasets }, options: { animation: false, responsive: false } });
  },
  change: () => {
    chart.data.datasets.length = 1;
    chart.update();
  },
});
