import { SankeyChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { CHART } from '../chart.js';
import { countByHand, listLinks, yearlyPaths, type BenchFlows, type BenchPaths } from '../parcours-paths.js';
import { exposePaths, root } from './api.js';
import { COLOURS, graphOf } from './flows-drawing.js';

echarts.use([SankeyChart, CanvasRenderer]);

let paths: BenchPaths;
let chart: echarts.ECharts;

/** The order of states is kept: no iterations. */
function draw(flows: BenchFlows): Promise<void> {
  const { list } = graphOf(flows);
  const data = list.map(({ name, column, state }) => ({ name, depth: column, itemStyle: { color: COLOURS[state] } }));
  const links = listLinks(flows).map(({ column, from, to, n }) => ({ source: `${flows.states[from]}@${column}`, target: `${flows.states[to]}@${column + 1}`, value: n }));
  const done = new Promise<void>((resolve) => chart.on('finished', () => resolve()));
  const label = { show: false };
  chart.setOption({ animation: false, series: [{ type: 'sankey', left: 0, right: 0, top: 0, bottom: 0, nodeWidth: 12, nodeGap: 6, layoutIterations: 0, label, lineStyle: { color: 'source', opacity: 0.5 }, data, links }] }, true);
  return done;
}

exposePaths({
  prepare: (size) => {
    paths = yearlyPaths(size);
  },
  first: () => {
    chart = echarts.init(root().appendChild(document.createElement('div')), undefined, { ...CHART });
    return draw(countByHand(paths, 0));
  },
  change: () => draw(countByHand(paths, 1)),
});
