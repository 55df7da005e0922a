import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgendaItem, Occurrence } from '../../src/contract/agenda-set.js';
import { readOpeningHours, weekOf } from '../../src/contract/opening-hours.js';
import { groupWeek, isWholeDay } from '../../src/elements/agenda-map/detail-hours.model.js';
import { addressLine, fileName, itemOfKey, mailAddress, paragraphsOf, telAddress, toldTimes, travelLinks } from '../../src/elements/agenda-map/detail.model.js';

const time = (startMs: number, endMs = startMs + 5): Occurrence => ({ startMs, endMs, isAllDay: false });

describe('times of a sheet', () => {
  const startsOf = (times: readonly Occurrence[]) => times.map(({ startMs }) => startMs);

  it('tells the next one first, then the later ones; those gone by apart, the last one first', () => {
    const { first, others, gone, isOver } = toldTimes({ occurrences: [10, 20, 100, 200].map((ms) => time(ms)) }, 50);
    assert.deepEqual([first?.startMs, startsOf(others), startsOf(gone), isOver], [100, [200], [20, 10], false]);
  });

  it('of what is all over, tells the last first', () => {
    const { first, others, gone, isOver } = toldTimes({ occurrences: [10, 20, 30].map((ms) => time(ms)) }, 50);
    assert.deepEqual([first?.startMs, startsOf(others), startsOf(gone), isOver], [30, [], [20, 10], true]);
  });

  it('counts what is going on as next, and what has no end as over once it has begun', () => {
    assert.equal(toldTimes({ occurrences: [time(10, 100)] }, 50).isOver, false);
    assert.equal(toldTimes({ occurrences: [time(10, 10)] }, 50).isOver, true);
    assert.deepEqual(toldTimes({ occurrences: [] }, 50), { first: undefined, others: [], gone: [], isOver: false });
  });
});

describe('the entry that an address names', () => {
  const entry = (key: string, id: string) => ({ key, event: { id } }) as AgendaItem;
  const items = [entry('Ville:cv', 'cv'), entry('Région:forum', 'forum'), entry('Ville:forum', 'forum')];

  it('by its key, by the number that its source once had, or by its identifier alone', () => {
    for (const key of ['Ville:cv', '0:cv', '3:cv', 'cv', 'Campus:cv']) assert.equal(itemOfKey(items, key), items[0], key);
    assert.equal(itemOfKey(items, 'Ville:forum'), items[2]);
  });

  it('is none when it could be two', () => {
    for (const key of ['0:forum', 'forum', 'x', '']) assert.equal(itemOfKey(items, key), undefined, key);
  });
});

describe('words of a sheet', () => {
  it('makes paragraphs, and tells a summary once', () => {
    assert.deepEqual(paragraphsOf({ summary: 'Un', description: 'Un et deux\nsuite\n \nTrois' }), ['Un et deux\nsuite', 'Trois']);
    assert.deepEqual(paragraphsOf({ summary: 'Zéro', description: 'Un' }), ['Zéro', 'Un']);
    assert.deepEqual(paragraphsOf({ summary: '', description: '' }), []);
  });

  it('writes an address of what is known', () => {
    assert.equal(addressLine({ address: '1 rue Haute', postcode: '86000', city: 'Exempleville' }), '1 rue Haute, 86000 Exempleville');
    assert.equal(addressLine({ city: 'Exempleville' }), 'Exempleville');
  });

  it('names a file in plain letters', () => {
    assert.deepEqual(['Forum des métiers : à l’été !', '???', 'x'.repeat(90)].map((title) => fileName(title).length < 70 && fileName(title)), ['forum-des-metiers-a-l-ete.ics', 'agenda.ics', `${'x'.repeat(60)}.ics`]);
  });
});

describe('addresses made of data', () => {
  it('leads to a point of its own, not to that of a commune when there is a street', () => {
    assert.deepEqual(travelLinks({ point: [0.34, 46.58] }), { web: 'https://www.openstreetmap.org/directions?to=46.58%2C0.34#map=16/46.58/0.34', app: 'geo:46.58,0.34?q=46.58,0.34' });
    assert.deepEqual(travelLinks({ point: [0.34, 46.58], isApproximate: true, address: '1 rue & Haute', city: 'X' }), { web: 'https://www.openstreetmap.org/search?query=1%20rue%20%26%20Haute%2C%20X' });
    assert.deepEqual(travelLinks({}), {});
  });

  it('dials one number, written in any way', () => {
    assert.deepEqual(['05 49 00 00 00', '+33 (0)5.49.00.00.00', '3949', '05 49 00 00 00 / 06 00 00 00 00', 'accueil 05', 'javascript:1', '12'].map(telAddress), [
      'tel:0549000000',
      'tel:+33549000000',
      'tel:3949',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('writes to an address, and lets it bring no more', () => {
    assert.deepEqual(['a@b.example', ' a@b.example ', 'a@b.example?bcc=c@d.example', 'nobody', 'a b@c'].map(mailAddress), ['mailto:a@b.example', 'mailto:a@b.example', undefined, undefined, undefined]);
  });
});

describe('hours on paper', () => {
  it('puts days of the same hours in one line, and leaves closed ones out', () => {
    const hours = readOpeningHours('Mo-Tu,Th-Fr 09:00-12:00,14:00-18:00; We 14:00-18:00');
    assert.ok(hours);
    const groups = groupWeek(weekOf(hours, Date.parse('2027-01-20T09:00:00Z'), 'Europe/Paris'));
    assert.deepEqual(groups.map(({ first, last, spans }) => [first.slice(8), last.slice(8), spans.length]), [
      ['18', '19', 2],
      ['20', '20', 1],
      ['21', '22', 2],
    ]);
    assert.deepEqual([isWholeDay([[0, 1_440]]), isWholeDay([[0, 720]]), isWholeDay([])], [true, false, false]);
  });
});
