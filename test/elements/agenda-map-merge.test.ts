import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOfAgenda, type AgendaItem } from '../../src/contract/agenda-set.js';
import { itemsOfDirectory } from '../../src/contract/directory-set.js';
import { agenda } from '../../src/contract/agenda.js';
import { places } from '../../src/contract/directory.js';
import { parseContract } from '../../src/contract/parse.js';
import { ItemMerger, mergeItems } from '../../src/elements/agenda-map/merge-items.model.js';
import { withoutRepeated } from '../../src/elements/agenda-map/without-repeated.js';

const HOUR_MS = 3_600_000;

function items(events: object[], label: string): AgendaItem[] {
  const parsed = parseContract(agenda, { events: events.map((event, i) => ({ id: `${label}${i}`, title: 'Forum', ...event })) });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return itemsOfAgenda(parsed.value, { label, prefix: `${label}:` });
}

function actors(list: object[], label: string): AgendaItem[] {
  const parsed = parseContract(places, { places: list.map((place, i) => ({ id: `${label}${i}`, name: 'Point info jeunes', ...place })) });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return itemsOfDirectory(parsed.value, { label, prefix: `${label}:` });
}

const at = (...starts: string[]) => ({ timings: starts.map((start) => ({ start })) });
const POITIERS = { city: 'Poitiers', postcode: '86000' };
const one = (a: object, b: object): readonly AgendaItem[] => mergeItems([items([{ ...at('2027-01-20T14:00'), ...a }], 'A'), items([{ ...at('2027-01-20T14:00'), ...b }], 'B')]);
const startsOf = (item: AgendaItem | undefined): string[] => (item?.occurrences ?? []).map(({ startMs }) => new Date(startMs).toISOString().slice(0, 10));

describe('two events that look alike stay two', () => {
  const cases: readonly (readonly [why: string, a: object, b: object])[] = [
    ['one at a point without a town, the other in a town without a point', { place: { lat: 44.84, lon: -0.58 } }, { place: { city: 'Limoges' } }],
    ['under two links', { online: { url: 'https://a.example/x' } }, { online: { url: 'https://b.example/y' } }],
    ['under two postcodes, one without its town', { place: { name: 'Mairie', postcode: '86000' } }, { place: { name: 'CCAS', postcode: '17000', city: 'La Rochelle' } }],
    ['in two towns of one name', { place: { city: 'Saint-Denis', postcode: '93200' } }, { place: { city: 'Saint-Denis', postcode: '97400' } }],
    ['that do not say where', {}, {}],
    ['of one identifier that anybody could have', { id: '12', title: 'Un' }, { id: '12', title: 'Deux' }],
  ];
  for (const [why, a, b] of cases) it(why, () => assert.equal(one(a, b).length, 2));

  it('places of one name in one town, in two streets', () => {
    const count = (a: object, b: object) => mergeItems([actors([{ city: 'Poitiers', ...a }], 'A'), actors([{ city: 'Poitiers', ...b }], 'B')]).length;
    assert.equal(count({ address: '1 rue A' }, { address: '99 rue Z' }), 2);
    assert.equal(count({}, {}), 2);
    assert.equal(count({ address: '1, rue A' }, { address: '1 RUE A' }), 1);
    assert.equal(count({ lat: 46.58, lon: 0.34, address: '1 rue A' }, { lat: 46.5805, lon: 0.3405, address: 'Entrée B' }), 1);
  });
});

describe('one event of two partners is one', () => {
  it('by one town, one postcode, one link', () => {
    assert.equal(one({ place: { city: 'Poitiers' } }, { place: { city: 'POITIERS', lat: 46.58, lon: 0.34 } }).length, 1);
    assert.equal(one({ place: { postcode: '86000' } }, { place: POITIERS }).length, 1);
    assert.equal(one({ online: { url: 'https://a.example/x' } }, { online: { url: 'http://a.example/x/' } }).length, 1);
  });

  it('by the identifier that both keep, and a start', () => {
    const id = '5f0c@agenda.example.org';
    assert.equal(one({ id, title: 'Forum des métiers' }, { id, title: 'Forum' }).length, 1);
    assert.equal(one({ id }, { id, ...at('2027-03-20T14:00') }).length, 2);
  });

  it('by any start that both have, and has the times of both', () => {
    const [both, ...others] = one({ place: POITIERS, ...at('2027-01-13T14:00', '2027-01-20T14:00') }, { place: POITIERS, ...at('2027-01-20T14:10', '2027-02-20T14:00') });
    assert.deepEqual([startsOf(both), others.length], [['2027-01-13', '2027-01-20', '2027-02-20'], 0]);
  });

  it('whose label is the same too', () => {
    const [a, b] = [1, 2].map(() => items([{ place: POITIERS, ...at('2027-01-20T14:00') }], 'agenda.example.org'));
    assert.deepEqual(mergeItems([a ?? [], b ?? []]).map(({ sources }) => sources), [['agenda.example.org']]);
  });

  it('with what each knows: the worst news, and a price with its word on it', () => {
    const a = { place: POITIERS, status: 'full', description: 'Tout', summary: 'Venir', price: '12 €', registration: { required: true } };
    const b = { place: POITIERS, status: 'cancelled', price: 'gratuit', registration: { url: 'https://a.example/i' }, organizer: { name: 'Mairie' }, recurrence: 'FREQ=DAILY' };
    const [both] = one(a, b);
    assert.deepEqual([both?.status, both?.isFree, both?.event?.price], ['cancelled', false, '12 €']);
    assert.deepEqual([both?.event?.registration, both?.event?.organizer, both?.event?.status], [{ required: true, url: 'https://a.example/i' }, { name: 'Mairie' }, 'cancelled']);
    assert.equal(both?.event?.recurrence, undefined, 'a rule goes with its own times');
    assert.equal(one({ place: POITIERS }, { place: POITIERS, price: 'gratuit' })[0]?.isFree, true);
  });

  it('though its pages come in another order: the key and the title are of the source named first', () => {
    const [a, b] = [items([{ title: 'FORUM', place: POITIERS, ...at('2027-01-20T14:00') }], 'A'), items([{ place: POITIERS, description: 'Tout', ...at('2027-01-20T14:00') }], 'B')];
    const merger = new ItemMerger(0);
    assert.deepEqual(merger.merge([[], b]).map(({ key }) => key), ['B:B0']);
    assert.deepEqual(merger.merge([a, b]).map(({ key, title, description }) => [key, title, description]), [['A:A0', 'FORUM', 'Tout']]);
    assert.deepEqual(merger.merge([a, b]).length, 1);
  });
});

