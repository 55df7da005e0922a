import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AGENDA_FORMATS } from '../../../src/contract/agenda-formats.js';
import { parseAgendaPage } from '../../../src/contract/agenda-page.js';
import { itemsOfAgenda } from '../../../src/contract/agenda-set.js';
import { itemsOfDirectory } from '../../../src/contract/directory-set.js';
import { adaptAgenda } from '../../../src/contract/adapters/agenda/index.js';
import { rowsOfCsv } from '../../../src/contract/adapters/agenda/csv.js';
import { readMoment } from '../../../src/contract/adapters/agenda/moment.js';
import { plainMarkdown, plainText } from '../../../src/contract/adapters/agenda/plain-text.js';
import { accessOf, statusOf } from '../../../src/contract/adapters/agenda/words.js';
import * as agendas from './fixtures/agendas.js';
import * as tables from './fixtures/tables.js';

const DOCUMENTS = Object.values({ ...agendas, ...tables }).filter((document) => document !== tables.ij && document !== agendas.icalendar && document !== agendas.jcal && document !== agendas.jscalendar);
const OPTIONS = { lang: 'fr', url: 'https://api.example/e?page=1' } as const;

/** Any value of JSON, and those that have hurt readers of agendas. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.constantFrom<unknown>(null, '', 0, -1, 1e300, '0', false, true, [], {}, [[]], [null], '\u0000', '\ud83d', 'x'.repeat(70_000), '2027-99-99', '9999-12-31', '0000-01-01T00:00', '<'.repeat(500), '{"a":', '[1,2', 'UTC+99', { fr: null }, { fr: { fr: {} } }, { '@value': {} }, { id: {} }, ['a', 5, null], '91', '-181,5'),
);

/** The document with one of its values, at any depth, replaced. */
function mutate(document: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  if (Array.isArray(document)) return document.map((one: unknown, i) => (String(i) === key ? mutate(one, rest, value) : one));
  return { ...document, [key]: mutate((document as Record<string, unknown>)[key], rest, value) };
}

async function assertSafe(document: unknown, options: object = {}): Promise<void> {
  const adapted = await adaptAgenda(document, { ...OPTIONS, ...options });
  const parsed = parseAgendaPage(adapted.document);
  const isRefused = adapted.format === undefined && adapted.lost.length > 0;
  assert.ok(parsed.ok || isRefused || adapted.format === 'ij', `${adapted.format}: ${JSON.stringify(!parsed.ok && parsed.issues)}`);
  if (!parsed.ok) return;
  const naming = { label: 'a', prefix: '' };
  const items = parsed.value.kind === 'agenda' ? itemsOfAgenda(parsed.value.page, naming) : itemsOfDirectory(parsed.value.page, naming);
  if (adapted.format !== 'ij') assert.equal(new Set(items.map(({ key }) => key)).size, items.length);
}

describe('hostile documents', () => {
  it('any value at any place gives a document of ours, or a word on why not', async () => {
    const mutation = fc.tuple(fc.constantFrom(...DOCUMENTS), fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }), anything);
    await fc.assert(fc.asyncProperty(mutation, ([document, steps, value]) => assertSafe(mutate(document, steps, value))), { numRuns: 6_000, seed: 20261122 });
  });

  it('any format said of any document', async () => {
    const own = AGENDA_FORMATS.filter((format) => !['ij', 'icalendar', 'jcal', 'jscalendar'].includes(format));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...own), fc.oneof(fc.constantFrom<unknown>(...DOCUMENTS), anything), (format, document) => assertSafe(document, { format, mapping: { title: 'a.b', start: 'x', 'place.lat': '0' } })), { numRuns: 2_000, seed: 4 });
  });

  it('one bad event is left out with its place, the others stay', async () => {
    const [event] = agendas.openagenda.events;
    const { document, lost } = await adaptAgenda({ ...agendas.openagenda, events: [event, { ...event, uid: 5, title: null }, { ...event, uid: 4412 }] }, OPTIONS);
    assert.deepEqual((document as { events: { id: string }[] }).events.map(({ id }) => id), ['4412', '4412~2']);
    assert.ok(lost.some(({ path, message }) => path === 'events[1]' && message.includes('no title')));
  });

  it('thousands of one identifier, also with those that were made for them', async () => {
    const { document } = await adaptAgenda(['1', '1~2', '1~20'].flatMap((id) => Array(2_000).fill({ id, titre: 'a', date: '2027-01-01' })), OPTIONS);
    assert.equal(new Set((document as { events: { id: string }[] }).events.map(({ id }) => id)).size, 6_000);
  });

  it('texts that are too long are cut, never refused', async () => {
    const { document } = await adaptAgenda([{ titre: `${'a'.repeat(999)}😀`, date: '2027-01-01', description: 'b'.repeat(90_000), ville: 'c'.repeat(900), tags: Array(500).fill('d').map((one, i) => `${one}${i}`) }], OPTIONS);
    const parsed = parseAgendaPage(document);
    assert.ok(parsed.ok && parsed.value.kind === 'agenda');
    const [event] = parsed.value.page.events;
    assert.deepEqual([event?.title.length, event?.description?.length, event?.place?.city?.length, event?.categories.length], [999, 50_000, 200, 50]);
  });

  it('keys of prototypes are keys like others', async () => {
    await assertSafe(JSON.parse('[{"__proto__":{"titre":"x"},"constructor":"y","titre":"z","date":"2027-01-01"}]'));
    await assertSafe('__proto__;titre;date\na;b;2027-01-01');
    assert.equal(({} as Record<string, unknown>)['titre'], undefined);
  });

  it('reads 16 MB in time that grows with the length', async () => {
    const size = 16_000_000;
    const began = process.cpuUsage();
    for (const piece of ['<', '<a', '<script', '<!--', '<!', '&', '&#', '[', '[a](', '**', '*a', '\n', ' ', '"', ';', '> ', '`', '\\']) {
      const text = piece.repeat(Math.ceil(size / piece.length));
      plainText(text);
      plainMarkdown(text);
      readMoment(text);
      await assertSafe([{ titre: 'a', date: '2027-01-01', description: text, lat_lon: text, horaires: text, tags: text, registration: text }]);
    }
    for (const piece of ['"', '";', '\n', '"a"b', ';', '\r']) rowsOfCsv(`titre;date\n${piece.repeat(Math.ceil(size / 4 / piece.length))}`);
    const { user } = process.cpuUsage(began);
    assert.ok(user < 60_000_000, `${user / 1e6} s`);
  });

  it('nests as deep as it likes', async () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 20_000; i += 1) deep = i % 2 ? [deep] : { '@graph': deep };
    await adaptAgenda(deep, OPTIONS);
    await adaptAgenda([{ titre: deep, date: '2027-01-01' }], OPTIONS);
    await adaptAgenda({ '@context': deep, '@type': 'Event', name: deep, geo: deep }, OPTIONS);
    await adaptAgenda({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'a' }, geometry: { type: 'Polygon', coordinates: deep } }] }, OPTIONS);
  });
});

