import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { WireEvent } from '../../src/contract/agenda.js';
import { parseRule } from '../../src/contract/recurrence-rule.js';
import { expander, timesOf } from '../../src/contract/recurrence.js';
import { instantOfWall, isZone, wallMs } from '../../src/contract/zone.js';
import { startsOf } from './recurrence-probe.js';

const start = '1997-09-02T09:00';
const wall = (text: string): number => Date.parse(`${text}Z`);
const ruled = (text: string, from = start, most = 12): string[] => {
  const rule = parseRule(text);
  assert.ok(rule, text);
  const times: string[] = [];
  for (const time of timesOf(rule, { start: wall(from), until: rule.until?.wall ?? Infinity })) {
    times.push(new Date(time).toISOString().slice(0, 16));
    if (times.length === most) break;
  }
  return times;
};
/** `97-09-02` → `1997-09-02T09:00` */
const nine = (days: string): string[] => days.split(' ').map((day) => `${Number(day.slice(0, 2)) > 50 ? '19' : '20'}${day}T09:00`);

describe('the examples of RFC 5545 §3.8.5.3', () => {
  const examples: [rule: string, days: string, from?: string][] = [
    ['FREQ=DAILY;COUNT=3', '97-09-02 97-09-03 97-09-04'],
    ['FREQ=DAILY;INTERVAL=10;COUNT=5', '97-09-02 97-09-12 97-09-22 97-10-02 97-10-12'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH', '97-09-02 97-09-04 97-09-16 97-09-18 97-09-30 97-10-02 97-10-14 97-10-16'],
    ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '97-09-22 97-10-20 97-11-17 97-12-22 98-01-19 98-02-16', '1997-09-22T09:00'],
    ['FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU', '97-09-07 97-09-28 97-11-02 97-11-30', '1997-09-07T09:00'],
    ['FREQ=MONTHLY;COUNT=5;BYMONTHDAY=1,-1', '97-09-30 97-10-01 97-10-31 97-11-01 97-11-30', '1997-09-30T09:00'],
    ['FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '97-06-10 97-07-10 98-06-10 98-07-10', '1997-06-10T09:00'],
    ['FREQ=YEARLY;INTERVAL=3;COUNT=5;BYYEARDAY=1,100,200', '97-01-01 97-04-10 97-07-19 00-01-01 00-04-09', '1997-01-01T09:00'],
    ['FREQ=YEARLY;BYDAY=20MO;COUNT=3', '97-05-19 98-05-18 99-05-17', '1997-05-19T09:00'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3', '97-05-12 98-05-11 99-05-17', '1997-05-12T09:00'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=5', '98-02-13 98-03-13 98-11-13 99-08-13 00-10-13'],
    ['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3', '96-11-05 00-11-07 04-11-02', '1996-11-05T09:00'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '97-09-04 97-10-07 97-11-06', '1997-09-04T09:00'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4', '97-09-29 97-10-30 97-11-27 97-12-30', '1997-09-29T09:00'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '97-08-05 97-08-10 97-08-19 97-08-24', '1997-08-05T09:00'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '97-08-05 97-08-17 97-08-19 97-08-31', '1997-08-05T09:00'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '07-01-15 07-01-30 07-02-15 07-03-15 07-03-30', '2007-01-15T09:00'],
  ];
  for (const [rule, days, from] of examples) it(rule, () => assert.deepEqual(ruled(rule, from), nine(days)));

  it('hours and minutes', () => {
    assert.deepEqual(ruled('FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z'), ['09', '12', '15'].map((hour) => `1997-09-02T${hour}:00`));
    assert.deepEqual(ruled('FREQ=MINUTELY;INTERVAL=90;COUNT=4'), ['09:00', '10:30', '12:00', '13:30'].map((time) => `1997-09-02T${time}`));
    const daily = ruled('FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40', start, 7);
    assert.deepEqual(daily, ['02T09:00', '02T09:20', '02T09:40', '02T10:00', '02T10:20', '02T10:40', '03T09:00'].map((time) => `1997-09-${time}`));
    assert.deepEqual(ruled('FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10', start, 7), daily);
  });

  it('RFC 7529: a day that the month lacks', () => {
    const days = (skip: string): string[] => ruled(`RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=${skip};COUNT=4`, '2014-01-31T09:00');
    assert.deepEqual(days('OMIT'), nine('14-01-31 14-03-31 14-05-31 14-07-31'));
    assert.deepEqual(days('BACKWARD'), nine('14-01-31 14-02-28 14-03-31 14-04-30'));
    assert.deepEqual(days('FORWARD'), nine('14-01-31 14-03-01 14-03-31 14-05-01'));
    assert.deepEqual(ruled('RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD;COUNT=3', '2016-02-29T09:00'), nine('16-02-29 17-03-01 18-03-01'));
  });
});

describe('the text of a rule', () => {
  it('is read with small faults', () => {
    for (const text of ['RRULE:FREQ=DAILY;COUNT=2', 'freq=daily;count=2;', ' FREQ = DAILY ; COUNT = 2 ;;', 'DTSTART:19970902T090000\nRRULE:FREQ=DAILY;COUNT=2', 'FREQ=DAILY;UNTIL=19970903T090000']) {
      assert.deepEqual(ruled(text), nine('97-09-02 97-09-03'), text);
    }
  });

  it('is not guessed', () => {
    for (const text of ['', 'FREQ=', 'DAILY', 'FREQ=FORTNIGHTLY', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;BYMONTH=13', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=DAILY;UNTIL=soon', 'FREQ=YEARLY;RSCALE=HEBREW', 'FREQ=DAILY;COUNT=1e9']) {
      assert.equal(parseRule(text), undefined, text);
    }
  });
});

const WEEKLY = { timezone: 'Europe/Paris', timings: [{ start: '2026-10-18T02:30', end: '2026-10-18T04:00' }], recurrence: 'FREQ=WEEKLY;COUNT=3' };
const SPRING = { timezone: 'Europe/Paris', timings: [{ start: '2026-03-22T02:30' }], recurrence: 'FREQ=WEEKLY;UNTIL=20260405' };
const DAYS = { timezone: 'Europe/Paris', timings: [{ date: '2026-10-24' }], recurrence: 'FREQ=DAILY;COUNT=3' };

describe('rules of events', () => {
  it('keep the hour of the wall in any host zone', () => {
    const script = fileURLToPath(new URL('recurrence-probe.ts', import.meta.url));
    const expected = [
      ['2026-10-18T00:30', '2026-10-25T00:30', '2026-11-01T01:30'],
      ['2026-03-22T01:30', '2026-03-29T01:30', '2026-04-05T00:30'],
      ['2026-10-23T22:00', '2026-10-24T22:00', '2026-10-25T23:00'],
    ];
    for (const TZ of ['UTC', 'Europe/Paris', 'America/Cayenne']) {
      const printed = execFileSync(process.execPath, ['--import', 'tsx', script, JSON.stringify([WEEKLY, SPRING, DAYS])], { env: { ...process.env, TZ }, encoding: 'utf8' });
      assert.deepEqual(JSON.parse(printed), expected, TZ);
    }
  });

  it('leave out what is excluded, by instant or by day', () => {
    const event = { ...WEEKLY, timings: [{ start: '2026-11-03T14:00' }] };
    const whole = ['2026-11-03T13:00', '2026-11-10T13:00', '2026-11-17T13:00'];
    assert.deepEqual(startsOf(event), whole);
    for (const excluded of ['2026-11-10T14:00', '2026-11-10T13:00:00Z', '2026-11-10', '2026-11-10T14:00:00+01:00']) assert.deepEqual(startsOf({ ...event, excluded: [excluded] }), [whole[0], whole[2]], excluded);
    assert.deepEqual(startsOf({ ...event, excluded: ['2026-11-10T15:00', '2026-11-11'] }), whole);
    assert.equal(startsOf({ ...DAYS, excluded: ['2026-10-25T00:00'] }).length, 2);
  });

  it('start with the event, whose time counts though the rule would not choose it', () => {
    assert.deepEqual(startsOf({ timezone: 'UTC', timings: [{ start: '2026-11-04T14:00' }], recurrence: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3' }), ['2026-11-04T14:00', '2026-11-09T14:00', '2026-11-16T14:00']);
  });

  it('are of the timing that the document has first', () => {
    const timings = [{ start: '2026-11-04T14:00' }, { start: '2026-11-01T10:00' }];
    assert.deepEqual(startsOf({ timezone: 'UTC', timings, recurrence: 'FREQ=WEEKLY;COUNT=2' }), ['2026-11-01T10:00', '2026-11-04T14:00', '2026-11-11T14:00']);
  });

  it('without end show the window only', () => {
    const event = { timezone: 'UTC', timings: [{ start: '1980-01-01T14:00' }], recurrence: 'FREQ=DAILY' };
    const window = { fromMs: Date.UTC(2027, 0, 1), toMs: Date.UTC(2027, 0, 4), most: 100 };
    assert.deepEqual(startsOf(event, window), ['2027-01-01T14:00', '2027-01-02T14:00', '2027-01-03T14:00']);
    assert.equal(startsOf(event, { ...window, most: 2 }).length, 2);
  });

  it('cost little, whatever they say', () => {
    const all = (length: number): string => Array.from({ length }, (_, i) => i).join();
    const clock = `BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)}`;
    for (const rule of ['FREQ=SECONDLY', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', `FREQ=DAILY;${clock}`, `FREQ=MONTHLY;${clock};BYSETPOS=-1`, 'FREQ=DAILY;COUNT=1000000']) {
      const parsed = parseRule(rule);
      assert.ok(parsed);
      let count = 0;
      for (const _ of timesOf(parsed, { start: 0, until: Infinity })) count += 1;
      assert.ok(count <= 30_000, `${rule}: ${count}`);
    }
  });
});

describe('many rules together', () => {
  const nowMs = Date.UTC(2027, 0, 20);
  const window = { fromMs: nowMs - 30 * 86_400_000, nowMs, toMs: nowMs + 395 * 86_400_000, most: 1_000 };
  const eventOf = (recurrence: string): WireEvent => ({ id: '', title: '', status: 'scheduled', timings: [], excluded: [], categories: [], audiences: [], accessibility: [], recurrence });
  const first = { startMs: Date.UTC(2026, 11, 1, 14), endMs: Date.UTC(2026, 11, 1, 15), isAllDay: false };
  const all = (length: number): string => Array.from({ length }, (_, i) => i).join();

  it('share what they may use; the nearest dates are given, and it is said that others are not', () => {
    let cuts = 0;
    const budget = { rules: 1_000, times: 50_000, steps: 2_000_000 };
    const expand = expander({ ...window, budget, onCut: () => (cuts += 1) });
    const lists = Array.from({ length: 1_000 }, () => expand(eventOf('FREQ=DAILY;COUNT=1000'), first, 'Europe/Paris'));
    assert.equal(lists.flat().length, 50_000);
    assert.ok(lists.every(([next, ...others]) => next && next.endMs >= nowMs && next.startMs < nowMs + 86_400_000 && others.length === 49));
    assert.equal(cuts, 1_000);
  });

  it('leave what one does not need to those that follow, and cut nothing of what is few', () => {
    const expand = expander({ ...window, budget: { rules: 2, times: 60, steps: 60_000 }, onCut: () => assert.fail() });
    const lengths = ['FREQ=WEEKLY;COUNT=10', 'FREQ=WEEKLY;COUNT=50'].map((recurrence) => expand(eventOf(recurrence), first, 'UTC').length);
    assert.deepEqual(lengths, [10, 50]);
  });

  it('cost a bounded time, though each chooses every second', () => {
    const recurrence = `FREQ=YEARLY;BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)};BYSETPOS=-1`;
    const expand = expander({ ...window, budget: { rules: 500, times: 50_000, steps: 2_000_000 } });
    const before = process.cpuUsage().user;
    for (let i = 0; i < 500; i += 1) expand(eventOf(recurrence), first, 'Europe/Paris');
    const usedMs = (process.cpuUsage().user - before) / 1_000;
    assert.ok(usedMs < 1_500, `${usedMs} ms`);
  });
});

describe('any rule', () => {
  const rules = fc.record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    by: fc.constantFrom('', ';BYDAY=MO,FR', ';BYMONTH=3,10', ';BYMONTHDAY=1,-1', ';BYMONTH=2;BYDAY=-1SU'),
  });
  const starts = fc.integer({ min: 0, max: 20_000 * 1_440 }).map((minutes) => minutes * 60_000);

  it('gives times in order, none before its start, the same from a later window', () => {
    fc.assert(fc.property(rules, starts, fc.integer({ min: 1, max: 2_000 }), ({ freq, interval, by }, from, days) => {
      const rule = parseRule(`FREQ=${freq};INTERVAL=${interval}${by}`);
      assert.ok(rule);
      const [later, until] = [from + days * 86_400_000, from + (days + 400) * 86_400_000];
      const all = [...timesOf(rule, { start: from, until, steps: { left: 1e6 } })];
      assert.deepEqual(all, [...new Set(all)].sort((a, b) => a - b));
      assert.ok(all.every((time) => time >= from));
      const ahead = [...timesOf(rule, { start: from, from: later, until, steps: { left: 1e6 } })];
      assert.deepEqual(ahead.filter((time) => time >= later), all.filter((time) => time >= later));
    }), { numRuns: 150, seed: 4 });
  });

  it('is read without an error, whatever its text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((text) => `FREQ=DAILY;${text}`)), (text) => void parseRule(text)), { numRuns: 500, seed: 4 });
  });
});

describe('wall clocks', () => {
  it('are those of the platform, near changes and far from them', () => {
    for (const zone of ['Europe/Paris', 'America/Cayenne', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC']) {
      const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
      for (let at = Date.UTC(2026, 0); at < Date.UTC(2027, 0); at += 7 * 3_600_000 + 1_000) {
        assert.equal(new Date(wallMs(at, zone)).toISOString().slice(0, 19), parts.format(at).replace(' ', 'T'), zone);
        assert.equal(wallMs(instantOfWall(wallMs(at, zone), zone), zone), wallMs(at, zone));
      }
    }
  });

  it('are named by IANA, however it is spelt: what a document makes up of them takes no room', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = class extends DateTimeFormat {
      constructor(...all: ConstructorParameters<typeof DateTimeFormat>) {
        super(...all);
        made += 1;
      }
    } as typeof DateTimeFormat;
    const spelt = [...Array(200).keys()].map((n) => [...'pacific/fakaofo'].map((letter, i) => ((n >> (i % 8)) & 1 ? letter.toUpperCase() : letter)).join(''));
    assert.ok(spelt.every(isZone));
    assert.ok(!['+01:23', '-0530', '', ' Europe/Paris', 'Mars/Olympus'].some(isZone));
    Intl.DateTimeFormat = DateTimeFormat;
    assert.ok(made <= 3, `${made} made`); // those that the platform refuses throw before they are
  });

  it('skip or repeat an hour as RFC 5545 §3.3.5 reads it; no time is none', () => {
    assert.equal(instantOfWall(Date.UTC(2026, 2, 29, 2, 30), 'Europe/Paris'), Date.UTC(2026, 2, 29, 1, 30));
    assert.equal(instantOfWall(Date.UTC(2026, 9, 25, 2, 30), 'Europe/Paris'), Date.UTC(2026, 9, 25, 0, 30));
    assert.ok(Number.isNaN(instantOfWall(NaN, 'Europe/Paris')));
  });
});
