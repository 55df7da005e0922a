import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgendaItem, AgendaSet, Occurrence, Whereabouts } from '../../src/contract/agenda-set.js';
import { countChoices } from '../../src/elements/agenda-map/count-choices.model.js';
import { layoutList } from '../../src/elements/agenda-map/list.model.js';
import { NO_QUERY, type AgendaQuery } from '../../src/elements/agenda-map/query.model.js';
import { indexSet, selectItems, type SelectOptions } from '../../src/elements/agenda-map/select-items.model.js';
import { countWith, isShown, timesShown } from '../helpers/plain-selection.js';

const NOW = Date.parse('2027-01-20T12:00:00Z');
const HOUR_MS = 3_600_000;

/** mulberry32: the same numbers at each run */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CATEGORIES = ['emploi', 'sante', 'été', 'sport'];
const AUDIENCES = ['parents', 'lycéens'];
const CITIES = ['Poitiers', 'Évaux', 'Niort', 'Zonza'];

function worldOf(seed: number) {
  const random = seeded(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.4);
  const isDirectory = random() < 0.2;
  const occurrences = (): Occurrence[] =>
    [...Array<undefined>(below(4))]
      .map(() => NOW + (below(240) - 60) * HOUR_MS)
      .sort((a, b) => a - b)
      .map((startMs) => ({ startMs, endMs: startMs + below(3) * HOUR_MS, isAllDay: false }));
  const item = (i: number, isPlace: boolean): AgendaItem => ({
    key: String(i),
    isPlace,
    title: `T${below(9)}`,
    summary: '',
    description: '',
    status: 'scheduled',
    occurrences: isPlace ? [] : occurrences(),
    zone: 'Europe/Paris',
    where: (random() < 0.8 ? { city: one(CITIES), point: [below(5), below(5)] } : {}) satisfies Whereabouts,
    isOnline: random() < 0.3,
    isFree: random() < 0.5,
    categories: some(CATEGORIES),
    audiences: some(AUDIENCES),
    accessibility: [],
    isAccessible: random() < 0.3,
    sources: ['A'],
  });
  const set: AgendaSet = { title: undefined, items: [...Array<undefined>(below(60))].map((_, i) => item(i, isDirectory || random() < 0.1)), categoryLabels: new Map([['sante', 'Bien-être']]), isDirectory };
  const query: AgendaQuery = {
    ...NO_QUERY,
    ...(random() < 0.3 && { category: one([...CATEGORIES, 'inconnue']) }),
    ...(random() < 0.3 && { audience: one(AUDIENCES) }),
    ...(random() < 0.3 && { city: one([...CITIES, 'Ailleurs']) }),
    ...(random() < 0.2 && { period: one(['today', 'week', 'weekend', 'month'] as const) }),
    ...(random() < 0.2 && { from: '2027-01-19', to: '2027-01-22' }),
    free: random() < 0.2,
    accessible: random() < 0.2,
    online: random() < 0.2,
    open: random() < 0.1,
    radiusKm: one([0, 0, 2]),
  };
  const options: SelectOptions = {
    query,
    nowMs: NOW,
    zone: 'Europe/Paris',
    today: '2027-01-20',
    withPast: random() < 0.3,
    distanceTo: random() < 0.4 ? ({ where: { point } }) => point && point[0] * 1_000 : undefined,
    isOpen: random() < 0.4 ? ({ title }) => title < 'T5' : undefined,
  };
  return { set, options, areChoicesShown: random() < 0.5 };
}

