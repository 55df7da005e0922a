import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { WireEvent } from '../../src/contract/agenda.js';
import { type Adapted } from '../../src/contract/agenda-source.js';
import { parseAgendaPage } from '../../src/contract/agenda-page.js';
import { fromICalendar, fromLongICalendar } from '../../src/contract/adapters/agenda/icalendar.js';
import { fromJSCalendar } from '../../src/contract/adapters/agenda/jscalendar.js';
import { parseICalendar } from '../../src/contract/icalendar.js';

function eventsOf({ document }: Adapted): WireEvent[] {
  const parsed = parseAgendaPage(document);
  assert.ok(parsed.ok && parsed.value.kind === 'agenda', JSON.stringify(parsed));
  return parsed.value.page.events;
}
const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const vevent = (...lines: string[]): string => ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Atelier', ...lines, 'END:VEVENT'].join('\r\n');
const read = (...lines: string[]): WireEvent[] => eventsOf(fromICalendar(calendar(...lines), { lang: 'fr' }));
const timesOf = (...lines: string[]): unknown => {
  const [event] = read(vevent(...lines));
  return event && [event.timings[0], event.timezone];
};

const SWISS = ['BEGIN:VTIMEZONE', 'TZID:Chez nous', 'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:19810329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT', 'END:VTIMEZONE'];
const ODD = SWISS.map((line) => line.replace('Chez nous', 'Odd').replace('+0200', '+0220').replace('+0100', '+0120'));

