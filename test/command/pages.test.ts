import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../src/command/run.js';

const HOSTILE = '"><script>alert(1)</script>';
const CHART = { id: 'reves', widget: 'dream-jobs', title: HOSTILE, options: { src: 'data/reves.json', 'form-url': 'https://other.example/form', onclick: 'x' } };

async function pages(items: readonly object[], ...more: string[]) {
  const written = new Map<string, string | Uint8Array>();
  const said: string[] = [];
  const files: Record<string, string> = { 'w.json': JSON.stringify({ site: 'Valbourg', items }) };
  const code = await run(['pages', 'w.json', '--out', 'o', '--base', 'https://w.example/w', ...more], {
    read: (path) => (files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(new TextEncoder().encode(files[path]))),
    write: (path, content) => Promise.resolve(void written.set(path, content)),
    out: () => undefined,
    error: (text) => void said.push(text),
  });
  return { code, written, error: said.join('') };
}

describe('pages', () => {
  it('are files that any server can give, with whole addresses', async () => {
    const { code, written } = await pages([CHART]);
    assert.equal(code, 0);
    assert.deepEqual([...written.keys()], ['o/reves/index.html', 'o/reves/oembed.json']);
    const html = String(written.get('o/reves/index.html'));
    for (const part of ['<link rel="canonical" href="https://w.example/w/reves">', 'src="https://w.example/ij/loader.js" defer data-allowed-origins="https://other.example"', 'src="https://w.example/w/data/reves.json"', 'href="https://w.example/w/reves/oembed.json"']) {
      assert.ok(html.includes(part), part);
    }
    assert.doesNotMatch(html, /<script>alert|onclick/);
    const { html: frame, provider_name: provider } = JSON.parse(String(written.get('o/reves/oembed.json'))) as { html: string; provider_name: string };
    assert.deepEqual([provider, frame.includes('src="https://w.example/w/reves"'), frame.includes('<script')], ['Valbourg', true, false]);
  });
  it('have a picture where there is something to draw', async () => {
    const { code, written } = await pages([{ id: 'carnet', widget: 'experience', title: 'Mon carnet', options: {} }], '--pictures');
    assert.equal(code, 0);
    const png = written.get('o/carnet/card.png') as Uint8Array;
    assert.deepEqual([...png.subarray(1, 4)], [...new TextEncoder().encode('PNG')]);
    assert.ok(String(written.get('o/carnet/index.html')).includes('og:image" content="https://w.example/w/carnet/card.png"'));
  });
  it('are not written from a list that is wrong', async () => {
    assert.match((await pages([CHART, CHART])).error, /two widgets "reves"/);
    assert.match((await pages([{ ...CHART, id: '..' }])).error, /can't be a folder/);
    assert.match((await pages([{ ...CHART, widget: 'other' }])).error, /items\[0\]\.widget/);
    assert.equal((await pages([CHART], '--library', 'file:///x')).code, 64);
  });
});
