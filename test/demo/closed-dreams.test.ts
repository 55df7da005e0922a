import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadForms } from '../../demo/server/forms.js';
import { dreamMapping, mappingFor } from '../../demo/server/dream-rows.js';
import { dreamCounts, parseContract, type DreamCounts, type Form } from '../../src/contract/index.js';
import { post, readProblem, uuid } from './helpers/answers.js';
import { temporaryFolder } from './helpers/child.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

const TOKEN = 'a-token-of-this-test';
const tools = { id: 'outils', type: 'choices', list: 'outils', label: 'Avec quoi ?' };
const age = { id: 'age', type: 'choice', label: 'Ton âge', options: [{ code: 'a', label: '12 à 15 ans' }, { code: 'b', label: '16 ou 17 ans' }], stat: { dimension: 'stage' } };
const lists = { outils: [{ code: 'robot', label: 'un automate' }, { code: 'musique', label: 'de la musique' }, { code: 'x-tuba', label: 'un tuba', mapsTo: 'musique' }, { code: 'magie', label: 'la magie' }] };
const aForm = (id: string, version: number, ...questions: object[]) => ({ id, version, title: `Titre de ${id}`, lists, modules: [{ id: 'm', questions }] });
const dream = { stat: { dimension: 'dream' } };

const version3 = {
  ...aForm('demain', 3, { ...tools, ...dream }, age),
  lists: { outils: lists.outils.map((one) => (one.code === 'robot' ? { ...one, label: 'un robot' } : one.code === 'magie' ? { ...one, until: 2 } : one)) },
};
const forms = [
  aForm('demain', 1, { ...tools, stat: { dimension: 'tool' } }, age),
  aForm('demain', 2, { ...tools, ...dream }, age),
  version3,
  aForm('tuyau', 1, { id: 'nom', type: 'text', label: 'Ton nom d’invention' }, { ...tools, type: 'choice', label: 'Avec quoi fait-on « {{nom}} » ?', ...dream }),
  aForm('force', 1, { ...tools, optional: false, ...dream }),
  aForm('deux', 1, { ...tools, ...dream }, { id: 'reves', type: 'dream-jobs', label: 'Tes rêves', count: 2 }),
];
const formsFolder = join(temporaryFolder(), 'forms');
mkdirSync(formsFolder);
for (const form of forms) writeFileSync(join(formsFolder, `${form.id}-${form.version}.json`), JSON.stringify(form));
const loaded = loadForms(formsFolder);
const mappingOf = (id: string, version = 1) => dreamMapping(loaded.edition(id, version) as Form);

describe('a choice that counts as a dream', () => {
  it('is mapped with its question and the labels of its codes, at most one dream for a choice, all for several', () => {
    const mapping = mappingOf('demain', 3);
    assert.deepEqual([mapping?.jobs, mapping?.stage, mapping?.dreamsEach, mapping?.closed?.question], ['outils', 'age', 4, 'Avec quoi ?']);
    assert.equal(mapping?.closed?.labels.get('x-tuba'), 'de la musique');
    assert.equal(mappingOf('tuyau')?.dreamsEach, 1);
  });

  it('is asked by the title of the form where its label holds what one person answered', () => {
    assert.equal(mappingOf('tuyau')?.closed?.question, 'Titre de tuyau');
  });

  it('gives way to dreams in people’s own words, and is none when it must be answered', () => {
    assert.deepEqual([mappingOf('deux')?.jobs, mappingOf('deux')?.closed, mappingOf('deux')?.dreamsEach], ['reves', undefined, 2]);
    assert.equal(mappingOf('force'), undefined);
  });

  it('reads no answer of a version that counted the question with the others', () => {
    const newest = mappingOf('demain', 3);
    assert.ok(newest);
    assert.equal(mappingFor(loaded.edition('demain', 1), newest), undefined);
    assert.equal(mappingFor(loaded.edition('demain', 2), newest)?.jobs, 'outils');
    assert.equal(mappingFor(undefined, newest), undefined);
  });
});

