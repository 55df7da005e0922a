import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adapt } from '../../src/elements/agenda-map/foreign-document.js';
import { AgendaSources, type SourcesHost } from '../../src/elements/agenda-map/sources.js';

const NOW = Date.UTC(2027, 0, 20, 8);
const DAY_MS = 86_400_000;

/** Sources that read from these documents, by the path of their address. */
function sourcesOf(documents: Readonly<Record<string, unknown>>, ...srcs: string[]): AgendaSources {
  const host = {
    lang: 'fr',
    resolve: (src: string, base?: string) => new URL(src, base ?? 'https://a.example/'),
    read: ({ pathname }: URL) => Promise.resolve(documents[pathname]),
    window: { fromMs: NOW - 30 * DAY_MS, nowMs: NOW, toMs: NOW + 395 * DAY_MS },
    onProgress: () => undefined,
    onFailure: assert.fail,
  };
  return new AgendaSources(srcs.map((src) => ({ src, label: 'a.example', format: undefined, mapping: '' })), host as SourcesHost);
}

const event = (id: string, more: object = {}) => ({ id, title: `Forum ${id}`, timings: [{ start: '2027-02-03T14:00' }], place: { city: 'Poitiers' }, ...more });
const { signal } = new AbortController();

describe('what sources give', () => {
  it('is there once, though a page has moved on while it was read', async () => {
    const sources = sourcesOf({ '/1': { events: [event('a'), event('b')], next: '/2' }, '/2': { events: [event('b'), event('c'), event('a', { title: 'Autre' })] } }, '/1');
    await sources.readFirst(signal);
    await sources.readRest(signal);
    assert.deepEqual(sources.set.items.map(({ title }) => title), ['Forum a', 'Forum b', 'Forum c', 'Autre']);
    assert.equal(new Set(sources.set.items.map(({ key }) => key)).size, 4);
  });

  it('is merged though two of them stand under one label, and page by page', async () => {
    const sources = sourcesOf({ '/1': { events: [event('a')], next: '/2' }, '/2': { events: [event('b')] }, '/x': { events: [event('b'), event('z')] } }, '/1', '/x');
    await sources.readFirst(signal);
    assert.equal(sources.set.items.length, 3);
    await sources.readRest(signal);
    assert.deepEqual(sources.set.items.map(({ title }) => title).sort(), ['Forum a', 'Forum b', 'Forum z']);
  });

  it('are no more recurring dates than a page can bear, and the webmaster is told', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (message: string) => void told.push(message);
    try {
      const events = Array.from({ length: 1_000 }, (_, i) => event(String(i), { timings: [{ start: '2026-12-01T14:00' }], recurrence: 'FREQ=DAILY;COUNT=1000' }));
      const sources = sourcesOf({ '/1': { events } }, '/1');
      await sources.readFirst(signal);
      const { items } = sources.set;
      assert.ok(items.flatMap(({ occurrences }) => occurrences).length <= 50_000);
      assert.ok(items.every(({ occurrences: [first] }) => first && first.startMs >= NOW - DAY_MS && first.startMs < NOW + DAY_MS), 'the nearest');
      assert.equal(told.filter((message) => message.includes('too many recurring dates')).length, 1);
    } finally {
      console.warn = warn;
    }
  });
});

describe('a foreign document', () => {
  it('is read no further once nobody waits for it', async () => {
    const leave = new AbortController();
    const events = [...Array<undefined>(3_000)].map((_, i) => `BEGIN:VEVENT\nUID:${i}\nDTSTART:20270120T100000Z\nSUMMARY:N ${i}\nEND:VEVENT`);
    const text = ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\n');
    const lost: { path: string; message: string }[] = [];
    const reading = adapt(text, { mapping: '', lang: 'fr', label: 'a.example', url: 'https://a.example/a.ics', lost, signal: leave.signal });
    leave.abort();
    await assert.rejects(reading, { name: 'AbortError' });
    assert.deepEqual(lost, []);
  });
});
