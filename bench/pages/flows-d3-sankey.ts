import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { CHART } from '../chart.js';
import { countByHand, listLinks, yearlyPaths, type BenchFlows, type BenchPaths } from '../parcours-paths.js';
import { exposePaths, root } from './api.js';
import { COLOURS, graphOf, svg } from './flows-drawing.js';

// Columns and the order of states are kept: otherwise it puts nodes by their depth in the graph.
let paths: BenchPaths;
let place: HTMLElement;

const layout = sankey()
  .extent([[0, 0], [CHART.width, CHART.height]])
  .nodeWidth(12)
  .nodePadding(6)
  .nodeAlign((node: { column: number }) => node.column)
  .nodeSort((a: { state: number }, b: { state: number }) => a.state - b.state)
  .iterations(0);
const line = sankeyLinkHorizontal();

function draw(flows: BenchFlows): void {
  const { list, placeOf } = graphOf(flows);
  const given = listLinks(flows).map(({ column, from, to, n }) => ({ source: placeOf(column, from), target: placeOf(column + 1, to), value: n, state: from }));
  const { nodes, links } = layout({ nodes: list, links: given });
  const bands = links.map((link: { width: number; state: number }) => svg('path', { d: line(link), fill: 'none', stroke: COLOURS[link.state] ?? '', 'stroke-width': link.width, opacity: 0.5 }));
  const boxes = nodes.map(({ x0, y0, x1, y1, state }: Record<string, number>) => svg('rect', { x: x0, y: y0, width: x1 - x0, height: y1 - y0, fill: COLOURS[state] ?? '' }));
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
