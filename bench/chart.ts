import type { Contest } from './contests.js';
import type { Cost, Stage } from './stage.js';

/** Where everybody draws: as wide and as high for all that are told a size. */
export const CHART = { width: 960, height: 720 } as const;

export const GROUPS = ['f', 'm'] as const;
export type Group = (typeof GROUPS)[number];

/** Persons of one group who dream of one job. */
export interface BenchCount {
  readonly job: string;
  readonly sex: Group;
  readonly n: number;
}

export const JOBS = 20;

/** `people` answers on so many jobs, few of them popular; the same numbers at each run, and the most wished first. */
export function benchCounts(people: number, jobs = JOBS): BenchCount[] {
  const weights = [...Array<undefined>(jobs)].map((_, i) => 1 / (i + 2));
  const total = weights.reduce((a, b) => a + b);
  return weights.flatMap((weight, i) => GROUPS.map((sex, group) => ({ job: `Métier ${i + 1}`, sex, n: Math.round((people * weight * (group ? 5 - (i % 5) : 1 + (i % 5))) / (6 * total)) })));
}

/** A unit chart of one row a job, for whoever has to place each unit: a column of cells under a row's height, women then men. */
export interface BenchUnits {
  readonly jobs: readonly string[];
  /** px */
  readonly cell: number;
  readonly rows: number;
  readonly rowPx: number;
  /** by job: what each group has */
  readonly counts: readonly (readonly { readonly sex: Group; readonly n: number }[])[];
}

const LABEL_PX = 90;

/** The largest cells that leave room for the most wished job, in a row of a job's height. */
export function layoutBench(counts: readonly BenchCount[]): BenchUnits {
  const jobs = [...new Set(counts.map(({ job }) => job))];
  const byJob = jobs.map((job) => counts.filter((count) => count.job === job));
  const most = Math.max(1, ...byJob.map((groups) => groups.reduce((sum, { n }) => sum + n, 0)));
  const rowPx = CHART.height / JOBS - 4;
  let rows = 1;
  while (Math.ceil(most / rows) * (rowPx / rows) > CHART.width - LABEL_PX) rows += 1;
  return { jobs, cell: rowPx / rows, rows, rowPx, counts: byJob };
}

/** Where each unit of a group stands, px from the top left corner. */
export function placeUnits(layout: BenchUnits): { readonly sex: Group; readonly x: number; readonly y: number; readonly job: string }[] {
  return layout.counts.flatMap((groups, row) => {
    const order = groups.flatMap(({ sex, n }) => new Array<Group>(n).fill(sex));
    return order.map((sex, i) => ({ sex, job: layout.jobs[row] ?? '', x: LABEL_PX + Math.floor(i / layout.rows) * layout.cell, y: row * (layout.rowPx + 4) + (i % layout.rows) * layout.cell }));
  });
}

const PAGES = ['chart-ours', 'chart-floor', 'chart-plot', 'chart-echarts', 'chart-vega-lite', 'chart-chartjs'];

/** N persons, a mark each. */
export const CHART_CONTEST: Contest = {
  name: 'chart',
  title: 'a unit chart of N people',
  pages: PAGES,
  sizes: [1_600, 16_000, 160_000],
  steps: ['first frame', 'women only', 'nodes in the page'],
  run: (stage, size) => runChart(stage, `bench.prepare(${size})`),
};

/** N jobs, two groups each. */
export const BARS_CONTEST: Contest = {
  name: 'bars',
  title: 'N ranked bars of two groups',
  pages: PAGES,
  sizes: [50],
  steps: ['first frame', 'women only', 'nodes in the page'],
  run: (stage, size) => runChart(stage, `bench.prepareBars(${size})`),
};

async function runChart(stage: Stage, prepare: string): Promise<Cost[]> {
  await stage.run(`Promise.resolve(${prepare}).then(() => true)`);
  const step = (name: 'first' | 'change') =>
    stage.cost(() => stage.run(`{ const start = performance.now(); Promise.resolve(bench.${name}()).then(() => painted(() => true)).then((end) => end - start); }`));
  const first = await step('first');
  await expectPicture(stage);
  const nodes = await stage.run<number>(NODES);
  const [before, change, after] = [await pictureOf(stage), await step('change'), await pictureOf(stage)];
  if (before === after) throw new Error('shows the same with another filter');
  return [first, change, { cpu: nodes, wall: NaN }];
}

/** All elements, those in shadow roots too. */
export const NODES = `{
  const count = (root) => [...root.querySelectorAll('*')].reduce((sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0), 0);
  count(document.querySelector('main'));
}`;

export const pictureOf = async (stage: Stage): Promise<string> => stage.page.screenshot({ encoding: 'base64', optimizeForSpeed: true });

/** A page that is quick because it draws nothing has not run: so many dark or coloured pixels there must be. */
export async function expectPicture(stage: Stage): Promise<void> {
  const inked = await stage.run<number>(`new Promise((resolve) => {
    const image = new Image();
    image.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (Math.min(data[i], data[i + 1], data[i + 2]) < 200) count += 1;
      resolve(count / (data.length / 4));
    };
    image.src = 'data:image/png;base64,${await pictureOf(stage)}';
  })`);
  if (inked < LEAST_INK) throw new Error(`draws on ${(inked * 100).toFixed(1)} % of the page alone`);
}

/** of all pixels */
const LEAST_INK = 0.03;
