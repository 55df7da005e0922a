import type { Contest } from './contests.js';
import { ZOOM_STEPS } from './map-points.js';
import type { Cost, Stage } from './stage.js';

/** Clusters of N events on a map: ours, and what other sites use. */
export const MAP_CONTEST: Contest = {
  name: 'map',
  title: 'a map of N events',
  pages: ['map-ours', 'map-leaflet-markercluster', 'map-leaflet-supercluster', 'map-openlayers', 'map-maplibre'],
  sizes: [1_000, 10_000, 100_000],
  steps: ['first shown', 'a zoom step'],
  run: runMap,
};

async function runMap(stage: Stage, size: number): Promise<Cost[]> {
  await stage.run(`Promise.resolve(bench.prepare(${size})).then(() => true)`);
  const first = await stage.cost(() => stage.run(timed('bench.first()')));
  await expectDiscs(stage);
  const steps = ZOOM_STEPS.map((zoom) => `wait += await ${timed(`bench.zoom(${zoom})`)};`).join(' ');
  const all = await stage.cost(() => stage.run(`(async () => { let wait = 0; ${steps} return wait; })()`));
  await expectDiscs(stage);
  return [first, { cpu: all.cpu / ZOOM_STEPS.length, wall: all.wall / ZOOM_STEPS.length }];
}

/** What has not come by then does not come: a map whose worker or WebGL is missing, for instance. */
const LIMIT_MS = 20_000;

/** An expression: how long until what was called is done and its frame painted, with discs on the map. */
const timed = (call: string): string => `(() => {
  const start = performance.now();
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('nothing came of ${call}')), ${LIMIT_MS}));
  return Promise.race([Promise.resolve(${call}).then(() => painted(() => bench.discs() > 0)).then((end) => end - start), late]);
})()`;

/** A map that is quick because it shows nothing has not run. */
async function expectDiscs(stage: Stage): Promise<void> {
  const discs = await stage.run<number>('bench.discs()');
  if (discs < 5) throw new Error(`shows ${discs} discs`);
}
