import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOfAgenda, type AgendaItem, type AgendaSet } from '../../src/contract/agenda-set.js';
import { agenda } from '../../src/contract/agenda.js';
import { parseContract } from '../../src/contract/parse.js';
import { countChoices } from '../../src/elements/agenda-map/count-choices.model.js';
import { layoutList } from '../../src/elements/agenda-map/list.model.js';
import { mergeItems } from '../../src/elements/agenda-map/merge-items.model.js';
import { daysOfPeriod, spanOfDays } from '../../src/elements/agenda-map/periods.model.js';
import { queryFromParameters } from '../../src/elements/agenda-map/query-address.model.js';
import { NO_QUERY, queryToParameters, type AgendaQuery } from '../../src/elements/agenda-map/query.model.js';
import { SearchIndex, searchEntries } from '../../src/elements/agenda-map/search.model.js';
import { relaxationsOf } from '../../src/elements/agenda-map/relaxations.model.js';
import { indexSet, selectItems, type SelectOptions } from '../../src/elements/agenda-map/select-items.model.js';

const ZONE = 'Europe/Paris';
const NOW = Date.parse('2027-01-20T12:00:00Z');

function items(events: object[], label = 'A'): AgendaItem[] {
  const parsed = parseContract(agenda, { events: events.map((event, i) => ({ id: `${label}${i}`, title: 'Forum', ...event })) });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return itemsOfAgenda(parsed.value, { label, prefix: `${label}:` });
}

const setOf = (all: AgendaItem[]): AgendaSet => ({ title: undefined, items: all, categoryLabels: new Map(), isDirectory: false });

function select(all: AgendaItem[], query: Partial<AgendaQuery> = {}, more: Partial<SelectOptions> = {}) {
  const options = { query: { ...NO_QUERY, ...query }, nowMs: NOW, zone: ZONE, today: '2027-01-20', withPast: false, ...more };
  const indexed = indexSet(setOf(all));
  const selection = selectItems(indexed, options);
  return { ...selection, ...countChoices(indexed, options, selection), relaxations: relaxationsOf(indexSet(setOf(all)), options).map(({ key, n }) => ({ key, n })) };
}

const titles = (selection: ReturnType<typeof select>): string[] => selection.entries.map(({ item }) => item.title);

describe('periods', () => {
  it('are what people mean by them', () => {
    const days = (today: string) => (['today', 'weekend', 'week', 'month'] as const).map((period) => daysOfPeriod(period, today).join(' '));
    assert.deepEqual(days('2027-01-20'), ['2027-01-20 2027-01-20', '2027-01-23 2027-01-24', '2027-01-20 2027-01-24', '2027-01-20 2027-01-31']);
    assert.deepEqual(days('2027-01-24'), ['2027-01-24 2027-01-24', '2027-01-24 2027-01-24', '2027-01-24 2027-01-24', '2027-01-24 2027-01-31']);
    assert.deepEqual(daysOfPeriod('weekend', '2027-01-23'), ['2027-01-23', '2027-01-24']);
    assert.deepEqual(daysOfPeriod('week', '2028-02-28'), ['2028-02-28', '2028-03-05']);
    assert.deepEqual(daysOfPeriod('month', '2028-02-28'), ['2028-02-28', '2028-02-29']);
  });

  it('follow the clock of the zone through its changes: a day of 23 hours, one of 25', () => {
    const hours = (day: string) => {
      const { fromMs, toMs } = spanOfDays(day, day, ZONE);
      return (toMs - fromMs) / 3_600_000;
    };
    assert.deepEqual(['2027-03-28', '2027-10-31', '2027-07-01'].map(hours), [23, 25, 24]);
  });
});

