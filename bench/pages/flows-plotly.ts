import Plotly from 'plotly.js-dist-min';
import { CHART } from '../chart.js';
import { COLUMNS, countByHand, listLinks, yearlyPaths, type BenchFlows, type BenchPaths } from '../parcours-paths.js';
import { exposePaths, root } from './api.js';
import { COLOURS, graphOf } from './flows-drawing.js';

// The ready-made bundle: the package of the parts pulls in maps and 3D to install. Columns are fixed, the order of states is its own.
let paths: BenchPaths;
let place: HTMLElement;

function draw(flows: BenchFlows): Promise<unknown> {
  const { list, placeOf } = graphOf(flows);
  const given = listLinks(flows);
  const node = {
    label: list.map(() => ''),
    color: list.map(({ state }) => COLOURS[state]),
    x: list.map(({ column }) => 0.001 + (0.998 * column) / (COLUMNS - 1)),
    y: list.map(({ state }) => (state + 0.5) / flows.states.length),
    thickness: 12,
    pad: 6,
  };
  const link = { source: given.map(({ column, from }) => placeOf(column, from)), target: given.map(({ column, to }) => placeOf(column + 1, to)), value: given.map(({ n }) => n) };
  return Plotly.react(place, [{ type: 'sankey', arrangement: 'snap', node, link }], { ...CHART, margin: { l: 0, r: 0, t: 0, b: 0 } }, { staticPlot: true });
}

exposePaths({
  prepare: (size) => {
    paths = yearlyPaths(size);
    place = root().appendChild(document.createElement('div'));
  },
  first: () => draw(countByHand(paths, 0)),
  change: () => draw(countByHand(paths, 1)),
});
