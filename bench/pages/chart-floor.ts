import { benchCounts, CHART, layoutBench, type BenchCount, type BenchUnits } from '../chart.js';
import { expose, root } from './api.js';

// What a page written by hand costs: one pattern a group, one path a cell of the table; no words but labels, nothing checked, no table.
const NAMESPACE = 'http://www.w3.org/2000/svg';
const COLOURS = { f: '#5236c4', m: '#c96a00' };

let counts: BenchCount[] = [];
let isBars = false;
let place: HTMLElement;

function node(name: string, attributes: Record<string, string | number>, ...children: Node[]): SVGElement {
  const made = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const pattern = (sex: 'f' | 'm', cell: number): SVGElement =>
  node('pattern', { id: `unit-${sex}`, width: cell, height: cell, patternUnits: 'userSpaceOnUse' }, node('rect', { width: cell > 4 ? cell - 1 : cell, height: cell > 4 ? cell - 1 : cell, fill: COLOURS[sex] }));

/** Units `from` to `to` in columns of `rows`: whole columns, and what is begun at each end. */
function outline(from: number, to: number, { rows, cell }: BenchUnits): string {
  if (to <= from) return '';
  const [first, last] = [Math.floor(from / rows), Math.floor((to - 1) / rows)];
  const column = (at: number): string => {
    const [top, bottom] = [at === first ? from % rows : 0, at === last ? ((to - 1) % rows) + 1 : rows];
    return `M${at * cell} ${top * cell}h${cell}V${bottom * cell}h${-cell}Z`;
  };
  if (last - first < 2) return column(first) + (last > first ? column(last) : '');
  return `${column(first)}M${(first + 1) * cell} 0H${last * cell}V${rows * cell}H${(first + 1) * cell}Z${column(last)}`;
}

function units(rows: readonly BenchCount[]): SVGElement[] {
  const layout = layoutBench(rows);
  const marks = layout.counts.map((groups, row) => {
    let from = 0;
    const paths = groups.map(({ sex, n }) => node('path', { d: outline(from, (from += n), layout), fill: `url(#unit-${sex})` }));
    return node('g', { transform: `translate(0 ${row * (layout.rowPx + 4)})` }, text(layout.jobs[row] ?? '', layout.rowPx / 2), node('g', { transform: 'translate(90 0)' }, ...paths));
  });
  return [node('defs', {}, pattern('f', layout.cell), pattern('m', layout.cell)), ...marks];
}

function bars(rows: readonly BenchCount[]): SVGElement[] {
  const layout = layoutBench(rows);
  const most = Math.max(...layout.counts.map((groups) => groups.reduce((sum, { n }) => sum + n, 0)));
  const scale = (CHART.width - 90) / most;
  return layout.counts.map((groups, row) => {
    let x = 90;
    const rects = groups.map(({ sex, n }) => node('rect', { x, width: n * scale, height: 14, fill: COLOURS[sex], ...((x += n * scale), {}) }));
    return node('g', { transform: `translate(0 ${row * 18})` }, text(layout.jobs[row] ?? '', 11), ...rects);
  });
}

function text(words: string, y: number): SVGElement {
  const made = node('text', { y, 'font-size': 12 });
  made.textContent = words;
  return made;
}

const draw = (rows: readonly BenchCount[]): void =>
  place.replaceChildren(node('svg', { width: CHART.width, height: isBars ? layoutBench(rows).jobs.length * 18 : CHART.height }, ...(isBars ? bars(rows) : units(rows))));

function prepare(all: BenchCount[], asBars: boolean): void {
  [counts, isBars, place] = [all, asBars, root()];
}

expose({
  prepare: (size) => prepare(benchCounts(size), false),
  prepareBars: (size) => prepare(benchCounts(5_000, size), true),
  first: () => draw(counts),
  change: () => draw(counts.filter(({ sex }) => sex === 'f')),
});
