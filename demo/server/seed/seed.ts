import type { Submission } from '../../../src/contract/index.js';
import type { Sql } from '../sql.js';
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
export function seedOnce(database: Sql, today = new Date()): Promise<void> {
  const year = today.getUTCFullYear() - 1;
  const day = today.toISOString().slice(0, 10);
  return database.transaction('seed', async (sql) => {
    const store = new Store(sql);
    await seedAgenda(store, { year, day });
    await seedRest(store, year);
    await seedInventions(store, year);
    await seedPaths(store, year);
    await seedQuestions(sql, createRandom(SEED + 4), year);
  });
}

/** Together, hence one after the other in this order. */
const addAll = async (store: Store, answers: readonly Submission[], dayOf: (answer: Submission) => string): Promise<void> =>
  void (await Promise.all(answers.map((answer) => store.add(answer, { receivedOn: dayOf(answer), illustrative: true }))));

const isEmpty = async (store: Store, form: string): Promise<boolean> => (await store.countOf(form)) === 0;

/** Dreams and sheets: each form once. */
async function seedRest(store: Store, year: number): Promise<void> {
  if (!(await isEmpty(store, SEEDED_FORM.id))) return;
  await addAll(store, shuffled().map((answer) => ({ ...answer, on: `${year}${answer.on?.slice(4)}` })), () => `${year}-06-01`);
  for (const { id } of SEEDED_SHEETS) if (!(await isEmpty(store, id))) return;
  // a series of its own: in the same one, ids would come again; and those of the year before, to compare it with
  const sheets = [...generateSheets(createRandom(SEED + 1), year), ...generateSheets(createRandom(SEED + 5), year - 1)];
  await addAll(store, sheets, ({ on }) => on ?? `${year}-06-01`);
}

/** Jobs of tomorrow, in a series of their own. */
async function seedInventions(store: Store, year: number): Promise<void> {
  if (await isEmpty(store, SEEDED_INVENTIONS.id)) await addAll(store, generateInventions(createRandom(SEED + 6), year), ({ on }) => on ?? `${year}-06-01`);
}

/** Paths, in a series of their own. */
async function seedPaths(store: Store, year: number): Promise<void> {
  if (await isEmpty(store, SEEDED_PATHS.id)) await addAll(store, generatePaths(createRandom(SEED + 7), year), ({ on }) => on ?? `${year}-06-01`);
}

/** Requests of the year before, and proposals that wait: each in a series of its own. */
async function seedAgenda(store: Store, { year, day }: { readonly year: number; readonly day: string }): Promise<void> {
  if (await isEmpty(store, SEEDED_REQUESTS.id)) await addAll(store, generateRequests(createRandom(SEED + 2), year), ({ on }) => on ?? day);
  if (await isEmpty(store, SEEDED_PROPOSALS.id)) await addAll(store, generateProposals(createRandom(SEED + 3), day), () => day);
}

/** In no order of life: with a release batch, the first tables must not show the youngest alone. */
function shuffled(): ReturnType<typeof generateAnswers> {
  const random = createRandom(SEED);
  return generateAnswers(random)
    .map((answer) => ({ answer, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ answer }) => answer);
}
