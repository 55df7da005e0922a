import { BarController, BarElement, CategoryScale, Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import { benchCounts, CHART, GROUPS, layoutBench, placeUnits, type BenchCount } from '../chart.js';
import { expose, root } from './api.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, PointElement, ScatterController);

const COLOURS = { f: '#5236c4', m: '#c96a00' };
let counts: BenchCount[] = [];
let isBars = false;
let canvas: HTMLCanvasElement;
let chart: Chart | undefined;

/** It has no units: a square point for each. */
function units(rows: readonly BenchCount[]): Chart {
  const layout = layoutBench(rows);
  const points = placeUnits(layout);
  const datasets = GROUPS.map((group) => ({ label: group, data: points.filter(({ sex }) => sex === group), pointStyle: 'rect' as const, radius: layout.cell / 2, backgroundColor: COLOURS[group], borderWidth: 0 }));
  const y = { reverse: true, min: 0, max: CHART.height, ticks: { stepSize: layout.rowPx + 4, callback: (value: number | string) => layout.jobs[Math.round(Number(value) / (layout.rowPx + 4))] ?? '' } };
  return new Chart(canvas, { type: 'scatter', data: { datasets }, options: { animation: false, responsive: false, parsing: false, normalized: true, scales: { x: { display: false, min: 0, max: CHART.width }, y } } });
}

function bars(rows: readonly BenchCount[]): Chart {
  const labels = [...new Set(rows.map(({ job }) => job))];
  const datasets = GROUPS.map((group) => ({ label: group, data: rows.filter(({ sex }) => sex === group).map(({ n }) => n), backgroundColor: COLOURS[group] })).filter(({ data }) => data.length);
  const stacked = { stacked: true };
  return new Chart(canvas, { type: 'bar', data: { labels, datasets }, options: { animation: false, responsive: false, indexAxis: 'y', scales: { x: stacked, y: { ...stacked, ticks: { autoSkip: false } } } } });
}

function draw(rows: readonly BenchCount[]): void {
  chart?.destroy();
  chart = isBars ? bars(rows) : units(rows);
}

function prepare(all: BenchCount[], asBars: boolean): void {
  [counts, isBars] = [all, asBars];
  canvas = root().appendChild(document.createElement('canvas'));
  canvas.width = CHART.width;
  canvas.height = isBars ? 50 * 18 : CHART.height;
}

expose({
  prepare: (size) => prepare(benchCounts(size), false),
  prepareBars: (size) => prepare(benchCounts(5_000, size), true),
  first: () => draw(counts),
  change: () => draw(counts.filter(({ sex }) => sex === 'f')),
});
