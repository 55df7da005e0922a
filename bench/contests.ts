import { AGENDA_CONTEST } from './agenda.js';
import { BARS_CONTEST, CHART_CONTEST } from './chart.js';
import { benchForm, CHOSEN, shownOf, TYPED, YES } from './form.js';
import { MAP_CONTEST } from './map.js';
import { CARPET_CONTEST, FLOWS_CONTEST, TYPOLOGY_CONTEST } from './parcours.js';
import { PICKER_CONTEST } from './picker.js';
import type { Cost, Stage } from './stage.js';

/** Several pages that do the same things, at several sizes. */
export interface Contest {
  readonly name: string;
  readonly title: string;
  /** ours first */
  readonly pages: readonly string[];
  readonly sizes: readonly number[];
  readonly steps: readonly string[];
  /** the cost of each step, in their order */
  readonly run: (stage: Stage, size: number) => Promise<readonly Cost[]>;
}

export const CONTESTS: readonly Contest[] = [
  {
    name: 'form',
    title: 'a form of N questions',
    pages: ['form-ours', 'form-floor', 'form-surveyjs', 'form-formio', 'form-jsonforms', 'form-rjsf'],
    sizes: [20, 100, 500],
    steps: ['mount', 'a key that shows one', 'a choice that shows N/5'],
    run: runForm,
  },
  CHART_CONTEST,
  BARS_CONTEST,
  MAP_CONTEST,
  AGENDA_CONTEST,
  FLOWS_CONTEST,
  CARPET_CONTEST,
  TYPOLOGY_CONTEST,
  PICKER_CONTEST,
];

async function runForm(stage: Stage, size: number): Promise<Cost[]> {
  const questions = benchForm(size);
  const [atFirst, afterKey, afterChoice] = shownOf(size);
  await stage.run(`bench.prepare(${JSON.stringify(questions)})`);
  const isThere = (id: string) => `() => bench.controls(${JSON.stringify(id)})[Symbol.iterator]().next().value !== undefined`;
  const lastNumber = isThere(`q${size - 1}`);
  const mount = await stage.cost(() => stage.run(`{ const start = performance.now(); bench.mount(); painted(${isThere(`q${size - 3}`)}).then((end) => end - start); }`));
  await expectShown(stage, atFirst);
  await stage.run(`[...bench.controls('${TYPED}')][0].focus()`);
  for (const letter of YES.slice(0, -1)) await stage.page.keyboard.press(letter as 'o');
  await stage.settle();
  // a real key: the wait begins when the browser has it
  await stage.run(`void (globalThis.typed = new Promise((resolve) => addEventListener('keydown', ({ timeStamp }) => painted(${isThere('q3')}).then((end) => resolve(end - timeStamp)), { once: true, capture: true })))`);
  const key = await stage.cost(async () => {
    await stage.page.keyboard.press(YES.slice(-1) as 'i');
    return stage.run('typed');
  });
  await expectShown(stage, afterKey);
  const choice = await stage.cost(() => stage.run(`{ const start = performance.now(); [...bench.controls('${CHOSEN}')][0].click(); painted(${lastNumber}).then((end) => end - start); }`));
  await expectShown(stage, afterChoice);
  return [mount, key, choice];
}

/** Labels that are there for whoever scrolls to them. */
const SHOWN = `{
  const texts = document.createTreeWalker(document.querySelector('ij-intake-form')?.shadowRoot ?? document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (/^Question \\d+$/.test(data.trim()) && parentElement.checkVisibility()) found.add(data.trim());
  }
  found.size;
}`;

/** A page that is quick because it shows less has not run. */
async function expectShown(stage: Stage, count: number): Promise<void> {
  const shown = await stage.run<number>(SHOWN);
  if (shown !== count) throw new Error(`shows ${shown} questions, not ${count}`);
}