describe('the lines of a calendar', () => {
  const summary = (text: string | Uint8Array): string | undefined => parseICalendar(text)[0]?.components[0]?.properties.find(({ name }) => name === 'summary')?.values[0];

  it('are unfolded, whatever ends them', () => {
    for (const fold of ['\r\n ', '\n ', '\r\n\t', '\n\t', '\r ']) assert.equal(summary(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:un${fold}deux\nEND:VEVENT\n`), 'undeux', JSON.stringify(fold));
  });

  it('are unfolded in the middle of a character', () => {
    const [head, tail] = ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:', '\r\nEND:VEVENT'].map((text) => [...new TextEncoder().encode(text)]);
    assert.equal(summary(new Uint8Array([...(head ?? []), 0xc3, 13, 10, 32, 0xa9, 0xf0, 0x9f, 10, 9, 0x98, 0x80, ...(tail ?? [])])), 'é😀');
  });

  it('go on where a writer forgot to fold', () => {
    assert.equal(summary('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:un\ndeux trois\nUID:1\nEND:VEVENT'), 'un\ndeux trois');
  });

  it('have parameters with quotes and carets (RFC 6868), and text without its backslashes', () => {
    const [component] = parseICalendar(calendar('X-A;CN="a;b:c,d",e;X=^n^\'^^:v\\,w\\;x\\ny\\\\z'));
    assert.deepEqual(component?.properties[0], { name: 'x-a', params: { cn: ['a;b:c,d', 'e'], x: ['\n"^'] }, type: '', values: ['v,w;x\ny\\z'] });
  });

  it('are those that ical.js reads', () => {
    const text = calendar(vevent('CATEGORIES:Métiers\\, santé,Logement', 'LOCATION;LANGUAGE=fr:ici\\; là', 'GEO:46.58;0.34', 'DESCRIPTION:a\\nb'));
    const theirs = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent')[0];
    for (const property of parseICalendar(text)[0]?.components[0]?.properties ?? []) {
      assert.deepEqual(property.values, theirs?.getFirstProperty(property.name)?.getValues().flat().map(String), property.name);
    }
  });
});

describe('times of a VEVENT', () => {
  it('with a zone, in UTC, on no zone, as days', () => {
    assert.deepEqual(timesOf('DTSTART;TZID=America/Cayenne:20270120T140000', 'DTEND;TZID=America/Cayenne:20270120T150000'), [{ start: '2027-01-20T14:00:00', end: '2027-01-20T15:00:00' }, 'America/Cayenne']);
    assert.deepEqual(timesOf('DTSTART:20270120T130000Z', 'DURATION:PT1H30M'), [{ start: '2027-01-20T13:00:00Z', end: '2027-01-20T14:30:00Z' }, undefined]);
    assert.deepEqual(timesOf('DTSTART:20270120T130000'), [{ start: '2027-01-20T13:00:00' }, undefined]);
    assert.deepEqual(timesOf('DTSTART;VALUE=DATE:20270120', 'DTEND;VALUE=DATE:20270122'), [{ date: '2027-01-20', endDate: '2027-01-21' }, undefined]);
    assert.deepEqual(timesOf('DTSTART;VALUE=DATE:20270120', 'DTEND;VALUE=DATE:20270120'), [{ date: '2027-01-20' }, undefined]);
    assert.deepEqual(timesOf('DTSTART;VALUE=DATE:20270120', 'DURATION:P1W'), [{ date: '2027-01-20', endDate: '2027-01-26' }, undefined]);
    assert.deepEqual(timesOf('DTSTART;TZID=Europe/Paris:20270327T140000', 'DURATION:P1DT1H'), [{ start: '2027-03-27T14:00:00', end: '2027-03-28T15:00:00' }, 'Europe/Paris']);
    assert.deepEqual(timesOf('DTSTART;TZID=Europe/Paris:20270120T140000', 'DTEND;TZID=Europe/London:20270120T140000'), [{ start: '2027-01-20T14:00:00', end: '2027-01-20T15:00:00' }, 'Europe/Paris']);
  });

  it('in zones by other names', () => {
    for (const tzid of ['Romance Standard Time', '/mozilla.org/20070129_1/Europe/Paris', '"Europe/Paris"']) assert.deepEqual(timesOf(`DTSTART;TZID=${tzid}:20270120T140000`), [{ start: '2027-01-20T14:00:00' }, 'Europe/Paris'], tzid);
  });

  it('in zones of the file: by the rules of its VTIMEZONE', () => {
    const [known] = read(...SWISS, vevent('DTSTART;TZID=Chez nous:20270120T140000', 'RRULE:FREQ=WEEKLY'));
    assert.deepEqual([known?.timings, known?.timezone, known?.recurrence], [[{ start: '2027-01-20T14:00:00' }], 'Europe/Paris', 'FREQ=WEEKLY']);
    const [odd] = read(...ODD, vevent('DTSTART;TZID=Odd:20270320T140000', 'DTEND;TZID=Odd:20270320T150000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Odd:20270327T140000'));
    assert.deepEqual([odd?.timings, odd?.recurrence], [[{ start: '2027-03-20T12:40:00Z', end: '2027-03-20T13:40:00Z' }, { start: '2027-04-03T11:40:00Z', end: '2027-04-03T12:40:00Z' }], undefined]);
  });

  it('in a zone that nothing explains: told, and read as that of Paris', () => {
    const adapted = fromICalendar(calendar(vevent('DTSTART;TZID=Nowhere:20270120T140000')), { lang: 'fr' });
    assert.deepEqual(eventsOf(adapted)[0]?.timings, [{ start: '2027-01-20T14:00:00' }]);
    assert.match(adapted.lost[0]?.message ?? '', /Nowhere/);
  });

  it('X-WR-TIMEZONE is that of times that have none, and of instants, repeated or not', () => {
    const [floating, instant, ruled] = read('X-WR-TIMEZONE:Indian/Reunion', vevent('DTSTART:20270120T140000'), vevent('DTSTART:20270120T140000Z'), vevent('DTSTART:20270120T140000Z', 'RRULE:FREQ=DAILY'));
    assert.deepEqual([floating?.timezone, instant?.timezone, ruled?.timezone], ['Indian/Reunion', 'Indian/Reunion', 'Indian/Reunion']);
  });

  it('more times, fewer times, changed times', () => {
    const master = vevent('DTSTART;TZID=Europe/Paris:20270120T140000', 'DTEND;TZID=Europe/Paris:20270120T150000', 'RRULE:FREQ=WEEKLY;COUNT=9', 'RDATE;TZID=Europe/Paris:20270119T100000', 'EXDATE;TZID=Europe/Paris:20270127T140000,20270203T140000');
    const moved = vevent('RECURRENCE-ID;TZID=Europe/Paris:20270210T140000', 'DTSTART;TZID=Europe/Paris:20270210T160000', 'DTEND;TZID=Europe/Paris:20270210T170000');
    const renamed = vevent('RECURRENCE-ID;TZID=Europe/Paris:20270217T140000', 'STATUS:CANCELLED');
    const [event, other, ...rest] = read(renamed, moved, master);
    assert.deepEqual(event?.timings, [{ start: '2027-01-20T14:00:00', end: '2027-01-20T15:00:00' }, { start: '2027-01-19T10:00:00', end: '2027-01-19T11:00:00' }, { start: '2027-02-10T16:00:00', end: '2027-02-10T17:00:00' }]);
    assert.deepEqual([...(event?.excluded ?? [])].sort(), ['2027-01-27T14:00:00', '2027-02-03T14:00:00', '2027-02-10T14:00:00', '2027-02-17T14:00:00']);
    assert.deepEqual([other?.id, other?.status, other?.timings[0], rest], ['1#2027-02-17T14:00:00', 'cancelled', { start: '2027-02-17T14:00:00', end: '2027-02-17T15:00:00' }, []]);
  });
});

describe('the words of a VEVENT', () => {
  const LINES = ['DTSTART:20270120T130000Z', 'DESCRIPTION:Un\\n\\nDeux', 'LOCATION:Info Jeunes\\, 64 rue Gambetta\\, 86000 Poitiers', 'GEO:46.58;0.34', 'CATEGORIES:Métiers\\, santé,Logement', 'URL:https://example.org/a?b=1,2',
    'ORGANIZER;CN="Info; Jeunes":mailto:a@example.org', 'ATTACH;FMTTYPE=image/png:https://example.org/a.png', 'CONFERENCE;VALUE=URI:https://meet.example.org/x', 'LAST-MODIFIED:20261201T100000Z', 'STATUS:CANCELLED', 'ATTENDEE:mailto:b@example.org'];

  function check(adapted: Adapted): void {
    const [event] = eventsOf(adapted);
    assert.deepEqual(event?.place, { name: 'Info Jeunes', address: '64 rue Gambetta', postcode: '86000', city: 'Poitiers', lat: 46.58, lon: 0.34 });
    assert.deepEqual([event.description, event.categories, event.url, event.status], ['Un\n\nDeux', ['Métiers, santé', 'Logement'], 'https://example.org/a?b=1,2', 'cancelled']);
    assert.deepEqual([event.organizer, event.image, event.online, event.updated], [{ name: 'Info; Jeunes', url: 'mailto:a@example.org' }, { url: 'https://example.org/a.png' }, { url: 'https://meet.example.org/x' }, '2026-12-01T10:00:00Z']);
    assert.ok(adapted.lost.some(({ message }) => message.includes('ATTENDEE')));
    assert.ok(!JSON.stringify(adapted).includes('b@example.org'));
  }

  it('are all read, from iCalendar and from jCal', () => {
    const text = calendar(vevent(...LINES));
    check(fromICalendar(text, { lang: 'fr' }));
    check(fromICalendar(ICAL.parse(text), { lang: 'fr' }));
  });

  it('in the language asked for, at the place that Apple says', () => {
    const [event] = read('NAME:Le mien', ['BEGIN:VEVENT', 'UID:1', 'SUMMARY;LANGUAGE=en:Workshop', 'SUMMARY;LANGUAGE=fr:Atelier', 'DTSTART:20270120T130000Z', 'X-ALT-DESC;FMTTYPE=text/html:<p>Un</p><p>Deux</p>',
      'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="64 rue Gambetta, 86000 Poitiers";X-TITLE="Info Jeunes":geo:46.58,0.34', 'END:VEVENT'].join('\n'));
    assert.deepEqual([event?.title, event?.description], ['Atelier', 'Un\n\nDeux']);
    assert.deepEqual(event?.place, { name: 'Info Jeunes', address: '64 rue Gambetta', postcode: '86000', city: 'Poitiers', lat: 46.58, lon: 0.34 });
  });

  it('leave out what can’t be read, and tell of it', () => {
    const { document, lost } = fromICalendar(calendar(vevent('DTSTART:demain'), vevent('DTSTART:20270120T130000Z'), 'BEGIN:VTODO', 'END:VTODO'), { lang: 'fr' });
    assert.equal((document as { events: unknown[] }).events.length, 1);
    assert.deepEqual(lost.map(({ path }) => path).sort(), ['vevent[0]', 'vtodo[2]']);
  });
});

describe('hostile calendars', () => {
  it('never throw, and give documents of ours', () => {
    const line = fc.constantFrom('BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'TZID:x', 'BEGIN:STANDARD', 'TZOFFSETTO:+0130', 'TZOFFSETFROM:+0230', 'END:STANDARD', 'END:VTIMEZONE', 'UID:1', 'SUMMARY:a',
      'DTSTART;TZID=x:20270120T140000', 'DTSTART:99999999T999999Z', 'DTSTART;VALUE=DATE:00010101', 'RRULE:FREQ=SECONDLY', 'RECURRENCE-ID:20270120T140000', 'DURATION:P999999W', 'EXDATE:x,20270120T140000', 'GEO:x', 'X;A="', ';:', 'LOCATION:,', ' fold');
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 }), (lines) => {
      eventsOf(fromICalendar(`BEGIN:VCALENDAR\n${lines.join('\n')}`, { lang: 'fr' }));
    }), { numRuns: 300, seed: 4 });
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      eventsOf(fromICalendar(['vcalendar', [], [['vevent', [['summary', {}, 'text', value], ['dtstart', value, 'date', '2027-01-20'], value], []]]], { lang: 'fr' }));
      eventsOf(fromJSCalendar({ '@type': 'Event', title: 'a', start: '2027-01-20T14:00:00', locations: value, recurrenceRules: value, recurrenceOverrides: { '2027-01-21T14:00:00': value }, localizations: { fr: value }, links: value, keywords: value }, { lang: 'fr' }));
    }), { numRuns: 300, seed: 4 });
  });

  it('end, though a parameter has no sign near by', () => {
    const [event] = parseICalendar(`BEGIN:VEVENT\r\nX;A=;${'B'.repeat(300)}\r\nY;${';'.repeat(300)}\r\nSUMMARY;A=b;=;:un\r\nEND:VEVENT`);
    assert.deepEqual(event?.properties.map(({ name, values }) => [name, values.join()]), [['x', ''], ['y', ''], ['summary', 'un']]);
  });

  it('nest no deeper than we follow', () => {
    const { document } = fromICalendar(`BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(50_000)}${'END:X\n'.repeat(50_000)}${vevent('DTSTART:20270120T130000Z')}`, { lang: 'fr' });
    assert.equal((document as { events: unknown[] }).events.length, 1);
  });
});

describe('a calendar of thousands of events', () => {
  it('is read as one of a few is, with breaths in between', async () => {
    const text = calendar(...[...Array<undefined>(1_000)].map((_, i) => vevent(`DTSTART:20270120T1${i % 10}0000Z`, `UID:${i}`, `SUMMARY:N ${i}`)));
    let breaths = 0;
    const breath = (): Promise<void> => ((breaths += 1), Promise.resolve());
    assert.deepEqual(await fromLongICalendar(text, { lang: 'fr', breath }), fromICalendar(text, { lang: 'fr' }));
    assert.ok(breaths >= 10, `${breaths} breaths`);
  });
});

describe('JSCalendar', () => {
  const base = { '@type': 'Event', uid: 'u', title: 'Cours', start: '2027-01-20T14:00:00', duration: 'PT1H30M', timeZone: 'Europe/London' };
  const one = (changes: object, lang = 'fr'): WireEvent[] => eventsOf(fromJSCalendar({ ...base, ...changes }, { lang }));

  it('times, days, rules', () => {
    assert.deepEqual(one({})[0]?.timings, [{ start: '2027-01-20T14:00:00', end: '2027-01-20T15:30:00' }]);
    assert.deepEqual(one({ showWithoutTime: true, duration: 'P2D' })[0]?.timings, [{ date: '2027-01-20', endDate: '2027-01-21' }]);
    const rule = { '@type': 'RecurrenceRule', frequency: 'monthly', interval: 2, byDay: [{ day: 'mo', nthOfPeriod: -1 }, { day: 'tu' }], bySetPosition: [1], firstDayOfWeek: 'su', until: '2027-06-01T00:00:00' };
    assert.equal(one({ recurrenceRules: [rule] })[0]?.recurrence, 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1MO,TU;BYSETPOS=1;WKST=SU;UNTIL=20270601T000000');
  });

  it('times changed, added and taken away', () => {
    const events = one({
      recurrenceRules: [{ frequency: 'weekly' }],
      recurrenceOverrides: { '2027-01-27T14:00:00': { excluded: true }, '2027-02-03T14:00:00': { start: '2027-02-03T16:00:00' }, '2027-02-10T14:00:00': { title: 'Examen', 'locations/a/name': 'Amphi' }, '2027-02-17T14:00:00': { 'participants/x/participationStatus': 'declined' } },
      locations: { a: { name: 'Salle 1' } },
    });
    assert.deepEqual(events.map(({ id, title, place }) => [id, title, place?.name]), [['u', 'Cours', 'Salle 1'], ['u#2027-02-10T14:00:00', 'Examen', 'Amphi']]);
    assert.deepEqual(events[0]?.timings.slice(1), [{ start: '2027-02-03T16:00:00', end: '2027-02-03T17:30:00' }]);
    assert.deepEqual(events[0]?.excluded, ['2027-01-27T14:00:00', '2027-02-03T14:00:00', '2027-02-10T14:00:00']);
  });

  it('words, places, links, in the language asked for', () => {
    const full = {
      description: 'Un cours', status: 'cancelled', keywords: { jeunes: true }, updated: '2026-12-01T10:00:00Z', locations: { a: { name: 'Salle', description: '64 rue Gambetta, 86000 Poitiers', coordinates: 'geo:46.58,0.34' } },
      virtualLocations: { v: { uri: 'https://meet.example.org/x' } }, links: { i: { href: 'https://example.org/a.png', contentType: 'image/png', title: 'Une salle' }, p: { href: 'https://example.org/e', rel: 'alternate' } },
      localizations: { en: { title: 'Course', 'locations/a/name': 'Room' } },
    };
    const [french] = one(full);
    const [english] = one(full, 'en');
    assert.deepEqual([french?.title, english?.title, english?.place?.name], ['Cours', 'Course', 'Room']);
    assert.deepEqual(french?.place, { name: 'Salle', address: '64 rue Gambetta', postcode: '86000', city: 'Poitiers', lat: 46.58, lon: 0.34 });
    assert.deepEqual([french.online, french.image, french.url, french.status, french.categories], [{ url: 'https://meet.example.org/x' }, { url: 'https://example.org/a.png', alt: 'Une salle' }, 'https://example.org/e', 'cancelled', ['jeunes']]);
  });

  it('groups: their events, not their tasks', () => {
    const { document, lost } = fromJSCalendar({ '@type': 'Group', title: 'Groupe', entries: [base, { '@type': 'Task', uid: 't' }] }, { lang: 'fr' });
    assert.deepEqual([(document as { title: string }).title, (document as { events: unknown[] }).events.length, lost.map(({ path }) => path)], ['Groupe', 1, ['entries[1]']]);
  });
});
