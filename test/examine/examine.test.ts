import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { WIDGETS } from '../../src/contract/widget.js';
import { judgeAddress, type Transfer } from '../../src/examine/address.js';
import { examine } from '../../src/examine/examine.js';
import { DOCUMENTS, widgetsFor, type DocumentKind } from '../../src/examine/kinds.js';
import { GOOD, mutations } from '../contract/payloads.js';

const NOW = { nowMs: Date.UTC(2027, 0, 15) };
const event = (more: object = {}) => ({ id: String(Math.random()), title: 'Forum', timings: [{ start: '2027-02-01T14:00' }], place: { city: 'Reims', lat: 49.25, lon: 4.03 }, ...more });
const codes = async (document: unknown) => (await examine(document, NOW)).warnings.map(({ code }) => code);
const WIDGET_LIST = { items: [{ id: 'a', widget: 'dream-jobs', title: 'A', options: {} }] };

describe('what a document is', () => {
  it('is known by its own word, and without it by what it holds', async () => {
    const nameless: DocumentKind[] = ['ij/contact@1', 'ij/follow-up@1', 'ij/experience-withdrawn@1']; // nobody is given their address
    for (const [kind, document] of Object.entries({ ...GOOD, 'ij/widgets@1': WIDGET_LIST }) as [DocumentKind, object][]) {
      const { schema, ...bare } = { schema: kind, ...document };
      assert.equal((await examine({ ...bare, schema }, NOW)).kind, kind);
      if (!nameless.includes(kind)) assert.equal((await examine(bare, NOW)).kind, kind, `${kind}, without schema`);
    }
    assert.deepEqual([...new Set((Object.keys(DOCUMENTS) as DocumentKind[]).flatMap(widgetsFor))].sort(), WIDGETS.filter((one) => one !== 'experience')); // reads none
  });
  it('is told in a sentence, in two languages', async () => {
    const agenda = { schema: 'ij/agenda@1', events: [event(), event({ place: { city: 'Reims' } }), event({ timings: [{ start: '2026-12-01T14:00' }] }), event({ recurrence: 'FREQ=WEEKLY', timings: [{ start: '2026-12-01T14:00' }] })] };
    assert.equal((await examine(agenda, NOW)).summary, 'compatible : 4 événements, 1 sans coordonnées, 1 passé');
    assert.equal((await examine(agenda, { ...NOW, lang: 'en' })).summary, 'compatible: 4 events, 1 without coordinates, 1 over');
    const counts = readFileSync(new URL('../fixtures/good/dream-counts.contract-example.json', import.meta.url), 'utf8');
    assert.equal((await examine(counts)).summary.replaceAll(/\s/g, ' '), 'compatible : 1 600 personnes, 1 métier, 12 cases masquées');
  });
  it('may be of another tool, a table or a calendar', async () => {
    const read = async (text: string) => {
      const { ok, kind, format, widgets, summary } = await examine(text, NOW);
      return [ok, kind, format, widgets[0], summary];
    };
    assert.deepEqual(await read('titre;date_debut;ville;latitude;longitude\nForum;2027-02-10T10:00;Reims;49.25;4.03\n'), [true, 'ij/agenda@1', 'csv', 'agenda-map', 'compatible (CSV) : 1 événement']);
    assert.deepEqual((await read('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Forum\r\nDTSTART:20270210T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')).slice(1, 4), ['ij/agenda@1', 'icalendar', 'agenda-map']);
    assert.deepEqual((await read('person,state,start,end\n1,EM,2019-09,2020-01\n')).slice(1, 4), ['ij/parcours@1', 'csv', 'parcours']);
    assert.deepEqual((await read('id,label\na,Écouter\n')).slice(1, 4), ['ij/competences@1', 'csv', 'competences']);
  });
  it('is none, with the reason', async () => {
    const why = async (document: unknown, lang: 'fr' | 'en' = 'en') => {
      const { ok, kind, faults } = await examine(document, { ...NOW, lang });
      return [ok, kind, faults[0]?.message ?? ''] as const;
    };
    assert.match((await why('<!doctype html><p>404'))[2], /HTML page/);
    assert.match((await why('<!doctype html><p>404', 'fr'))[2], /page HTML/);
    assert.match((await why('{"a":'))[2], /is no JSON/);
    assert.match((await why({ schema: 'ij/agendas@1' }))[2], /did you mean "ij\/agenda@1"/);
    assert.match((await why('['.repeat(60)))[2], /nested deeper than 40/);
    assert.deepEqual((await why({ a: [{ b: 1 }] })).slice(0, 2), [false, undefined]);
    assert.deepEqual((await why('')).slice(0, 2), [false, undefined]);
  });
});