describe('the table of its answers', () => {
  let demo: DemoServer;
  let last = 0;
  const answer = async (version: number, answers: object, form = 'demain'): Promise<void> => {
    const response = await post(demo.url, { schema: 'ij/submission@1', submissionId: uuid((last += 1)), form, version, on: '2027-01-19', skipped: [], answers });
    assert.equal(response.status, 201, await response.text());
  };
  const read = async (form = 'demain'): Promise<DreamCounts> => {
    const parsed = parseContract(dreamCounts, await (await fetch(`${demo.url}/api/forms/${form}/dreams`)).json());
    assert.ok(parsed.ok);
    return parsed.value;
  };
  before(async () => {
    demo = await startDemo({ formsFolder, adminToken: TOKEN });
    for (let n = 0; n < 6; n += 1) await answer(3, { outils: ['robot', n % 2 ? 'musique' : 'x-tuba'], age: 'a' });
    for (let n = 0; n < 5; n += 1) await answer(2, { outils: ['robot', 'magie'], age: 'b' });
    for (let n = 0; n < 7; n += 1) await answer(1, { outils: ['robot', 'magie'], age: 'a' });
    await answer(3, { outils: ['musique'], age: 'b' });
  });
  after(() => demo.close());

  it('says what was asked, and counts each label as the newest version has it, closed ones too', async () => {
    const { question, title, counts } = await read();
    assert.deepEqual([question, title], ['Avec quoi ?', 'Titre de demain']);
    const told = counts.map(({ job, stage, n, code }) => [job, stage, n, code]).sort();
    assert.deepEqual(told, [
      ['De la musique', 'a', 6, undefined],
      ['De la musique', 'b', null, undefined],
      ['La magie', 'b', 5, undefined],
      ['Un robot', 'a', 6, undefined],
      ['Un robot', 'b', 5, undefined],
    ]);
  });

  it('asks no list of jobs what they mean, nor the team', async () => {
    const { counts } = (await (await fetch(`${demo.url}/api/moderation/dreams`, { headers: { Authorization: `Bearer ${TOKEN}` } })).json()) as { counts: { open: number } };
    assert.equal(counts.open, 0);
  });

  it('is the only one: no other table counts the question, so that none can be subtracted from the other', async () => {
    const problem = await readProblem(await fetch(`${demo.url}/api/forms/demain/counts?by=dream`), 400);
    assert.match(problem.message ?? '', /not counted; there are: stage/);
    await readProblem(await fetch(`${demo.url}/api/forms/demain/counts?by=outils,stage`), 400);
  });

  it('says of dreams in people’s own words no question', async () => {
    await answer(1, { reves: ['pompier'] }, 'deux');
    assert.equal((await read('deux')).question, undefined);
    assert.equal((await readProblem(await fetch(`${demo.url}/api/forms/force/dreams`), 404)).code, 'no-dreams');
  });
});

describe('its declared tables', () => {
  it('have the question and the labels as well', async () => {
    const demo = await startDemo({ formsFolder, withDreamTables: true });
    try {
      for (let n = 1; n <= 10; n += 1) {
        const sent = { schema: 'ij/submission@1', submissionId: uuid(n), form: 'demain', version: 3, on: '2027-01-19', skipped: [], answers: { outils: ['robot'], age: 'a' } };
        assert.equal((await post(demo.url, sent)).status, 201);
      }
      await fetch(`${demo.url}/api/forms/demain/dreams`);
      const table = (await (await fetch(`${demo.url}/api/forms/demain/dreams`)).json()) as DreamCounts;
      assert.equal(table.question, 'Avec quoi ?');
      assert.deepEqual(table.jobs?.map(({ job }) => job), ['Un robot']);
    } finally {
      await demo.close();
    }
  });
});
