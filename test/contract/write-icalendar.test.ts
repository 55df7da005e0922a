import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { itemsOfAgenda, type AgendaItem } from '../../src/contract/agenda-set.js';
import { parseAgendaPage } from '../../src/contract/agenda-page.js';
import { fromICalendar } from '../../src/contract/adapters/agenda/icalendar.js';
import { calendarLinks } from '../../src/contract/calendar-links.js';
import { expander } from '../../src/contract/recurrence.js';
import { writeICalendar } from '../../src/contract/write-icalendar.js';

const OPTIONS = { name: 'Agenda, des jeunes', host: 'agenda.example.org', nowMs: Date.UTC(2027, 0, 2, 3, 4, 5), url: 'https://example.org/a?b=1,2;c' };
const window = { fromMs: Date.UTC(2026, 0), toMs: Date.UTC(2028, 0), most: 60 };

function itemsOf(...events: Record<string, unknown>[]): AgendaItem[] {
  const parsed = parseAgendaPage({ events: events.map((event, i) => ({ id: `e${i}`, title: 'Titre', ...event })) });
  assert.ok(parsed.ok && parsed.value.kind === 'agenda', JSON.stringify(parsed));
  return itemsOfAgenda(parsed.value.page, { label: 'l', prefix: '', expand: expander(window) });
}

const FULL = {
  id: '42', title: 'Atelier « CV ; lettre, entretien » \\ été 👩‍🎓 '.repeat(4).trim(), description: 'Un;deux,trois\n\nQuatre\\n', status: 'cancelled',
  timings: [{ start: '2027-01-20T14:00:00+01:00', end: '2027-01-20T16:00:00+01:00' }], place: { name: 'Info Jeunes', address: '64 rue Gambetta', postcode: '86000', city: 'Poitiers', lat: 46.58, lon: 0.34 },
  categories: ['Métiers, santé', 'Logement'], organizer: { name: 'Info; "Jeunes"', url: 'mailto:contact@example.org' }, url: 'https://example.org/e?a=1,2;b', updated: '2026-12-01T10:00:00Z',
};

