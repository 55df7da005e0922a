import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOfAgenda, type AgendaItem } from '../../src/contract/agenda-set.js';
import { agenda } from '../../src/contract/agenda.js';
import { firstWeekday } from '../../src/elements/agenda-map/calendar-words.js';
import { addMonths, askedDays, groupByDay, layoutWeek, nearestDay, placeEntries, weekOfDay, weeksOfMonth } from '../../src/elements/agenda-map/calendar.model.js';
import { NO_QUERY } from '../../src/elements/agenda-map/query.model.js';
import type { Entry } from '../../src/elements/agenda-map/select-items.model.js';

const entriesOf = (...events: readonly object[]): Entry[] =>
  itemsOfAgenda(agenda.parse({ events: events.map((event, i) => ({ id: String(i), title: `e${i}`, ...event })) }), { label: '', prefix: '' }).map((item: AgendaItem) => ({
    item,
    occurrence: undefined,
    times: 1,
    distanceM: undefined,
  }));
const at = (start: string, end?: string) => ({ timings: [{ start, end }] });
const JANUARY = { first: '2027-01-01', last: '2027-01-31' };
const placedIn = (range: { first: string; last: string }, ...events: readonly object[]) => placeEntries(entriesOf(...events), range, 'Europe/Paris');

describe('days of a calendar', () => {
  it('shows whole weeks, from the first weekday of the language', () => {
    const weeks = weeksOfMonth('2027-01-20', 0);
    assert.equal(weeks.length, 5);
    assert.deepEqual([weeks[0]?.[0], weeks.at(-1)?.[6]], ['2026-12-28', '2027-01-31']);
    assert.deepEqual([weeksOfMonth('2027-01-20', 6)[0]?.[0], weeksOfMonth('2027-02-10', 0).length], ['2026-12-27', 4]);
    assert.deepEqual([weekOfDay('2027-01-17', 0)[0], weekOfDay('2027-01-17', 6)[0]], ['2027-01-11', '2027-01-17']);
    assert.equal(firstWeekday('fr'), 0);
  });

  it('keeps to the last day of a shorter month, over the turn of the year too', () => {
    assert.deepEqual(['2027-01-31', '2028-01-31', '2027-12-15', '2027-01-15'].map((day, i) => addMonths(day, i === 3 ? -1 : 1)), ['2027-02-28', '2028-02-29', '2028-01-15', '2026-12-15']);
  });

  it('asks only for the days of a filter', () => {
    assert.equal(askedDays(NO_QUERY, '2027-01-20'), undefined);
    assert.deepEqual(askedDays({ ...NO_QUERY, period: 'weekend' }, '2027-01-20'), { first: '2027-01-23', last: '2027-01-24' });
    assert.deepEqual(askedDays({ ...NO_QUERY, from: '2027-03-01' }, '2027-01-20')?.first, '2027-03-01');
  });
});

describe('events on days', () => {
  it('shows every time of an entry, those of other months apart', () => {
    const placed = placedIn(JANUARY, { timings: ['2027-01-05T10:00', '2027-01-12T10:00', '2027-02-02T10:00'].map((start) => ({ start })) });
    assert.deepEqual(placed.map(({ firstDay }) => firstDay), ['2027-01-05', '2027-01-12']);
  });

  it('puts an evening on one day, several days on each, and the day before midnight last', () => {
    const placed = placedIn(JANUARY, at('2027-01-05T22:00', '2027-01-06T02:00'), at('2027-01-07T10:00', '2027-01-09T00:00'), { timings: [{ date: '2027-01-30', endDate: '2027-02-02' }] });
    assert.deepEqual(placed.map(({ firstDay, lastDay }) => [firstDay, lastDay]), [
      ['2027-01-07', '2027-01-08'],
      ['2027-01-30', '2027-02-02'],
      ['2027-01-05', '2027-01-05'],
    ]);
  });

  it('places hours by the clock of the region, and whole days by that of the event', () => {
    const [whole, hours] = placedIn(JANUARY, { ...at('2027-01-20T02:00'), timezone: 'Indian/Reunion' }, { date: '2027-01-20', timezone: 'Indian/Reunion' });
    assert.deepEqual([whole?.firstDay, whole?.lastDay, hours?.firstDay], ['2027-01-20', '2027-01-20', '2027-01-19']);
  });

  it('is right on the days when the clocks change', () => {
    const march = placedIn({ first: '2027-03-28', last: '2027-03-28' }, at('2027-03-28T00:30', '2027-03-28T23:30'), at('2027-03-29T00:00'));
    assert.deepEqual(march.map(({ firstDay, lastDay }) => [firstDay, lastDay]), [['2027-03-28', '2027-03-28']]);
  });

  it('leads to what is nearest, after first', () => {
    const entries = entriesOf(at('2026-11-05T10:00'), at('2027-04-05T10:00'), at('2027-06-05T10:00'));
    assert.equal(nearestDay(entries, JANUARY, { zone: 'Europe/Paris', limits: undefined }), '2027-04-05');
    assert.equal(nearestDay(entries.slice(0, 1), JANUARY, { zone: 'Europe/Paris', limits: undefined }), '2026-11-05');
    assert.equal(nearestDay(entries, JANUARY, { zone: 'Europe/Paris', limits: JANUARY }), undefined);
  });
});

describe('layoutWeek', () => {
  const week = weekOfDay('2027-01-20', 0);
  const shape = (most: number, ...events: readonly object[]) =>
    layoutWeek(week, placedIn(JANUARY, ...events), most).map(({ slots, more }) => [slots.map((slot) => slot && `${slot.placed.item.title}×${slot.days}`), more]);

  it('keeps the lane of a bar free on all its days', () => {
    const days = shape(3, at('2027-01-19T10:00'), { timings: [{ date: '2027-01-18', endDate: '2027-01-20' }] }, { timings: [{ date: '2027-01-20', endDate: '2027-01-21' }] });
    assert.deepEqual(days.slice(0, 4), [
      [['e1×3'], 0],
      [[undefined, 'e0×1'], 0],
      [[undefined, 'e2×2'], 0],
      [[undefined, undefined], 0],
    ]);
  });

  it('shows so many, and counts the others', () => {
    const five = [8, 9, 10, 11, 12].map((hour) => at(`2027-01-20T${String(hour).padStart(2, '0')}:00`));
    assert.deepEqual(shape(3, ...five)[2], [['e0×1', 'e1×1', 'e2×1'], 2]);
    const [monday, , wednesday] = layoutWeek(week, placedIn(JANUARY, ...five), 3);
    assert.deepEqual([monday?.placed.length, wednesday?.placed.length], [0, 5]);
  });

  it('says what began before and goes on after', () => {
    const [monday] = layoutWeek(week, placedIn(JANUARY, { timings: [{ date: '2027-01-10', endDate: '2027-01-30' }] }), 3);
    const slot = monday?.slots[0];
    assert.deepEqual([slot?.days, slot?.isFromBefore, slot?.isGoingOn], [7, true, true]);
  });

  it('groups an agenda by day: what began before stands under the first', () => {
    const groups = groupByDay(placedIn(JANUARY, at('2027-01-20T10:00'), { timings: [{ date: '2026-12-30', endDate: '2027-01-02' }] }, at('2027-01-20T08:00')), JANUARY.first);
    assert.deepEqual(groups.map(([day, all]) => [day, all.map(({ item }) => item.title)]), [
      ['2027-01-01', ['e1']],
      ['2027-01-20', ['e2', 'e0']],
    ]);
  });
});
