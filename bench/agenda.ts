import { CHOSEN_CATEGORY, TYPED_WORD } from './agenda-events.js';
import type { Contest } from './contests.js';
import { longestTask } from './longest-task.js';
import type { Cost, Stage } from './stage.js';

/** N events as a list, a map and a calendar: ours, and a list written by hand. */
export const AGENDA_CONTEST: Contest = {
  name: 'agenda',
  title: 'an agenda of N events',
  pages: ['agenda-ours', 'agenda-floor'],
  sizes: [1_000, 10_000, 100_000],
  steps: [
    'first shown, `data`',
    '… longest task',
    'a category',
    'a key in search',
    'list to map',
    'map to calendar',
    'N in the list, 10,000 at most',
    'that list scrolled, longest task',
    'first shown and all read, `src`',
    '… longest task of that',
  ],
  run: runAgenda,
};

/** So much that everybody reads it the same way: a list no longer than this is drawn whole. */
const LONGEST_LIST = 10_000;

async function runAgenda(stage: Stage, size: number): Promise<Cost[]> {
  await stage.run(`Promise.resolve(bench.prepare(${size})).then(() => true)`);
  const [data, dataTask] = await longestTask(stage, () => stage.cost(() => stage.run(shown('bench.first()', 'bench.cards() > 0'))));
  await expectCount(stage, size);
  await stage.run('Promise.resolve(bench.openFilters()).then(() => true)');
  await stage.settle();
  const inCategory = await stage.run<number>(`bench.inCategory('${CHOSEN_CATEGORY}')`);
  const category = await stage.cost(() => stage.run(shown(`bench.choose('${CHOSEN_CATEGORY}')`, `bench.count() === ${inCategory}`)));
  await stage.run(`{ bench.choose(''); painted(() => bench.count() === ${size}); }`);
  const key = await typeAWord(stage);
  await stage.run(`{ bench.clearSearch(); painted(() => bench.count() === ${size}); }`);
  const [map, calendar] = [await view(stage, 'map'), await view(stage, 'calendar')];
  await view(stage, 'list');
  const whole = Math.min(size, LONGEST_LIST);
  const list = await stage.cost(() => stage.run(shown(`bench.showAll(${whole})`, `bench.cards() === ${whole}`)));
  const [, scrollTask] = await longestTask(stage, () => stage.cost(() => stage.run(SCROLL)));
  await stage.reload();
  await stage.run(`Promise.resolve(bench.prepare(${size})).then(() => true)`);
  const [src, srcTask] = await longestTask(stage, () => stage.cost(() => stage.run(shown(`bench.read('/data/agenda/${size}/0')`, 'bench.cards() > 0', `bench.count() === ${size}`))));
  await expectCount(stage, size);
  return [data, dataTask, category, key, map, calendar, list, scrollTask, src, srcTask];
}

/** An expression: do it, and how long until the frame in which `isDone` holds is painted; then waits for `isOver`, which costs but is not waited for. */
const shown = (act: string, isDone: string, isOver = 'true'): string =>
  `{ const start = performance.now(); ${act}; painted(() => ${isDone}).then(async (end) => (await painted(() => ${isOver}), end - start)); }`;

/** A real key: the wait begins when the browser has it. The words have been read by then, in the time before it. */
async function typeAWord(stage: Stage): Promise<Cost> {
  await stage.run('bench.search().focus()');
  await stage.settle();
  for (const letter of TYPED_WORD.slice(0, -1)) await stage.page.keyboard.press(letter as 'a');
  await stage.run('new Promise((resolve) => requestIdleCallback(resolve))');
  await stage.settle();
  await stage.run(`void (globalThis.typed = new Promise((resolve) => addEventListener('keydown', ({ timeStamp }) => painted(() => bench.hasTyped('${TYPED_WORD}')).then((end) => resolve(end - timeStamp)), { once: true, capture: true })))`);
  return stage.cost(async () => {
    await stage.page.keyboard.press(TYPED_WORD.slice(-1) as 'r');
    return stage.run('typed');
  });
}

/** A page that has no such view has no figure. */
async function view(stage: Stage, name: 'list' | 'map' | 'calendar'): Promise<Cost> {
  if (!(await stage.run<boolean>(`bench.views.includes('${name}')`))) return { cpu: NaN, wall: NaN };
  return stage.cost(() => stage.run(shown(`bench.view('${name}')`, `bench.isIn('${name}')`)));
}

/** From the top to the bottom in 150 frames, as someone does who pulls the bar. */
const SCROLL = `(async () => {
  const start = performance.now();
  const page = document.scrollingElement;
  for (let i = 1; i <= 150; i += 1) {
    page.scrollTop = (i / 150) * (page.scrollHeight - innerHeight);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - start;
})()`;

/** A page that is quick because it shows less has not run. */
async function expectCount(stage: Stage, expected: number): Promise<void> {
  const [count, cards] = await stage.run<[number, number]>('[bench.count(), bench.cards()]');
  if (count !== expected || cards < 30) throw new Error(`counts ${count} events, not ${expected}, and shows ${cards}`);
}