describe('texts', () => {
  it('HTML as text', () => {
    assert.equal(plainText('<p>Un&nbsp;<b>mot</b></p><p>deux<br>trois</p><ul><li>a</li>\n<li>b &lt;c&gt;</li></ul><style>p{}</style><!-- x -->'), 'Un\u00a0mot\n\ndeux\ntrois\n\na\nb <c>');
    assert.equal(plainText('a < b & c > d &amp; R&D &#8217;&#x27;&#146; &Eacute;t&eacute; &inconnu;'), 'a < b & c > d & R&D ’\'’ Été &inconnu;');
    assert.equal(plainText('ligne 1\r\nligne 2\n\n\n\nfin \u202e\u0000'), 'ligne 1\nligne 2\n\nfin');
  });

  it('HTML in time that grows with its length, whatever follows the first tag', () => {
    for (const piece of [' ', '\n', '\t', '\u00a0', ' \n', '\r', '<', '&', '<!--', '<p>', '<br', '</p> ']) {
      const before = process.cpuUsage().user;
      plainText(`<p>${piece.repeat(80_000)}x`);
      const usedMs = (process.cpuUsage().user - before) / 1_000;
      assert.ok(usedMs < 400, `${JSON.stringify(piece)}: ${usedMs} ms`);
    }
  });

  it('what is denied is not promised', () => {
    const denials = ['Non accessible aux fauteuils roulants', 'Pas accessible PMR', 'pas de boucle magnétique', 'No wheelchair access', 'Inaccessible en fauteuil'];
    assert.deepEqual(accessOf([...denials, 'Aucun', 'non']), denials);
    assert.deepEqual(accessOf('Accessible PMR; malvoyants et non-voyants'), ['wheelchair', 'visual']);
    const statuses = (...said: string[]) => said.map((one) => statusOf(one));
    assert.deepEqual(statuses('Programme complet', 'Inscriptions non complètes', 'pas encore complet', 'non annulé', 'À compléter'), [undefined, undefined, undefined, undefined, undefined]);
    assert.deepEqual(statuses('COMPLET !', 'Inscriptions complètes', 'Repas annulé', 'Annulé, pas de report', 'sold out'), ['full', 'full', 'cancelled', 'cancelled', 'full']);
  });

  it('days as people write them', () => {
    const read = (text: unknown) => Object.values(readMoment(text) ?? {}).filter(Boolean).join(' ');
    assert.deepEqual(
      ['2027-01-20', '2027-01-20T14:30', '2027-01-20 14:30:00', '2027-01-20T14:30:00.000Z', '2027-01-20T14:30:00+0200', '20270120T143000Z', '20/01/2027', '20/01/2027 14h30', '20-1-27 9h', '20.01.2027 à 14h', 'mercredi 20 janvier 2027 à 14h30', '1er août 2027', '01/20/2027', '2027-01-20T24:00', 1_800_453_600, 1_800_453_600_000, 20270120, '31/02/2027', 'demain', '25:00', null].map(read),
      ['2027-01-20', '2027-01-20 14:30:00', '2027-01-20 14:30:00', '2027-01-20 14:30:00 Z', '2027-01-20 14:30:00 +02:00', '2027-01-20 14:30:00 Z', '2027-01-20', '2027-01-20 14:30:00', '2027-01-20 09:00:00', '2027-01-20 14:00:00', '2027-01-20 14:30:00', '2027-08-01', '2027-01-20', '2027-01-21 00:00:00', '2027-01-20 14:00:00 Z', '2027-01-20 14:00:00 Z', '2027-01-20', '', '', '', ''],
    );
  });
});
