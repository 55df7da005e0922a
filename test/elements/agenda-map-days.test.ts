import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOfAgenda, type AgendaItem, type AgendaSet } from '../../src/contract/agenda-set.js';
import { agenda } from '../../src/contract/agenda.js';
import { parseContract } from '../../src/contract/parse.js';
import { placeEntries } from '../../src/elements/agenda-map/calendar.model.js';
import { layoutList } from '../../src/elements/agenda-map/list.model.js';
import { NO_QUERY, type AgendaQuery } from '../../src/elements/agenda-map/query.model.js';
import { relaxationsOf } from '../../src/elements/agenda-map/relaxations.model.js';
import { indexSet, selectItems, type Selection, type SelectOptions } from '../../src/elements/agenda-map/select-items.model.js';

const ZONE = 'Europe/Paris';
const TODAY = '2027-01-20';

function items(events: object[]): AgendaItem[] {
  const parsed = parseContract(agenda, { events: events.map((event, i) => ({ id: String(i), title: 'Forum', ...event })) });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return itemsOfAgenda(parsed.value, { label: 'A', prefix: '' });
}

function select(events: object[], query: Partial<AgendaQuery> = {}, more: Partial<SelectOptions> = {}): Selection & { readonly relaxations: readonly object[] } {
  const set: AgendaSet = { title: undefined, items: items(events), categoryLabels: new Map(), isDirectory: false };
  const options = { query: { ...NO_QUERY, ...query }, nowMs: Date.parse('2027-01-20T12:00:00Z'), zone: ZONE, today: TODAY, withPast: false, ...more };
  return { ...selectItems(indexSet(set), options), relaxations: relaxationsOf(indexSet(set), options).map(({ key, n }) => ({ key, n })) };
}

const titles = ({ entries }: Selection): string[] => entries.map(({ item }) => item.title);
const groups = ({ entries }: Selection): string[] => layoutList(entries, { today: TODAY, zone: ZONE, limit: 30, isByDistance: false }).map(({ kind, label }) => label || kind);

describe('what has no date yet', () => {
  const events = [{ title: 'À préciser', category: 'x' }, { title: 'Demain', date: '2027-01-21' }, { title: 'Hier', date: '2027-01-19' }];

  it('comes after what has one, under a title of its own', () => {
    assert.deepEqual([titles(select(events)), groups(select(events))], [['Demain', 'À préciser'], ['2027-01-21', 'undated']]);
  });

  it('is not of a day or a period that is asked, and one of those found when that is let go', () => {
    const today = select(events, { period: 'today' });
    assert.deepEqual([titles(today), today.relaxations], [[], [{ key: 'when', n: 2 }]]);
    assert.equal(titles(select(events)).length, 2);
  });

  it('leaves nothing to let go where no time is asked: what is over does not come back', () => {
    assert.deepEqual(select([{ title: 'Hier', date: '2027-01-19' }]).relaxations, []);
    assert.deepEqual(select([{ title: 'Hier', date: '2027-01-19' }], { period: 'today' }).relaxations, []);
    assert.deepEqual(select([{ title: 'Hier', date: '2027-01-19' }], { period: 'today' }, { withPast: true }).relaxations, [{ key: 'when', n: 1 }]);
  });
});

describe('a radius', () => {
  it('hides nothing while nobody has said around what', () => {
    assert.deepEqual(titles(select([{ title: 'Demain', date: '2027-01-21' }], { radiusKm: 5 })), ['Demain']);
  });
});

describe('what has a start only', () => {
  const at = (start: string): object[] => [{ timings: [{ start }] }];

  it('is there until the end of its day', () => {
    assert.equal(titles(select(at('2027-01-20T09:00:00+01:00'))).length, 1);
    assert.equal(titles(select(at('2027-01-19T23:30:00+01:00'))).length, 0);
    assert.equal(titles(select(at('2027-01-20T09:00:00+01:00'), { period: 'today' })).length, 1);
    assert.equal(titles(select(at('2027-01-20T09:00:00+01:00'), { from: '2027-01-21' })).length, 0);
    assert.equal(titles(select([{ timings: [{ start: '2027-01-20T09:00:00+01:00', end: '2027-01-20T10:00:00+01:00' }] }])).length, 0);
  });
});

describe('a whole day of another zone', () => {
  const FAR = [{ date: '2027-01-21', timezone: 'America/Martinique' }, { date: '2027-01-21', timezone: 'Pacific/Noumea' }];

  it('is that day in the list as in the calendar, for whoever asks for it', () => {
    const { entries } = select(FAR);
    assert.deepEqual(groups(select(FAR)), ['2027-01-21']);
    assert.deepEqual(placeEntries(entries, { first: '2027-01-01', last: '2027-01-31' }, ZONE).map(({ firstDay, lastDay }) => `${firstDay} ${lastDay}`), ['2027-01-21 2027-01-21', '2027-01-21 2027-01-21']);
    assert.equal(titles(select(FAR, { from: '2027-01-21', to: '2027-01-21' })).length, 2);
    assert.equal(titles(select(FAR, { from: '2027-01-22', to: '2027-01-22' })).length, 0);
    assert.equal(titles(select(FAR, { period: 'today' })).length, 0);
  });

  it('beside a time of that zone is asked for as that day, and the time by the clock here', () => {
    for (const timezone of ['Pacific/Noumea', 'Indian/Reunion', 'America/Martinique']) {
      const both = [{ timings: [{ date: '2027-01-21' }, { start: '2027-02-10T10:00' }], timezone }];
      const foundOn = (day: string): number => titles(select(both, { from: day, to: day })).length;
      assert.deepEqual(['2027-01-20', '2027-01-21', '2027-01-22', '2027-02-10'].map(foundOn), [0, 1, 0, 1], timezone);
      assert.deepEqual([titles(select(both, { period: 'today' })).length, titles(select(both, { period: 'week' })).length], [0, 1], timezone);
    }
  });

  it('beside a time of that zone stands under its day, too', () => {
    const both = [{ timings: [{ date: '2027-01-21' }, { start: '2027-02-10T10:00' }], timezone: 'Pacific/Noumea' }];
    assert.deepEqual(groups(select(both)), ['2027-01-21']);
  });
});