describe('what is wrong with a document', () => {
  it('is named by its path; entries that can’t be shown are told, the others are shown', async () => {
    const { ok, faults } = await examine({ schema: 'ij/dream-counts@1', counts: [{ job: 'a', n: -2 }] }, NOW);
    assert.deepEqual([ok, faults[0]?.path], [false, 'counts[0].n']);
    const { ok: isShown, summary, lost, warnings } = await examine({ schema: 'ij/agenda@1', events: [event(), event({ title: undefined })] }, { ...NOW, lang: 'en' });
    assert.deepEqual([isShown, summary, lost.map(({ path }) => path), warnings.map(({ code }) => code)], [true, 'compatible: 1 event, 1 left out', ['events[1]'], ['left-out']]);
  });
  it('is also what should not be public', async () => {
    assert.deepEqual(await codes({ schema: 'ij/dream-counts@1', minCount: 5, counts: [{ job: 'a', n: 3 }, { job: 'b', n: null }] }), ['small-counts']);
    assert.deepEqual(await codes({ schema: 'ij/tally@1', items: [{ label: 'a', n: 4 }] }), ['small-counts']);
    assert.deepEqual(await codes({ schema: 'ij/parcours-flows@1', columns: [1, 2], nodes: [['a', 0, 9]], links: [['a', 'b', 0, 9, 2]] }), ['small-counts']);
    assert.deepEqual(await codes({ schema: 'ij/dream-counts@1', minCount: 2, counts: [{ job: 'a', n: 30 }] }), ['low-threshold']);
    assert.deepEqual(await codes({ schema: 'ij/dream-answers@1', answers: [{ jobs: ['a'] }] }), ['raw-rows']);
    assert.deepEqual(await codes(GOOD['ij/portfolio@1']), ['personal']);
    assert.deepEqual(await codes({ schema: 'ij/dream-counts@1', counts: [{ job: 'a', n: 12 }, { job: 'b', n: null }] }), []);
  });
  it('is also that there is nothing, that it is over, or that it is long', async () => {
    assert.deepEqual(await codes({ schema: 'ij/agenda@1', events: [] }), ['empty']);
    assert.deepEqual(await codes({ schema: 'ij/agenda@1', events: [event({ timings: [{ date: '2026-01-01' }] })] }), ['all-past']);
    assert.deepEqual(await codes(JSON.stringify({ schema: 'ij/tally@1', items: [{ label: 'a', n: 9 }], title: 'x' }) + ' '.repeat(1_000_001)), ['large']);
  });
  it('never stops it', async () => {
    const documents = fc.constantFrom(...Object.values(GOOD)).chain(mutations);
    await fc.assert(fc.asyncProperty(documents, async (document) => typeof (await examine(document, NOW)).summary === 'string'), { numRuns: 150, seed: 8 });
  });
});

describe('how an address answered', () => {
  const GOOD_ANSWER: Transfer = { url: 'https://api.example/a.json', status: 200, redirects: [], type: 'application/json', allowOrigin: '*', tag: '"1"', encoding: 'gzip', bytes: 12_000, ms: 80 };
  const judged = (more: Partial<Transfer>, origin?: string) => judgeAddress({ ...GOOD_ANSWER, ...more }, { lang: 'fr', origin }).map(({ code, isFault }) => (isFault ? `${code}!` : code));
  it('says what keeps a page from reading it', () => {
    assert.deepEqual(judged({}), []);
    assert.deepEqual(judged({ allowOrigin: null }), ['cors']);
    assert.deepEqual(judged({ allowOrigin: null }, 'https://www.example'), ['cors!']);
    assert.deepEqual(judged({ allowOrigin: null }, 'https://api.example'), []);
    assert.deepEqual(judged({ allowOrigin: 'https://www.example' }, 'https://www.example'), []);
    assert.deepEqual(judged({ allowOrigin: 'https://other.example' }, 'https://www.example'), ['cors!']);
    assert.deepEqual(judged({ status: 404, type: 'text/html' }), ['status!']);
    assert.deepEqual(judged({ url: 'http://api.example/a.json' }, 'https://www.example'), ['insecure!']);
  });
  it('says what would be better', () => {
    assert.deepEqual(judged({ type: 'text/html', tag: null, encoding: null, bytes: 2_000_000, ms: 4_000 }), ['type', 'no-tag', 'slow', 'uncompressed']);
    assert.deepEqual(judged({ redirects: ['https://old.example/a.json'] }), ['redirect']);
  });
});