describe('a selection, on 600 seeded agendas', () => {
  it('shows and counts what the words say, whether somebody has opened the choices or not', () => {
    for (let seed = 1; seed <= 600; seed += 1) {
      const { set, options, areChoicesShown } = worldOf(seed);
      const { query } = options;
      const indexed = indexSet(set);
      if (areChoicesShown) countChoices(indexed, { ...options, query: NO_QUERY }, selectItems(indexed, { ...options, query: NO_QUERY }));
      const selection = selectItems(indexed, options);
      const shown = set.items.filter((item) => isShown(item, options));
      const byKey = (keys: string[]): string[] => keys.sort();
      assert.deepEqual(byKey(selection.entries.map(({ item }) => item.key)), byKey(shown.map(({ key }) => key)), `seed ${seed}`);
      for (const { item, times, occurrence } of selection.entries) assert.equal(times && occurrence ? times : 0, item.isPlace ? 0 : timesShown(item, options), `times, seed ${seed}`);
      const { choices, counts } = countChoices(indexed, options, selection);
      for (const key of ['category', 'audience', 'city'] as const) {
        for (const { value, n } of choices[key]) assert.equal(n, countWith(set.items, options, { [key]: value }), `${key} ${value}, seed ${seed}`);
        const values = new Set(set.items.flatMap((item) => (key === 'category' ? item.categories : key === 'audience' ? item.audiences : item.where.city ?? [])));
        const listed = [...values].filter((value) => value === query[key] || countWith(set.items, options, { [key]: value }));
        assert.deepEqual(byKey(choices[key].map(({ value }) => value)), byKey([...new Set([...listed, ...(query[key] ? [query[key]] : [])])]), `${key}, seed ${seed}`);
        const labels = choices[key].map(({ label }) => label);
        assert.deepEqual(labels, [...labels].sort((a, b) => a.localeCompare(b)), `order, seed ${seed}`);
      }
      for (const [key, has] of [['free', 'isFree'], ['accessible', 'isAccessible'], ['online', 'isOnline']] as const) {
        assert.equal(counts[key], set.items.filter((item) => item[has] && isShown(item, { ...options, query: { ...query, [key]: true } })).length, `${key}, seed ${seed}`);
      }
      assert.equal(counts.open, set.items.filter((item) => options.isOpen?.(item) && isShown(item, { ...options, query: { ...query, open: true } })).length, `open, seed ${seed}`);
    }
  });
});

describe('towns of one name', () => {
  const at = (key: string, where: Whereabouts): AgendaItem => ({ ...(worldOf(3).set.items[0] as AgendaItem), key, isPlace: true, where });
  const choicesOf = (items: readonly AgendaItem[], city = '') => {
    const indexed = indexSet({ title: undefined, items, categoryLabels: new Map(), isDirectory: true });
    const options: SelectOptions = { query: { ...NO_QUERY, city }, nowMs: NOW, zone: 'Europe/Paris', today: '2027-01-20', withPast: false };
    const selection = selectItems(indexed, options);
    return { choices: countChoices(indexed, options, selection).choices.city.map(({ value, n }) => `${value} ${n}`), shown: selection.entries.map(({ item }) => item.key) };
  };
  const items = [at('a', { city: 'Saint-Denis', citycode: '93066' }), at('b', { city: 'Saint-Denis', postcode: '97400' }), at('c', { city: 'Niort', citycode: '79191' }), at('d', { city: 'Niort', postcode: '79000' })];

  it('are told apart by their département, and an address of the time when there was one still finds them all', () => {
    assert.deepEqual(choicesOf(items).choices, ['Niort 2', 'Saint-Denis (93) 1', 'Saint-Denis (974) 1']);
    assert.deepEqual(choicesOf(items, 'Saint-Denis (974)').shown, ['b']);
    assert.deepEqual(choicesOf(items, 'Saint-Denis'), { choices: ['Niort 2', 'Saint-Denis 2', 'Saint-Denis (93) 1', 'Saint-Denis (974) 1'], shown: ['a', 'b'] });
  });

  it('have a choice by the name alone when nobody says of some where they are', () => {
    assert.deepEqual(choicesOf([...items, at('e', { city: 'Saint-Denis' })]).choices, ['Niort 2', 'Saint-Denis 3', 'Saint-Denis (93) 1', 'Saint-Denis (974) 1']);
  });

  it('are not taken for the person’s own by their name alone', () => {
    const indexed = indexSet({ title: undefined, items, categoryLabels: new Map(), isDirectory: true });
    const { entries } = selectItems(indexed, { query: NO_QUERY, nowMs: NOW, zone: 'Europe/Paris', today: '2027-01-20', withPast: false });
    const own = layoutList(entries, { today: '2027-01-20', zone: 'Europe/Paris', limit: 30, city: 'Saint-Denis', code: '97411', isByDistance: true }).filter(({ kind }) => kind === 'city');
    assert.deepEqual(own.flatMap((group) => group.entries.map(({ item }) => item.key)), ['b']);
  });

  it('are one where INSEE code and postcode say the same: Corsica, too', () => {
    assert.deepEqual(choicesOf([at('a', { city: 'Ajaccio', citycode: '2A004' }), at('b', { city: 'Ajaccio', postcode: '20090' })]).choices, ['Ajaccio 2']);
    assert.deepEqual(choicesOf([at('a', { city: 'Bastia', citycode: '2B033' }), at('b', { city: 'Bastia', postcode: '20600' })]).choices, ['Bastia 2']);
  });
});