const eventsOf = (text: string): ICAL.Component[] => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('what ical.js reads of the calendar written', () => {
  it('is what was said', () => {
    const [event] = eventsOf(writeICalendar(itemsOf(FULL), OPTIONS));
    const value = (name: string): unknown => event?.getFirstPropertyValue(name);
    assert.equal(value('summary'), FULL.title);
    assert.equal(value('description'), FULL.description);
    assert.equal(value('location'), 'Info Jeunes, 64 rue Gambetta, 86000 Poitiers');
    assert.deepEqual(event?.getFirstProperty('categories')?.getValues(), FULL.categories);
    assert.deepEqual(value('geo'), [46.58, 0.34]);
    assert.equal(value('url'), FULL.url);
    assert.equal(value('status'), 'CANCELLED');
    assert.equal(value('organizer'), 'mailto:contact@example.org');
    assert.equal(value('uid'), '42@agenda.example.org');
    assert.equal(String(value('dtstamp')), '2027-01-02T03:04:05Z');
    assert.equal(String(value('last-modified')), '2026-12-01T10:00:00Z');
    assert.ok(Number(value('sequence')) > 0);
    assert.equal(String(value('dtstart')), '2027-01-20T14:00:00');
    assert.equal(event?.getFirstProperty('dtstart')?.getParameter('tzid'), 'Europe/Paris');
  });

  it('says what it costs, who to ask, and themes in words', () => {
    const item = itemsOf({ timings: [{ start: '2027-01-20T14:00' }], price: '5 €', organizer: { name: 'MJC' }, registration: { phone: '05 49 00 00 00', email: 'a@example.org' }, categories: ['cv', 'x'] });
    const options = { ...OPTIONS, eventUrl: 'https://example.org/#1', categoryLabels: new Map([['cv', 'CV, lettre']]) };
    const [event] = eventsOf(writeICalendar(item, options));
    const value = (name: string): unknown => event?.getFirstPropertyValue(name);
    assert.equal(value('description'), 'Prix\u00a0: 5 €\nOrganisé par\u00a0: MJC\nContact\u00a0: 05 49 00 00 00, a@example.org');
    assert.equal(value('contact'), '05 49 00 00 00, a@example.org');
    assert.equal(value('url'), 'https://example.org/#1');
    assert.deepEqual(event?.getFirstProperty('categories')?.getValues(), ['CV, lettre', 'x']);
  });

  it('leaves out what is over when asked to, unless all is', () => {
    const of = (...days: string[]) => eventsOf(writeICalendar(itemsOf({ timings: days.map((day) => ({ start: `${day}T14:00` })) }), { ...OPTIONS, isComingOnly: true })).map((event) => String(event.getFirstPropertyValue('dtstart')).slice(0, 10));
    assert.deepEqual(of('2026-12-01', '2027-01-20', '2027-01-21'), ['2027-01-20', '2027-01-21']);
    assert.deepEqual(of('2026-12-01', '2026-12-02'), ['2026-12-01', '2026-12-02']);
  });

  it('has its instants by the VTIMEZONE written, in Paris and elsewhere', () => {
    for (const timezone of ['Europe/Paris', 'America/New_York', 'America/Cayenne', 'Australia/Lord_Howe', 'UTC']) {
      const items = itemsOf({ timezone, timings: ['2026-02-01', '2026-07-01', '2026-11-15', '2027-04-20'].map((day) => ({ start: `${day}T14:00`, end: `${day}T15:00` })) });
      const text = writeICalendar(items, OPTIONS);
      const zone = new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vtimezone');
      const starts = eventsOf(text).map((event) => {
        const time = event.getFirstPropertyValue('dtstart') as ICAL.Time;
        if (zone) time.zone = new ICAL.Timezone(zone);
        return time.toUnixTime() * 1_000;
      });
      assert.deepEqual(starts, items[0]?.occurrences.map(({ startMs }) => startMs), timezone);
    }
  });

  it('gives each of several times a UID of its own, and the rule when there is one without end', () => {
    const uids = (...starts: string[]) => eventsOf(writeICalendar(itemsOf({ timings: starts.map((start) => ({ start })) }), OPTIONS)).map((event) => event.getFirstPropertyValue('uid'));
    const [one, two] = ['e0@agenda.example.org', 'e0-2@agenda.example.org'];
    assert.deepEqual(uids('2027-01-20T14:00'), [one]);
    assert.deepEqual(uids('2027-01-20T14:00', '2027-01-21T14:00'), [one, two], 'the first stays when a second is added');
    assert.deepEqual(uids('2027-01-20T15:00', '2027-01-28T14:00'), [one, two], 'and each when it moves');
    const ruled = eventsOf(writeICalendar(itemsOf({ timings: [{ start: '2027-01-20T14:00' }], recurrence: 'freq=weekly;until=20270301', excluded: ['2027-01-27T14:00'] }), OPTIONS));
    assert.equal(ruled.length, 1);
    assert.equal(String(ruled[0]?.getFirstPropertyValue('rrule')), 'FREQ=WEEKLY;UNTIL=20270301T225959Z');
    assert.equal(String(ruled[0]?.getFirstPropertyValue('exdate')), '2027-01-27T14:00:00');
  });

  it('survives what is no time, and a rule whose end comes first', () => {
    const text = writeICalendar(itemsOf({ timings: [{ start: '2027-01-20T14:00' }], recurrence: 'UNTIL=20270301T000000Z;FREQ=WEEKLY', excluded: ['2027-02-28T25:99:00Z', '2027-01-27T14:00'] }), OPTIONS);
    assert.equal(String(eventsOf(text)[0]?.getFirstPropertyValue('rrule')), 'FREQ=WEEKLY;UNTIL=20270301T000000Z');
    assert.deepEqual(text.match(/EXDATE.*/g), ['EXDATE;TZID=Europe/Paris:20270127T140000\r'].map((line) => line.trim()));
  });

  it('has whole days as days, the last one not included', () => {
    const [event] = eventsOf(writeICalendar(itemsOf({ timings: [{ date: '2027-03-27', endDate: '2027-03-28' }] }), OPTIONS));
    assert.equal(String(event?.getFirstPropertyValue('dtstart')), '2027-03-27');
    assert.equal(String(event?.getFirstPropertyValue('dtend')), '2027-03-29');
  });
});