describe('very many under one title', () => {
  const usedMs = (work: () => void): number => {
    const before = process.cpuUsage().user;
    work();
    return (process.cpuUsage().user - before) / 1_000;
  };
  const many = (from: number, stepMs: number, label: string) => items(Array.from({ length: 8_000 }, (_, i) => ({ place: { city: `Ville ${i}` }, ...at(new Date(from + i * stepMs).toISOString()) })), label);

  it('at many hours, or all at one, take a time that grows with their number', () => {
    const apart = [many(Date.UTC(2027, 0), HOUR_MS, 'A'), many(Date.UTC(2029, 0), HOUR_MS, 'B')];
    const together = [many(Date.UTC(2027, 0), 0, 'A'), many(Date.UTC(2027, 0), 0, 'B')];
    for (const lists of [apart, together]) {
      const ms = usedMs(() => void mergeItems(lists));
      assert.ok(ms < 1_000, `${ms} ms`);
    }
  });
});

describe('what a server repeats', () => {
  it('is there once; another event of the same identifier has a key of its own', () => {
    const [first] = items([{ id: 'x' }], 'A');
    const again = items([{ id: 'x' }, { id: 'y' }, { id: 'x', title: 'Autre' }, { id: 'x', title: 'Autre' }, { id: 'x', title: 'Encore' }], 'A');
    assert.ok(first);
    const fresh = withoutRepeated([first], again);
    assert.deepEqual(fresh.map(({ title }) => title), ['Forum', 'Autre', 'Encore']);
    assert.equal(new Set([first, ...fresh].map(({ key }) => key)).size, 4);
    assert.deepEqual(withoutRepeated([first, ...fresh], again), []);
  });
});

describe('what an event says of itself', () => {
  it('free is what costs nobody anything', () => {
    const free = ['gratuit', 'Entrée gratuite', 'entrée libre', '0 €', '0,00 €', '0', 'Gratuit sur inscription', 'free', 'Gratuit (0 €)'];
    const not = ['Gratuit pour les moins de 18 ans, 15 € sinon', 'gratuité sous conditions', 'Gratuit sous conditions', 'Freestyle pass 20 €', 'freelance : 30 €', '0,50 €', '10 €', 'Free under 18, £10', ''];
    assert.deepEqual(items([...free, ...not].map((price) => ({ price })), 'A').filter(({ isFree }) => isFree).map(({ event }) => event?.price), free);
  });

  it('accessible is what says so in a word of the contract', () => {
    assert.deepEqual(items([{ accessibility: ['Non accessible aux fauteuils roulants'] }, { accessibility: ['wheelchair'] }, { accessibility: ["contacter l'organisateur"] }], 'A').map(({ isAccessible }) => isAccessible), [false, true, false]);
  });

  it('a category twice is one', () => assert.deepEqual(items([{ categories: ['x', 'x', 'y'] }], 'A')[0]?.categories, ['x', 'y']));

  it('a day that does not exist is refused with its place', () => {
    for (const timing of [{ start: '2027-02-30T10:00' }, { date: '2027-02-29' }, { start: '2027-02-01T10:00', end: '2027-04-31T10:00' }]) {
      const parsed = parseContract(agenda, { events: [{ id: '1', title: 'a', timings: [timing] }] });
      assert.ok(!parsed.ok && parsed.issues[0]?.path.startsWith('events[0].timings[0]'), JSON.stringify(parsed));
    }
    assert.ok(parseContract(agenda, { events: [{ id: '1', title: 'a', date: '2028-02-29' }] }).ok);
  });
});