describe('search', () => {
  const texts = ['Forum de l’alternance à Cognac', 'Atelier CV', 'Métiers de l’œnologie', 'Découverte des métiers du numérique'];
  const index = new SearchIndex(texts.length, (i) => texts[i] ?? '');
  const find = (query: string) => [...(searchEntries(index, query) ?? [])].flatMap((hit, i) => (hit ? [i] : []));

  it('forgives accents, capitals, ligatures, and words half typed', () => {
    assert.deepEqual([find('metiers'), find('OENO'), find('num'), find('ALTERN cognac')], [[2, 3], [2], [3], [0]]);
  });

  it('forgives a slip: another letter, one missing, two swapped, in a long word two', () => {
    assert.deepEqual([find('forun'), find('frum'), find('fourm'), find('alternnace'), find('decouvrete'), find('atelie cognac')], [[0], [0], [0], [0], [3], []]);
  });

  it('does not guess at short words, nor when there is a better answer', () => {
    assert.deepEqual([find('cx'), find('zzzz'), find('cv')], [[], [], [1]]);
  });

  it('reads a stretch at a time, and the rest when it is asked', () => {
    const slow = new SearchIndex(texts.length, (i) => texts[i] ?? '');
    assert.deepEqual([slow.advance(2), slow.advance(1), slow.advance(1)], [true, true, false]);
    const asked = new SearchIndex(texts.length, (i) => texts[i] ?? '');
    asked.advance(1);
    assert.deepEqual(searchEntries(asked, 'cv'), Uint8Array.of(0, 1, 0, 0));
  });

  it('asks nothing of an empty text', () => assert.equal(searchEntries(index, ' - '), undefined));
});

describe('the query in an address', () => {
  it('comes back as it was, without its defaults', () => {
    const query: AgendaQuery = { ...NO_QUERY, text: 'cv & co', period: 'week', free: true, radiusKm: 20, city: 'Niort' };
    const parameters: Readonly<Record<string, string>> = queryToParameters(query);
    assert.deepEqual(queryFromParameters((key) => parameters[key] ?? null), query);
    assert.deepEqual(parameters, { text: 'cv & co', period: 'week', free: '1', radiusKm: '20', city: 'Niort' });
  });

  it('leaves out what makes no sense', () => {
    const bad: Record<string, string> = { period: 'siècle', from: '2027-02-31', to: 'demain', radiusKm: '-3', free: 'oui' };
    assert.deepEqual(queryFromParameters((key) => bad[key] ?? null), NO_QUERY);
  });
});

describe('selection', () => {
  const all = items([
    { title: 'Hier', timings: [{ start: '2027-01-19T10:00', end: '2027-01-19T12:00' }] },
    { title: 'En cours', timings: [{ start: '2027-01-20T12:00', end: '2027-01-20T14:00' }], price: 'Gratuit' },
    { title: 'Toute la semaine', timings: [{ date: '2027-01-18', endDate: '2027-01-22' }], categories: ['x'] },
    { title: 'Samedi', timings: [{ start: '2027-01-23T10:00' }], price: '0 €', categories: ['x'], place: { city: 'Niort' } },
    { title: 'Deux fois', timings: [{ start: '2027-02-03T10:00' }, { start: '2027-01-27T10:00' }], price: '5 €', accessibility: ['wheelchair'] },
  ]);

  it('shows what is to come, in order of time, with how often', () => {
    assert.deepEqual(titles(select(all)), ['Toute la semaine', 'En cours', 'Samedi', 'Deux fois']);
    assert.deepEqual(select(all).entries.map(({ times }) => times), [1, 1, 1, 2]);
    assert.deepEqual(titles(select(all, {}, { withPast: true })), ['Toute la semaine', 'Hier', 'En cours', 'Samedi', 'Deux fois']);
  });

  it('takes periods and days', () => {
    assert.deepEqual(titles(select(all, { period: 'today' })), ['Toute la semaine', 'En cours']);
    assert.deepEqual(titles(select(all, { period: 'weekend' })), ['Samedi']);
    assert.deepEqual(titles(select(all, { from: '2027-01-27', to: '2027-01-27' })), ['Deux fois']);
    assert.deepEqual(titles(select(all, { from: '2027-01-19', to: '2027-01-19' })), ['Toute la semaine', 'Hier'], 'a day that is asked is shown whole, past or not');
  });

  it('counts what each choice would show, the other filters being kept', () => {
    const { counts, choices } = select(all, { free: true });
    assert.deepEqual([counts.free, counts.accessible, choices.category, choices.city], [2, 0, [{ value: 'x', label: 'x', n: 1 }], [{ value: 'Niort', label: 'Niort', n: 1 }]]);
  });

  it('says what stands in the way when nothing is found', () => {
    const { entries, relaxations } = select(all, { category: 'x', free: true, period: 'today' });
    assert.deepEqual(entries, []);
    assert.deepEqual([...relaxations].sort((a, b) => a.key.localeCompare(b.key)), [{ key: 'category', n: 1 }, { key: 'free', n: 1 }, { key: 'when', n: 1 }]);
  });

  it('by distance shows what is near, and what is online from anywhere', () => {
    const near = items([{ title: 'Loin', date: '2027-01-21' }, { title: 'Près', date: '2027-01-22' }, { title: 'Sans lieu', date: '2027-01-21' }, { title: 'En ligne', date: '2027-01-21', online: {} }]);
    const meters: Record<string, number> = { Loin: 90_000, Près: 900 };
    assert.deepEqual(titles(select(near, { radiusKm: 5 }, { distanceTo: ({ title }) => meters[title] })), ['Près', 'En ligne']);
  });
});

