import type { Contest } from './contests.js';
import { longestTask } from './longest-task.js';
import { NODES } from './chart.js';
import type { Cost, Stage } from './stage.js';

const VERBS = 'Aider,Accueillir,Bâtir,Conduire,Cuisiner,Découper,Dessiner,Écouter,Entretenir,Expliquer,Filmer,Garder,Gérer,Installer,Jardiner,Laver,Livrer,Mesurer,Monter,Nettoyer,Organiser,Peindre,Piloter,Planter,Préparer,Ranger,Réparer,Rédiger,Servir,Soigner,Souder,Tailler,Tenir,Traduire,Transporter,Trier,Vendre,Vérifier,Veiller sur,Visiter'.split(',');
const THINGS = 'un atelier,des enfants,un vélo,une salle,des plantes,un repas,des machines,un stock,des clients,une équipe,un site,des textes,une caisse,un véhicule,des colis,un chantier,des animaux,une fête,des vêtements,un budget,des photos,un meuble,des outils,un jardin,une enquête'.split(',');
const HOW = 'en ville,à la campagne,avec soin,dans l’urgence,en groupe,à distance,pour une association,la nuit,sur mesure,en plein air'.split(',');

/** `count` labels that all differ, up to 10,000; the first one has no g. */
export const benchLabels = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => [VERBS[i % 40], THINGS[Math.floor(i / 40) % 25], HOW[Math.floor(i / 1_000)]].join(' '));

/** Of the options the first that is seen: what must change when a letter is typed. */
const FIRST = 'bench.options()[0]?.textContent';

/** A field with N options to choose several of: made ready to answer, opened with a click, then two letters typed. */
export const PICKER_CONTEST: Contest = {
  name: 'picker',
  title: 'a field with N options',
  pages: ['picker-ours', 'picker-floor', 'picker-vaadin', 'picker-tom-select', 'picker-choices', 'picker-tagify'],
  sizes: [10_000],
  steps: ['ready to answer', '… longest task', 'a click on nothing', 'open', 'a letter', 'another', 'nodes when open', 'options when open'],
  run: async (stage, size) => {
    await stage.run(`Promise.resolve(bench.prepare(${JSON.stringify(benchLabels(size))})).then(() => true)`);
    const [ready, longest] = await longestTask(stage, () => stage.cost(() => stage.run(`{ const start = performance.now(); Promise.resolve(bench.ready()).then(() => painted(() => true)).then((end) => end - start); }`)));
    const nothing = await stage.cost(() => press(stage, 'mousedown', () => click(stage), '() => true'));
    await pointAt(stage); // the way to the field is no part of opening it
    const open = await stage.cost(() => press(stage, 'mousedown', () => click(stage), '() => bench.options().length > 0'));
    const [nodes, options] = [await stage.run<number>(ALL_NODES), await stage.run<number>('bench.options().length')];
    const [letter, another] = [await typed(stage, 'g'), await typed(stage, 'r')];
    return [ready, longest, nothing, open, letter, another, { cpu: nodes, wall: NaN }, { cpu: options, wall: NaN }];
  },
};

/** Some put their list at the end of the page. */
const ALL_NODES = NODES.replace("document.querySelector('main')", 'document.body');

async function typed(stage: Stage, letter: 'g' | 'r'): Promise<Cost> {
  const was = await stage.run<string>(FIRST);
  return stage.cost(() => press(stage, 'keydown', () => stage.page.keyboard.press(letter), `() => bench.options().length && ${FIRST} !== ${JSON.stringify(was)}`));
}

/** The wait begins when the browser has the key or the button. */
async function press(stage: Stage, event: string, act: () => Promise<unknown>, isDone: string): Promise<number> {
  await stage.run(`void (globalThis.pressed = new Promise((resolve, reject) => addEventListener('${event}', ({ timeStamp }) => painted(${isDone}).then((end) => resolve(end - timeStamp), reject), { once: true, capture: true })))`);
  await act();
  return stage.run('pressed');
}

async function pointAt(stage: Stage): Promise<void> {
  const { x, y } = await stage.run<{ x: number; y: number }>(`{ const { left, top, height } = bench.field().getBoundingClientRect(); ({ x: left + 20, y: top + height / 2 }); }`);
  await stage.page.mouse.move(x, y);
  await stage.settle();
}

async function click({ page: { mouse } }: Stage): Promise<void> {
  await mouse.down();
  await mouse.up();
}
