import * as Plot from '@observablehq/plot';
import { benchCounts, CHART, type BenchCount } from '../chart.js';
import { expose, root } from './api.js';

let counts: BenchCount[] = [];
let place: HTMLElement;
let isBars = false;

// with its usual gap of a pixel it draws nothing at 160,000 units: the cells are smaller
const gap = () => (counts.reduce((sum, { n }) => sum + n, 0) > 50_000 ? 0 : 1);

const mark = (rows: readonly BenchCount[]) => {
  const options = { y: 'job', x: 'n', fill: 'sex', sort: { y: '-x' } } as const;
  return isBars ? Plot.barX(rows, options) : Plot.waffleX(rows, { ...options, gap: gap() });
};

const draw = (rows: readonly BenchCount[]): void => place.replaceChildren(Plot.plot({ ...CHART, height: isBars ? 50 * 18 : CHART.height, marginLeft: 90, marks: [mark(rows)] }));

function prepare(all: BenchCount[], asBars: boolean): void {
  [counts, isBars, place] = [all, asBars, root()];
}

expose({
  prepare: (size) => prepare(benchCounts(size), false),
  prepareBars: (size) => prepare(benchCounts(5_000, size), true),
  first: () => draw(counts),
  change: () => draw(counts.filter(({ sex }) => sex === 'f')),
});
