import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configure } from '../../src/client/settings.js';
import { run } from '../../src/command/run.js';
import { fileDocument } from '../../src/elements/cross-table/example-documents.js';
import { countsDocument } from '../../src/elements/dream-jobs/example-documents.js';
import { sizeOfPng } from '../pictures/read-picture.js';

const FILES: Readonly<Record<string, string>> = {
  'reves.json': JSON.stringify(countsDocument()),
  'table.json': JSON.stringify(fileDocument()),
  'autre.json': JSON.stringify({ ...fileDocument(), title: 'Accueil en 2024', from: '2024-01-01', to: '2024-12-31' }),
  'faux.json': '{"counts": [{"job": 3}]}',
  'texte.md': '# Bonjour',
  'parcours.csv': 'person;state;start\na;COL;2019-09\n',
};

async function image(words: string, locale = 'C') {
  const [said, written] = [{ out: '', error: '' }, new Map<string, string | Uint8Array>()];
  const code = await run(['image', ...words.split(' ')], {
    locale,
    read: (path) => (FILES[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(new TextEncoder().encode(FILES[path]))),
    write: (path, content) => Promise.resolve(void written.set(path, content)),
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  });
  return { code, ...said, written };
}

describe('infolab-widgets image', () => {
  it('writes a PNG of the size asked for', async () => {
    const { code, written, error } = await image('dream-jobs --src reves.json --out carte.png --view bars --sex f --size 1080x1080');
    assert.deepEqual([code, error], [0, 'written to carte.png\n']);
    assert.deepEqual(sizeOfPng(written.get('carte.png') as Uint8Array), [1_080, 1_080]);
  });

  it('writes an SVG, a table or the words, in the language asked for', async () => {
    assert.match((await image('dream-jobs --src reves.json')).out, /^<\?xml.*lang="fr"/s);
    assert.match((await image('dream-jobs --src reves.json --size a3 --lang en')).out, /width="297mm".*lang="en"/s);
    assert.match((await image('dream-jobs --src reves.json --as csv', 'en_GB.UTF-8')).out, /^\ufeffJob,/);
    assert.match((await image('dream-jobs --src reves.json --as txt --view compare')).out, /Les femmes rêvent d’abord.*12 mai 2014/);
    assert.match((await image('cross-table --src table.json --compare autre.json --as csv')).out, /année 2024/);
    assert.match((await image('parcours --src parcours.csv --as txt')).out, /5 jeunes au moins/);
  });

  it('reads an address', async () => {
    const restore = configure({ fetch: () => Promise.resolve(new Response(FILES['reves.json'])) });
    try {
      assert.equal((await image('dream-jobs --src https://api.example/reves')).code, 0);
    } finally {
      restore();
    }
  });

  it('says what is wrong, and ends as it should', async () => {
    const wrong: readonly (readonly [string, number, RegExp])[] = [
      ['dream-jobs --src nulle-part.json', 1, /nulle-part\.json can't be read/],
      ['dream-jobs --src faux.json', 1, /faux\.json: counts\[0\]\.job/],
      ['dream-jobs --src texte.md', 1, /texte\.md is no JSON: it begins with "# Bonjour"/],
      ['competences --as csv', 1, /no table/],
      ['rêves --src reves.json', 64, /there is no widget "rêves"/],
      ['dream-jobs', 64, /needs --src/],
      ['dream-jobs --src reves.json --rows age', 64, /dream-jobs has no option --rows: it has --view/],
      ['dream-jobs --src reves.json --view tarte', 64, /--view tarte: one of units, bars/],
      ['dream-jobs --src reves.json --min-count cinq', 64, /--min-count cinq: a number/],
      ['dream-jobs --src reves.json --size 12x12', 64, /--size 12x12: px as 1200x630/],
      ['dream-jobs --src reves.json --out carte.gif', 64, /--out carte\.gif: a name that ends in \.png/],
      ['dream-jobs --src reves.json --as png', 64, /--out must say/],
      ['dream-jobs --src reves.json --lang de', 64, /--lang de: one of fr, en/],
    ];
    for (const [words, code, says] of wrong) {
      const ended = await image(words);
      assert.equal(ended.code, code, words);
      assert.match(ended.error, says);
    }
  });
});
