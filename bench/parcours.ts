import { expectPicture, NODES, pictureOf } from './chart.js';
import type { Contest } from './contests.js';
import { longestTask } from './longest-task.js';
import type { Cost, Stage } from './stage.js';

/** Where N people are at seven ages, and where they go. */
export const FLOWS_CONTEST: Contest = {
  name: 'flows',
  title: 'flows of N people between seven columns of ten states',
  pages: ['flows-ours', 'flows-floor', 'flows-d3-sankey', 'flows-echarts', 'flows-plotly'],
  sizes: [700, 10_000, 100_000],
  steps: ['first frame', '… longest task', 'other columns', '… longest task of that', 'nodes in the page'],
  run: runPaths,
};

/** A line for each of N paths of 72 months, on a canvas. */
export const CARPET_CONTEST: Contest = {
  name: 'carpet',
  title: 'an index plot of N paths of 72 months',
  pages: ['carpet-ours', 'carpet-floor'],
  sizes: [712, 10_000],
  steps: ['first frame', '… longest task', 'another order', '… longest task of that', 'nodes in the page'],
  run: runPaths,
};

/** Distances, two to eight types, the best of them drawn. */
export const TYPOLOGY_CONTEST: Contest = {
  name: 'typology',
  title: 'types of N paths of 72 months, in slices of the main thread',
  pages: ['typology-ours'],
  sizes: [712, 2_000],
  steps: ['types drawn', '… longest task', 'nodes in the page'],
  run: runPaths,
};

/** The first frame and a change, if the page has one; then both again for their longest tasks, since a trace costs time itself. */
async function runPaths(stage: Stage, size: number): Promise<Cost[]> {
  await prepare(stage, size);
  const first = await step(stage, 'first');
  await expectPicture(stage);
  const nodes = { cpu: await stage.run<number>(NODES), wall: NaN };
  const hasChange = await stage.run<boolean>('"change" in bench');
  const before = await pictureOf(stage);
  const change = hasChange ? [await step(stage, 'change')] : [];
  if (hasChange && (await pictureOf(stage)) === before) throw new Error('shows the same after a change');
  await stage.reload();
  await prepare(stage, size);
  const [, firstTask] = await longestTask(stage, () => step(stage, 'first'));
  const changeTask = hasChange ? [(await longestTask(stage, () => step(stage, 'change')))[1]] : [];
  return [first, firstTask, ...change, ...changeTask, nodes];
}

const prepare = (stage: Stage, size: number): Promise<unknown> => stage.run(`Promise.resolve(bench.prepare(${size})).then(() => true)`);

const step = (stage: Stage, name: 'first' | 'change'): Promise<Cost> =>
  stage.cost(() => stage.run(`{ const start = performance.now(); Promise.resolve(bench.${name}()).then(() => painted(() => true)).then((end) => end - start); }`));
