import { BarChart, CustomChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { benchCounts, CHART, GROUPS, layoutBench, placeUnits, type BenchCount } from '../chart.js';
import { expose, root } from './api.js';

echarts.use([BarChart, CustomChart, ScatterChart, GridComponent, CanvasRenderer]);

const COLOURS = { f: '#5236c4', m: '#c96a00' };
let counts: BenchCount[] = [];
let isBars = false;
let chart: echarts.ECharts;

const MANY = 20_000;

const finished = () => new Promise<void>((resolve) => chart.on('finished', () => resolve()));

/** Its pictorial bars cannot stand one after the other (women and men would both begin at 0): square points, in its mode for many when they are. */
function units(rows: readonly BenchCount[]): object {
  const layout = layoutBench(rows);
  const size = layout.cell > 4 ? layout.cell - 1 : layout.cell;
  const points = placeUnits(layout);
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { show: false, min: 0, max: CHART.width },
    yAxis: { show: false, inverse: true, min: 0, max: CHART.height },
    series: [
      ...GROUPS.map((group) => ({
        type: 'scatter',
        symbol: 'rect',
        symbolSize: size,
        large: points.length > MANY,
        itemStyle: { color: COLOURS[group], opacity: 1 },
        data: points.filter(({ sex }) => sex === group).map(({ x, y }) => [x + layout.cell / 2, y + layout.cell / 2]),
      })),
      {
        type: 'custom',
        data: layout.jobs.map((_, row) => row),
        renderItem: (_: unknown, { value }: { value: (dimension: number) => number }) => ({ type: 'text', style: { text: layout.jobs[value(0)], x: 0, y: value(0) * (layout.rowPx + 4) + 8, fontSize: 12, fill: '#1c2026' } }),
      },
    ],
  };
}

function bars(rows: readonly BenchCount[]): object {
  const jobs = [...new Set(rows.map(({ job }) => job))];
  return {
    animation: false,
    grid: { left: 90, right: 8, top: 8, bottom: 24 },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: jobs, inverse: true, axisLabel: { interval: 0 } },
    series: GROUPS.map((group) => ({ type: 'bar', stack: 'all', itemStyle: { color: COLOURS[group] }, data: rows.filter(({ sex }) => sex === group).map(({ n }) => n) })),
  };
}

function draw(rows: readonly BenchCount[]): Promise<void> {
  const done = finished();
  chart.setOption(isBars ? bars(rows) : units(rows), true);
  return done;
}

function prepare(all: BenchCount[], asBars: boolean): void {
  [counts, isBars] = [all, asBars];
}

expose({
  prepare: (size) => prepare(benchCounts(size), false),
  prepareBars: (size) => prepare(benchCounts(5_000, size), true),
  first: () => {
    chart = echarts.init(root().appendChild(document.createElement('div')), undefined, { width: CHART.width, height: isBars ? 50 * 18 : CHART.height });
    return draw(counts);
  },
  change: () => draw(counts.filter(({ sex }) => sex === 'f')),
});
