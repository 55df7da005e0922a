import { CHART } from '../chart.js';
import { COLUMNS, countByHand, listLinks, yearlyPaths, type BenchFlows, type BenchPaths } from '../parcours-paths.js';
import { exposePaths, root } from './api.js';
import { COLOURS, svg } from './flows-drawing.js';

// What a page written by hand costs: one path for all ribbons of a state, one rectangle a node; nothing checked, nothing hidden, no names, no table.
const [GAP_PX, THICK_PX] = [6, 12];

let paths: BenchPaths;
let place: HTMLElement;

function draw({ states, nodes, links }: BenchFlows): void {
  const count = states.length;
  const people = nodes.subarray(0, count).reduce((sum, n) => sum + n, 0);
  const scale = (CHART.height - GAP_PX * (count - 1)) / people;
  const x = (column: number): number => (column * (CHART.width - THICK_PX)) / (COLUMNS - 1);
  const tops = new Float64Array(nodes.length);
  for (let at = 0; at < nodes.length; at++) tops[at] = at % count ? (tops[at - 1] ?? 0) + (nodes[at - 1] ?? 0) * scale + GAP_PX : 0;
  const [out, into] = [tops.slice(), tops.slice()];
  const ribbons = states.map(() => '');
  for (const { column, from, to, n } of listLinks({ states, nodes, links })) {
    const [a, b] = [column * count + from, (column + 1) * count + to];
    const [left, right, height] = [x(column) + THICK_PX, x(column + 1), n * scale];
    const [y, z, middle] = [out[a] ?? 0, into[b] ?? 0, (left + right) / 2];
    ribbons[from] += `M${left} ${y.toFixed(1)}C${middle} ${y.toFixed(1)} ${middle} ${z.toFixed(1)} ${right} ${z.toFixed(1)}v${height.toFixed(1)}C${middle} ${(z + height).toFixed(1)} ${middle} ${(y + height).toFixed(1)} ${left} ${(y + height).toFixed(1)}Z`;
    out[a] = y + height;
    into[b] = z + height;
  }
  const bands = ribbons.map((d, state) => svg('path', { d, fill: COLOURS[state] ?? '', opacity: 0.5 }));
  const boxes = [...nodes].map((n, at) => svg('rect', { x: x(Math.floor(at / count)), y: tops[at] ?? 0, width: THICK_PX, height: n * scale, fill: COLOURS[at % count] ?? '' }));
  place.replaceChildren(svg('svg', { ...CHART }, ...bands, ...boxes));
}

exposePaths({
  prepare: (size) => {
    paths = yearlyPaths(size);
    place = root();
  },
  first: () => draw(countByHand(paths, 0)),
  change: () => draw(countByHand(paths, 1)),
});
