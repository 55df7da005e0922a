import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAgendaPage } from '../../src/contract/agenda-page.js';
import type { ContractIssue } from '../../src/contract/parse.js';
import { IjFormatError } from '../../src/client/errors.js';
import { inPlainText, mendDocument } from '../../src/elements/agenda-map/mend-document.js';

const event = (id: string, more: object = {}) => ({ id, title: `Titre ${id}`, timings: [{ start: '2027-01-20T10:00' }], ...more });

function mend(document: unknown, first = 0) {
  const parsed = parseAgendaPage(document);
  assert.ok(!parsed.ok);
  const lost: ContractIssue[] = [];
  const mended = mendDocument(document, { issues: parsed.issues, first, label: '', url: 'https://example.org/a', lost }) as { events: { id: string; timings: unknown }[] };
  return { mended, ids: mended.events?.map(({ id }) => id), said: lost.map(({ path, message }) => `${path} ${message}`) };
}

describe('an agenda in which something is wrong', () => {
  it('keeps the other events, and says of each what was found and what is expected', () => {
    const bad = [
      { id: '2', titel: 'Forum', timings: [] },
      event('3', { timings: [{ start: '02/12/2026 10:00' }] }),
      event('4', { place: { lat: 460.3 } }),
      event('5', { timings: [{ start: '2027-02-30T10:00' }] }),
      event('6', { status: 'annulé' }),
      event('7', { timings: ['2027-01-20'] }),
      'rien',
    ];
    const { ids, said } = mend({ schema: 'ij/agenda@1', events: [event('1'), ...bad, event('8')] });
    assert.deepEqual(ids, ['1', '8']);
    assert.deepEqual(said, [
      'events[1] is left out: "2": title is missing (expected a string) (found: "titel")',
      'events[2] is left out: "3" "Titre 3": timings[0].start is not a date and time such as 2027-01-20T14:00, or 2027-01-20T14:00:00+01:00 (found: "02/12/2026 10:00")',
      'events[3] is left out: "4" "Titre 4": place.lat is over the limit of 90 (found: 460.3)',
      'events[4] is left out: "5" "Titre 5": timings[0].start is on no day that exists (found: "2027-02-30T10:00")',
      'events[5] is left out: "6" "Titre 6": status is not "scheduled" or "cancelled" or "postponed" or "full" or "online-only" (found: "annulé")',
      'events[6] is left out: "7" "Titre 7": timings[0] is not { "start", "end" } or, for whole days, { "date", "endDate" } (found: "2027-01-20")',
      'events[7] is left out: it is not an object (found: "rien")',
    ]);
  });

  it('takes one timing that stands alone, and passes over a head that is wrong', () => {
    const { mended, ids, said } = mend({ title: 5, total: -1, events: [event('1', { timings: { date: '2027-01-20' } })] });
    assert.deepEqual([ids, mended.events[0]?.timings], [['1'], [{ date: '2027-01-20' }]]);
    assert.deepEqual(said.map((one) => one.split(' ')[0]), ['title', 'total']);
  });

  it('counts from the start of a long document, and mends directories', () => {
    assert.match(mend({ events: [event('1'), event('2', { title: 5 })] }, 4_000).said[0] ?? '', /^events\[4001\] /);
    const { mended, said } = mend({ schema: 'ij/places@1', places: [{ id: '1', name: 'A' }, { id: '2' }] });
    assert.deepEqual([(mended as unknown as { places: unknown[] }).places.length, said.length], [1, 1]);
  });

  it('is refused when it is no agenda at all', () => {
    for (const document of [undefined, [], 'x', { schema: 'ij/agenda@1' }, { events: {} }, { schema: 'ij/agenda@1', evenements: [] }, { schema: 'x', events: [] }]) assert.throws(() => mend(document), IjFormatError);
  });
});

describe('HTML in our own documents', () => {
  it('becomes text, addresses and identifiers stay', () => {
    const url = 'https://example.org/?a=1&amp=2';
    const parsed = parseAgendaPage({ categories: [{ id: 'a&amp;b', label: 'A &amp; B' }], events: [event('<1>', { title: 'Concert <b>gratuit</b> &amp; cie', description: '<p>Un</p><p>Deux<script>x()</script></p>', price: '5&nbsp;€', categories: ['a&amp;b'], url, place: { name: 'Salle <i>B</i>' } })] });
    assert.ok(parsed.ok);
    const page = inPlainText(parsed.value.page);
    assert.ok('events' in page);
    const { id, title, description, price, categories, url: address, place } = page.events[0] as (typeof page.events)[0];
    assert.deepEqual([id, title, description, price, address, place?.name], ['<1>', 'Concert gratuit & cie', 'Un\n\nDeux', '5 €', url, 'Salle B']);
    assert.deepEqual([categories, page.categories], [['a&b'], [{ id: 'a&b', label: 'A & B' }]]);
  });
});
