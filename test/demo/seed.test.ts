import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allKinds, checkAnswers, parseContract, planForm, submission } from '../../src/contract/index.js';
import { FORMS_FOLDER } from '../../demo/server/app.js';
import { openDatabase } from '../../demo/server/database.js';
import { loadForms } from '../../demo/server/forms.js';
import { DREAMS } from '../../demo/server/seed/dreams.js';
import { generateAnswers } from '../../demo/server/seed/generate.js';
import { generateInventions } from '../../demo/server/seed/inventions.js';
import { PERIODS } from '../../demo/server/seed/people.js';
import { createRandom } from '../../demo/server/seed/random.js';
import { generateSheets } from '../../demo/server/seed/sheets.js';
import { seedOnce } from '../../demo/server/seed/seed.js';
import type { DreamCounts } from '../../src/contract/index.js';
import type { FormCounts } from '../../src/contract/form-counts.js';
import { emptyDatabase } from './helpers/databases.js';
import { startDemo } from './helpers/demo-server.js';
import { Store } from '../../demo/server/store.js';

describe('the illustrative answers', () => {
  const answers = generateAnswers(createRandom(1));

  it('are the same from the same seed, and others from another', () => {
    assert.deepEqual(generateAnswers(createRandom(1)), answers);
    assert.notDeepEqual(generateAnswers(createRandom(2)), answers);
  });

  it('are answers the form takes, each under an id of its own', () => {
    const form = loadForms(FORMS_FOLDER).newest('metiers-reves');
    const planned = form && planForm(form, { kinds: allKinds });
    assert.ok(planned?.ok);
    for (const answer of answers) {
      assert.equal(parseContract(submission, answer).ok, true);
      assert.deepEqual(checkAnswers(planned.plan, answer.answers), []);
    }
    assert.equal(new Set(answers.map(({ submissionId }) => submissionId)).size, 1_600);
  });

  it('use the periods of life of the form, in its order', () => {
    const stages = loadForms(FORMS_FOLDER)
      .newest('metiers-reves')
      ?.lists['periodes']?.map(({ code }) => code);
    assert.deepEqual(
      stages,
      PERIODS.map(({ id }) => id),
    );
    for (const { words, weights } of DREAMS) assert.equal(weights.length, PERIODS.length, words[0]);
  });

  it('are put in once, marked, and never beside real ones', async () => {
    const database = await openDatabase(await emptyDatabase());
    await seedOnce(database);
    await seedOnce(database);
    const store = new Store(database);
    assert.equal(await store.countOf('metiers-reves'), 1_600);
    assert.equal((await store.summaryOf('metiers-reves', 1_600)).illustrative, true);
    await database.close();
  });

  it('has sheets that their forms take, of the last year, so that its tables say something', async () => {
    const forms = loadForms(FORMS_FOLDER);
    for (const sheet of generateSheets(createRandom(1), 2026)) {
      const form = forms.find(sheet.form, sheet.version);
      const plan = form && forms.plan(form, undefined);
      assert.ok(plan && parseContract(submission, sheet).ok);
      assert.deepEqual(checkAnswers(plan, sheet.answers), []);
    }
    const demo = await startDemo({ seeded: true });
    try {
      const table = (await (await fetch(`${demo.url}/api/forms/accueil-valbourg/counts?by=theme`)).json()) as FormCounts;
      assert.deepEqual([table.from, table.people, table.masked], ['2026-01-01', 240, 0]);
      assert.match(table.notes[0] ?? '', /inventées/);
    } finally {
      await demo.close();
    }
  });

  it('has jobs of tomorrow that their form takes, and each age works with something else', async () => {
    const forms = loadForms(FORMS_FOLDER);
    const inventions = generateInventions(createRandom(1), 2026);
    for (const invention of inventions) {
      const form = forms.find(invention.form, invention.version);
      const plan = form && forms.plan(form, undefined);
      assert.ok(plan && parseContract(submission, invention).ok);
      assert.deepEqual(checkAnswers(plan, invention.answers), []);
    }
    assert.equal(new Set(inventions.map(({ submissionId }) => submissionId)).size, 300);
    const demo = await startDemo({ seeded: true });
    try {
      const table = (await (await fetch(`${demo.url}/api/forms/metier-de-demain/dreams`)).json()) as DreamCounts;
      assert.deepEqual([table.people, table.question], [300, 'Avec quoi\u00a0?']);
      const first = (stage: string) => table.counts.filter((cell) => cell.stage === stage).sort((a, b) => (b.n ?? 0) - (a.n ?? 0))[0]?.job;
      assert.deepEqual(['moins-12', '18-25', '31-plus'].map(first), ['Un robot', 'Ses mains', 'Des plantes']);
    } finally {
      await demo.close();
    }
  });
});
