import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readEditions } from '../../demo/server/form-files.js';
import { post, readProblem, uuid } from './helpers/answers.js';
import { temporaryFolder } from './helpers/child.js';
import { keptDatabase } from './helpers/databases.js';
import { startDemo } from './helpers/demo-server.js';

function folderOf(...forms: object[]): string {
  const folder = join(temporaryFolder(), 'forms');
  mkdirSync(folder);
  forms.forEach((form, i) => writeFileSync(join(folder, `${i}.json`), JSON.stringify(form)));
  return folder;
}

const socle = (version: number, label = 'Thème') => ({ id: 'socle', version, modules: [{ id: 's', kind: 'socle', questions: [{ id: 'theme', type: 'text', label, optional: false, stat: { dimension: 'theme' } }] }] });
const desk = (changes: object = {}) => ({ id: 'bij', version: 1, extends: 'socle', modules: [{ id: 'm', questions: [{ id: 'x-qpv', type: 'yesno', label: 'QPV', stat: { dimension: 'qpv' } }] }], ...changes });

describe('forms that extend another', () => {
  it('are given as written, and asked with what they extend', async () => {
    const demo = await startDemo({ formsFolder: folderOf(socle(1), desk()) });
    try {
      const written = (await (await fetch(`${demo.url}/api/forms/bij`)).json()) as { extends: string; modules: unknown[] };
      assert.deepEqual([written.extends, written.modules.length], ['socle', 1]);
      assert.equal(new URL(written.extends, `${demo.url}/api/forms/bij`).pathname, '/api/forms/socle');
      const sent = { schema: 'ij/submission@1', submissionId: uuid(1), form: 'bij', version: 1, on: '2027-01-19', answers: { theme: 'logement', 'x-qpv': true } };
      assert.equal((await post(demo.url, sent)).status, 201);
      const refused = await readProblem(await post(demo.url, { ...sent, submissionId: uuid(2), answers: { 'x-qpv': true } }), 422);
      assert.equal(refused.errors?.[0]?.q, 'theme');
    } finally {
      await demo.close();
    }
  });

  it('may name what they extend by its address, and its version', () => {
    const cases: [string, string][] = [['socle', 'V2'], ['/api/forms/socle', 'V2'], ['socle?version=1', 'V1'], ['/api/forms/socle?version=2', 'V2']];
    for (const [address, label] of cases) {
      const editions = readEditions(folderOf(socle(1, 'V1'), socle(2, 'V2'), desk({ extends: address })));
      const own = editions.find(({ written }) => written.id === 'bij');
      assert.equal(own?.resolved.modules[0]?.questions[0]?.label, label, address);
    }
  });

  it('stop the start when they are wrong: unknown, in a circle, too deep, or against the core', () => {
    const link = (id: string, base: string) => ({ id, version: 1, extends: base, modules: [] });
    const cases: [object[], RegExp][] = [
      [[desk()], /extends "socle" is not a form of this endpoint/],
      [[socle(1), desk({ extends: 'https://elsewhere.example/api/forms/socle' })], /is not a form of this endpoint/],
      [[link('a', 'b'), link('b', 'a')], /comes back to this form/],
      [[socle(1), link('a', 'socle'), link('b', 'a'), link('c', 'b')], /more than 3 forms/],
      [[socle(1), desk({ hide: ['theme'] })], /hide\[0\] "theme" is not optional in the socle "socle"/],
    ];
    for (const [forms, message] of cases) assert.throws(() => readEditions(folderOf(...forms)), message);
    assert.equal(readEditions(folderOf(socle(1), link('a', 'socle'), link('b', 'a'))).length, 3);
  });
});

describe('versions of a form', () => {
  it('are all kept, and their answers readable, when their files are gone', async () => {
    const databaseFile = await keptDatabase();
    const adminToken = 'a token long enough';
    const folder = folderOf(socle(1, 'Ancien libellé'));
    const first = await startDemo({ databaseFile, formsFolder: folder });
    assert.equal((await post(first.url, { schema: 'ij/submission@1', submissionId: uuid(1), form: 'socle', version: 1, on: '2027-01-19', answers: { theme: 'a' } })).status, 201);
    await first.close();
    rmSync(join(folder, '0.json'));
    const second = await startDemo({ databaseFile, formsFolder: folder, adminToken });
    try {
      await readProblem(await fetch(`${second.url}/api/forms/socle`), 404);
      const kept = (await (await fetch(`${second.url}/api/forms/socle?version=1`)).json()) as { modules: { questions: { label: string }[] }[] };
      assert.equal(kept.modules[0]?.questions[0]?.label, 'Ancien libellé');
      const table = await (await fetch(`${second.url}/api/forms/socle/answers.csv`, { headers: { Authorization: `Bearer ${adminToken}` } })).text();
      assert.match(table, /Ancien libellé \(theme\)\r\n1;.*;a\r\n/);
      for (const version of ['2', '0', '-1', 'x', '1e9', '']) await readProblem(await fetch(`${second.url}/api/forms/socle?version=${version}`), 404);
    } finally {
      await second.close();
    }
  });

  it('the newest is given, an older one by its number', async () => {
    const demo = await startDemo({ formsFolder: folderOf(socle(1), socle(3)) });
    try {
      const versionOf = async (query: string): Promise<number> => ((await (await fetch(`${demo.url}/api/forms/socle${query}`)).json()) as { version: number }).version;
      assert.deepEqual([await versionOf(''), await versionOf('?version=1'), await versionOf('?version=3')], [3, 1, 3]);
    } finally {
      await demo.close();
    }
  });

  it('that changed without a new number stop the start, naming the file', async () => {
    const databaseFile = await keptDatabase();
    const asked = folderOf(socle(1), desk());
    await (await startDemo({ databaseFile, formsFolder: asked })).close();
    await (await startDemo({ databaseFile, formsFolder: asked })).close();
    await assert.rejects(startDemo({ databaseFile, formsFolder: folderOf(socle(1, 'Autre'), desk()) }), /0\.json is not a valid form:\n {2}version is the same/);
    await assert.rejects(startDemo({ databaseFile, formsFolder: folderOf(socle(2, 'Autre'), desk()) }), /1\.json is not a valid form:\n {2}extends "socle" changed/);
    await (await startDemo({ databaseFile, formsFolder: folderOf(socle(2, 'Autre'), desk({ version: 2 })) })).close();
  });

  it('that drop a code, or offer one again, are warned of once', async () => {
    const databaseFile = await keptDatabase();
    const version = (n: number, ...codes: string[]) => ({ id: 'f', version: n, modules: [{ id: 'm', questions: [{ id: 'q', type: 'choice', label: 'Q', options: codes.map((code) => ({ code, label: code })) }] }] });
    const warnings: string[] = [];
    const restart = async (...forms: object[]): Promise<void> => (await startDemo({ databaseFile, formsFolder: folderOf(...forms), onWarning: (message) => warnings.push(message) })).close();
    await restart(version(1, 'a', 'b'));
    await restart(version(2, 'a'));
    await restart(version(2, 'a'));
    assert.deepEqual(warnings.splice(0).map((one) => one.split(';')[0]), ['form "f", list "q": code "b" is gone']);
    await restart(version(3, 'a', 'b'));
    assert.deepEqual(warnings.map((one) => one.split(';')[0]), ['form "f", list "q": code "b" was closed and is offered again']);
  });
});