describe('the same event from two partners', () => {
  const point = { lat: 45.6958, lon: -0.3289 };
  const a = items([{ title: 'Forum de l’Alternance', timings: [{ start: '2027-01-20T14:00' }], place: { city: 'Cognac', ...point } }], 'A');

  it('is shown once, with both names and what each knows', () => {
    const b = items([{ title: 'FORUM DE L’ALTERNANCE !', timings: [{ start: '2027-01-20T14:10' }], place: { city: 'Cognac', lat: 45.6961, lon: -0.328 }, status: 'cancelled', description: 'Tout', price: 'gratuit' }], 'B');
    const merged = mergeItems([a, b]);
    assert.equal(merged.length, 1);
    assert.deepEqual([merged[0]?.sources, merged[0]?.status, merged[0]?.description, merged[0]?.isFree, merged[0]?.key], [['A', 'B'], 'cancelled', 'Tout', true, 'A:A0']);
  });

  for (const [why, other] of [
    ['at another time', { timings: [{ start: '2027-01-20T15:00' }], place: { city: 'Cognac', ...point } }],
    ['in another place', { timings: [{ start: '2027-01-20T14:00' }], place: { lat: 46.3, lon: -0.4 } }],
    ['in another town', { timings: [{ start: '2027-01-20T14:00' }], place: { city: 'Niort' } }],
    ['under another title', { title: 'Forum des métiers', timings: [{ start: '2027-01-20T14:00' }], place: { city: 'Cognac', ...point } }],
  ] as const) {
    it(`is not one ${why}`, () => assert.equal(mergeItems([a, items([{ title: 'Forum de l’Alternance', ...other }], 'B')]).length, 2));
  }

  it('stands at the hall that one knows, not at the commune that the other placed it by', () => {
    const b = items([{ title: 'Forum de l’Alternance', timings: [{ start: '2027-01-20T14:00' }], place: { city: 'Cognac', lat: 45.7, lon: -0.32, isApproximate: true }, description: 'Tout', price: 'gratuit' }], 'B');
    assert.equal(b[0]?.where.isApproximate, true);
    for (const both of [[a, b], [b, a]]) {
      const [merged, ...others] = mergeItems(both);
      assert.deepEqual([merged?.where.point, merged?.where.isApproximate, others.length], [[point.lon, point.lat], false, 0]);
    }
  });

  it('is not one within one source', () => assert.equal(mergeItems([[...a, ...a.map((item) => ({ ...item, key: 'A:other' }))]]).length, 2));
});

describe('the list', () => {
  it('stands by day, what has begun under today', () => {
    const all = items([
      { title: 'Salon', timings: [{ date: '2027-01-18', endDate: '2027-01-22' }] },
      { title: 'Ce soir', timings: [{ start: '2027-01-20T20:00' }] },
      { title: 'Demain', timings: [{ start: '2027-01-21T00:30' }] },
    ]);
    const groups = layoutList(select(all).entries, { today: '2027-01-20', zone: ZONE, limit: 10, isByDistance: false });
    assert.deepEqual(groups.map(({ label, entries }) => [label, entries.length]), [['2027-01-20', 2], ['2027-01-21', 1]]);
  });

  it('stops at its limit', () => {
    const all = items([{ date: '2027-01-21' }, { date: '2027-01-22' }, { date: '2027-01-23' }]);
    assert.deepEqual(layoutList(select(all).entries, { today: '2027-01-20', zone: ZONE, limit: 2, isByDistance: false }).length, 2);
  });
});
