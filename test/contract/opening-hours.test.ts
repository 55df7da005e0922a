import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { easter, isFrenchHoliday } from '../../src/contract/french-holidays.js';
import { openState, readOpeningHours, weekOf } from '../../src/contract/opening-hours.js';

const ZONE = 'Europe/Paris';
const at = (text: string): number => Date.parse(text);
/** `open 12:00` until or `closed 14:00` until, on the clock of Paris */
function state(text: string, now: string): string {
  const hours = readOpeningHours(text);
  assert.ok(hours, text);
  const { isOpen, changesMs } = openState(hours, at(now), ZONE);
  const when = changesMs === undefined ? 'for good' : new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(changesMs);
  return `${isOpen ? 'open' : 'closed'} ${when}`;
}
const week = (text: string, now = '2027-01-20T10:00Z'): string[] => {
  const hours = readOpeningHours(text);
  assert.ok(hours, text);
  const time = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return weekOf(hours, at(now), ZONE).map(({ spans }) => spans.map(([from, to]) => `${time(from)}-${time(to)}`).join());
};

const DESK = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00; PH off';

describe('open now', () => {
  it('by the hours of the day, and when that changes', () => {
    assert.equal(state(DESK, '2027-01-20T10:00+01:00'), 'open 2027-01-20 12:00');
    assert.equal(state(DESK, '2027-01-20T12:00+01:00'), 'closed 2027-01-20 14:00');
    assert.equal(state(DESK, '2027-01-23T12:00+01:00'), 'closed 2027-01-25 09:00');
    assert.equal(state('24/7', '2027-01-20T10:00Z'), 'open for good');
    assert.equal(state('off', '2027-01-20T10:00Z'), 'closed for good');
  });

  it('past midnight, also in the small hours of a day without hours', () => {
    assert.equal(state('Fr-Sa 22:00-02:00', '2027-01-24T01:30+01:00'), 'open 2027-01-24 02:00');
    assert.equal(state('Fr-Sa 22:00-26:00', '2027-01-24T02:00+01:00'), 'closed 2027-01-29 22:00');
    assert.equal(state('Mo-Su 20:00-24:00; Mo 00:00-03:00', '2027-01-24T23:00+01:00'), 'open 2027-01-25 03:00');
  });

  it('on the nights when the clocks change', () => {
    assert.equal(state('Sa 22:00-04:00', '2027-03-28T01:30Z'), 'open 2027-03-28 04:00');
    assert.equal(state('Sa 22:00-04:00', '2027-03-28T02:00Z'), 'closed 2027-04-03 22:00');
    assert.equal(state('Sa 22:00-04:00', '2027-10-31T02:30Z'), 'open 2027-10-31 04:00');
    assert.equal(state('Su 09:00-12:00', '2027-10-31T08:30Z'), 'open 2027-10-31 12:00');
  });

  it('not on the public holidays of France', () => {
    assert.equal(state(DESK, '2027-07-14T10:00+02:00'), 'closed 2027-07-15 09:00');
    assert.equal(state('Mo-Fr 09:00-12:00; PH 10:00-11:00', '2027-05-06T09:30+02:00'), 'closed 2027-05-06 10:00');
    assert.equal(state('Mo-Fr,PH 09:00-12:00', '2027-05-01T09:30+02:00'), 'open 2027-05-01 12:00');
  });
});

describe('the hours of a week', () => {
  it('days, ranges, and more hours for some', () => {
    assert.deepEqual(week(DESK), [...Array<string>(5).fill('9:00-12:00,14:00-18:00'), '10:00-12:00', '']);
    assert.deepEqual(week('Mo-We 9:00-12:00, We 14:00-18:00'), ['9:00-12:00', '9:00-12:00', '9:00-12:00,14:00-18:00', '', '', '', '']);
    assert.deepEqual(week('Mo-Fr 08:00-18:00; Tu 12:00-14:00 off'), ['8:00-18:00', '8:00-12:00,14:00-18:00', '8:00-18:00', '8:00-18:00', '8:00-18:00', '', '']);
    assert.deepEqual(week('We[3],Fr[-1] 10:00-12:00'), ['', '', '10:00-12:00', '', '', '', '']);
    assert.deepEqual(week('sa-mo: 10:00 – 12:00'), ['10:00-12:00', '', '', '', '', '10:00-12:00', '10:00-12:00']);
  });

  it('months, dates and weeks', () => {
    assert.deepEqual(week('Mo-Su 09:00-10:00; Jan 20-22 off'), ['9:00-10:00', '9:00-10:00', '', '', '', '9:00-10:00', '9:00-10:00']);
    assert.deepEqual(week('Oct-Mar: Mo 09:00-10:00')[0], '9:00-10:00');
    assert.deepEqual(week('Apr-Sep Mo 09:00-10:00')[0], '');
    assert.deepEqual(week('Mo 09:00-10:00; Dec 20-Jan 18 off')[0], '');
    assert.deepEqual(week('week 1-53/2 Mo 09:00-10:00')[0], '9:00-10:00');
    assert.deepEqual(week('week 2-52/2 Mo 09:00-10:00')[0], '');
  });

  it('says today, holidays and words of the place', () => {
    const hours = readOpeningHours('Mo-Fr 09:00-12:00; Sa "sur rendez-vous"; SH off');
    assert.ok(hours);
    assert.equal(hours.hasSchoolHolidays, true);
    const rows = weekOf(hours, at('2027-05-06T10:00Z'), ZONE);
    assert.deepEqual(rows.map(({ isToday }) => isToday), [false, false, false, true, false, false, false]);
    assert.deepEqual(rows.map(({ isHoliday }) => isHoliday), [false, false, false, true, false, true, false]);
    assert.deepEqual([rows[5]?.day, rows[5]?.note, rows[5]?.spans], ['2027-05-08', 'sur rendez-vous', []]);
  });
});

describe('hours that are not understood whole', () => {
  it('are not guessed', () => {
    const texts = ['', 'sunrise-sunset', 'Mo-Fr 18:00+', 'lundi 9h-12h', 'Mo', '2027 Jan 1 off', 'Mo 25:00-26:00', 'Mo 9-12', 'Feb 30 off', 'Mo 09:00-12:00 || "sur appel"', 'easter off', 'Mo-Fr 09:00-12:00 "'];
    for (const text of texts) assert.equal(readOpeningHours(text), undefined, text);
  });

  it('cost no time, whatever they are', () => {
    const pieces = fc.array(fc.constantFrom('Mo', '-', 'Fr', ',', ' ', '09:00-12:00', 'week ', '1', ':', '"', ';', 'PH', 'off', 'Jan', '[1]', 'x'), { maxLength: 300 });
    fc.assert(fc.property(pieces, (text) => {
      const hours = readOpeningHours(text.join(''));
      if (hours) openState(hours, 0, ZONE);
    }), { numRuns: 300, seed: 4 });
    assert.equal(readOpeningHours(`week ${'1'.repeat(990)}:`), undefined);
  });
});

describe('public holidays', () => {
  it('follow Easter', () => {
    const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
    assert.deepEqual([2000, 2024, 2027, 2038].map((year) => day(easter(year))), ['2000-04-23', '2024-03-31', '2027-03-28', '2038-04-25']);
    assert.deepEqual(['2027-03-29', '2027-05-06', '2027-05-17', '2027-11-11', '2027-03-28', '2027-05-07'].map((text) => isFrenchHoliday(Date.parse(text))), [true, true, true, true, false, false]);
  });
});
