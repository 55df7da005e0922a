import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { benchCounts, CHART, layoutBench, placeUnits, type BenchCount } from '../chart.js';
import { expose, root } from './api.js';

// As a page with a strict policy has to run it: expressions as trees, for an interpreter. Without, it draws nothing there.
let counts: BenchCount[] = [];
let isBars = false;
let view: vega.View;

const color = { field: 'sex', type: 'nominal', scale: { range: ['#5236c4', '#c96a00'] }, legend: null } as const;
const job = { field: 'job', type: 'nominal', sort: null } as const;

function spec(): TopLevelSpec {
  const size = { width: CHART.width, height: isBars ? 50 * 18 : CHART.height, data: { name: 'rows' } };
  if (isBars) return { ...size, mark: 'bar', encoding: { y: job, x: { field: 'n', type: 'quantitative' }, color } };
  const x = { field: 'x', type: 'quantitative', axis: null, scale: { domain: [0, CHART.width] } } as const;
  const y = { field: 'y', type: 'quantitative', axis: null, scale: { domain: [CHART.height, 0] } } as const;
  const { cell } = layoutBench(counts);
  return {
    ...size,
    layer: [
      { mark: { type: 'square', size: (cell > 4 ? cell - 1 : cell) ** 2, opacity: 1 }, encoding: { x, y, color } },
      { data: { name: 'labels' }, mark: { type: 'text', align: 'left' }, encoding: { x: { ...x, field: 'x' }, y, text: { field: 'job', type: 'nominal' } } },
    ],
  } as TopLevelSpec;
}

/** Copies, since it writes into what it is given. */
const rowsOf = (rows: readonly BenchCount[]): object[] => (isBars ? rows.map((row) => ({ ...row })) : placeUnits(layoutBench(rows)));

function labels(): object[] {
  const { jobs, rowPx } = layoutBench(counts);
  return jobs.map((name, row) => ({ job: name, x: 0, y: row * (rowPx + 4) + rowPx / 2 }));
}

async function draw(): Promise<void> {
  const runtime = vega.parse(compile(spec()).spec, undefined, { ast: true });
  view = new vega.View(runtime, { renderer: 'canvas', container: root(), expr: expressionInterpreter } as vega.ViewOptions);
  if (!isBars) view.data('labels', labels());
  await view.data('rows', rowsOf(counts)).runAsync();
}

function prepare(all: BenchCount[], asBars: boolean): void {
  [counts, isBars] = [all, asBars];
}

expose({
  prepare: (size) => prepare(benchCounts(size), false),
  prepareBars: (size) => prepare(benchCounts(5_000, size), true),
  first: draw,
  change: async () => {
    await view.data('rows', rowsOf(counts.filter(({ sex }) => sex === 'f'))).runAsync();
  },
});
