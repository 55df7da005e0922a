import type { Database } from '../database.js';
import { Store } from '../store.js';
import { generateAnswers, SEEDED_FORM } from './generate.js';
import { createRandom } from './random.js';

const SEED = 20_260_321;
const SEEDED_ON = '2026-06-01';

/**
 * Fills an empty database with illustrative answers, marked as such, so that the chart has something to show. Does nothing when the form
 * has any answer. One transaction: a start that is killed half-way seeds again at the next.
 */
export function seedOnce(database: Database): void {
  const store = new Store(database);
  const fill = database.transaction(() => {
    if (store.countOf(SEEDED_FORM.id) > 0) return;
    for (const answer of shuffled()) store.add(answer, { receivedOn: SEEDED_ON, illustrative: true });
  });
  fill.immediate();
}

/** In no order of life: with a release batch, the first tables must not show the youngest alone. */
function shuffled(): ReturnType<typeof generateAnswers> {
  const random = createRandom(SEED);
  return generateAnswers(random)
    .map((answer) => ({ answer, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ answer }) => answer);
}