describe('the lines written', () => {
  it('end in CRLF, have 75 octets at most and no half characters', () => {
    const text = writeICalendar(itemsOf(FULL), OPTIONS);
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    assert.ok(lines.every((line) => octets(line) <= 75 && !line.includes('\n') && !line.includes('\ufffd')));
  });

  it('leave out an organizer without a mail, a point that is approximate, and items without a time', () => {
    const [item] = itemsOf({ ...FULL, organizer: { name: 'Sans adresse', url: 'https://example.org' } });
    assert.ok(item);
    const text = writeICalendar([{ ...item, where: { ...item.where, isApproximate: true } }, ...itemsOf({})], OPTIONS);
    assert.ok(!/ORGANIZER|GEO/.test(text));
    assert.equal(eventsOf(text).length, 1);
  });

  it('hold any text unchanged, and let none become a line', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((text) => `${text}\r\nBEGIN:VEVENT`);
    fc.assert(fc.property(words, words, (title, city) => {
      const text = writeICalendar(itemsOf({ title, place: { city }, url: `https://example.org/${title}`, timings: [{ start: '2027-01-20T14:00' }] }), OPTIONS);
      const events = eventsOf(text);
      assert.equal(events.length, 1);
      assert.equal(events[0]?.getFirstPropertyValue('summary'), title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' '));
    }), { numRuns: 200, seed: 4 });
  });

  it('are read again by our own reader', () => {
    const { document, lost } = fromICalendar(writeICalendar(itemsOf(FULL, { timings: [{ date: '2027-03-27' }], recurrence: 'FREQ=YEARLY' }), OPTIONS), { lang: 'fr' });
    const parsed = parseAgendaPage(document);
    assert.ok(parsed.ok && parsed.value.kind === 'agenda');
    assert.deepEqual(lost, []);
    const [full, yearly] = parsed.value.page.events;
    assert.equal(full?.title, FULL.title.replace(/\s+/g, ' '));
    assert.deepEqual(full?.timings, [{ start: '2027-01-20T14:00:00', end: '2027-01-20T16:00:00' }]);
    assert.deepEqual([full?.place?.lat, full?.place?.postcode, full?.status, full?.url], [46.58, '86000', 'cancelled', FULL.url]);
    assert.deepEqual([yearly?.recurrence, yearly?.timings], ['FREQ=YEARLY', [{ date: '2027-03-27' }]]);
  });
});

describe('links to calendars of the web', () => {
  it('say title, time and place', () => {
    const [item] = itemsOf(FULL);
    const [occurrence] = item?.occurrences ?? [];
    assert.ok(item && occurrence);
    const links = calendarLinks(item, occurrence);
    const google = new URL(links.google);
    assert.equal(google.searchParams.get('text'), FULL.title);
    assert.equal(google.searchParams.get('dates'), '20270120T130000Z/20270120T150000Z');
    assert.equal(new URL(links.outlook).searchParams.get('startdt'), '2027-01-20T13:00:00.000Z');
    assert.equal(new URL(links.office365).host, 'outlook.office.com');
    assert.equal(new URL(links.yahoo).searchParams.get('ET'), '20270120T150000Z');
    assert.ok(Object.values(links).every((link) => !String(link).includes('+')));
  });

  it('have whole days, and survive half a character', () => {
    const [item] = itemsOf({ title: 'a\ud83d', timings: [{ date: '2027-03-27' }] });
    const [occurrence] = item?.occurrences ?? [];
    assert.ok(item && occurrence);
    assert.equal(new URL(calendarLinks(item, occurrence).google).searchParams.get('dates'), '20270327/20270328');
  });
});
