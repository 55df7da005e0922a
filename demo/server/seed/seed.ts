import type { Database } from '../database.js';
import { Store } from '../store.js';
import { generateAnswers, SEEDED_FORM } from './generate.js';
import { generateInventions, SEEDED_INVENTIONS } from './inventions.js';
import { generatePaths, SEEDED_PATHS } from './paths.js';
import { generateProposals, SEEDED_PROPOSALS } from './proposals.js';
import { seedQuestions } from './questions.js';
import { createRandom } from './random.js';
import { generateRequests, SEEDED_REQUESTS } from './requests.js';
import { generateSheets, SEEDED_SHEETS } from './sheets.js';

const SEED = 20_260_321;

/**
 * Fills an empty database with illustrative answers, marked as such, so that the chart and the tables have something to show. They are of the
 * year before: counts are told of years that are over, and none has real ones among them. Does nothing for a form that has any answer. One
 * transaction: a start that is killed half-way seeds again at the next.
 */
export function seedOnce(database: Database, today = new Date()): void {
  const store = new Store(database);
  const year = today.getUTCFullYear() - 1;
  const day = today.toISOString().slice(0, 10);
  const fill = database.transaction(() => {
    seedAgenda(store, { year, day });
    seedRest(store, year);
    seedInventions(store, year);
    seedPaths(store, year);
    seedQuestions(database, createRandom(SEED + 4), year);
  });
  fill.immediate();
}

/** Dreams and sheets: each form once. */
function seedRest(store: Store, year: number): void {
  if (store.countOf(SEEDED_FORM.id) > 0) return;
  for (const answer of shuffled()) store.add({ ...answer, on: `${year}${answer.on.slice(4)}` }, { receivedOn: `${year}-06-01`, illustrative: true });
  if (SEEDED_SHEETS.some(({ id }) => store.countOf(id) > 0)) return;
  // a series of its own: in the same one, ids would come again
  for (const sheet of generateSheets(createRandom(SEED + 1), year)) store.add(sheet, { receivedOn: sheet.on, illustrative: true });
  // and those of the year before, to compare it with
  for (const sheet of generateSheets(createRandom(SEED + 5), year - 1)) store.add(sheet, { receivedOn: sheet.on, illustrative: true });
}

/** Jobs of tomorrow, in a series of their own. */
function seedInventions(store: Store, year: number): void {
  if (store.countOf(SEEDED_INVENTIONS.id) > 0) return;
  for (const invention of generateInventions(createRandom(SEED + 6), year)) store.add(invention, { receivedOn: invention.on ?? `${year}-06-01`, illustrative: true });
}

/** Paths, in a series of their own. */
function seedPaths(store: Store, year: number): void {
  if (store.countOf(SEEDED_PATHS.id) > 0) return;
  for (const path of generatePaths(createRandom(SEED + 7), year)) store.add(path, { receivedOn: path.on ?? `${year}-06-01`, illustrative: true });
}

/** Requests of the year before, and proposals that wait: each in a series of its own. */
function seedAgenda(store: Store, { year, day }: { readonly year: number; readonly day: string }): void {
  if (store.countOf(SEEDED_REQUESTS.id) === 0)
    for (const request of generateRequests(createRandom(SEED + 2), year)) store.add(request, { receivedOn: request.on ?? day, illustrative: true });
  if (store.countOf(SEEDED_PROPOSALS.id) === 0)
    for (const proposal of generateProposals(createRandom(SEED + 3), day)) store.add(proposal, { receivedOn: day, illustrative: true });
}

/** In no order of life: with a release batch, the first tables must not show the youngest alone. */
function shuffled(): ReturnType<typeof generateAnswers> {
  const random = createRandom(SEED);
  return generateAnswers(random)
    .map((answer) => ({ answer, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ answer }) => answer);
}
