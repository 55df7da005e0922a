import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { agenda, type Agenda } from '../../src/contract/agenda.js';
import { places as directory } from '../../src/contract/directory.js';
import { itemsOfAgenda } from '../../src/contract/agenda-set.js';
import { parseAgendaPage } from '../../src/contract/agenda-page.js';
import { adaptAgenda } from '../../src/contract/adapters/agenda/index.js';
import { parseContract } from '../../src/contract/index.js';
import { readOpeningHours } from '../../src/contract/opening-hours.js';
import { mergeItems } from '../../src/elements/agenda-map/merge-items.model.js';
import { generateAgenda } from '../../demo/server/seed/agenda.js';
import { readProblem } from './helpers/answers.js';
import { startDemo, TODAY, type DemoServer } from './helpers/demo-server.js';
import { openEventStream } from './helpers/event-stream.js';

let demo: DemoServer;
before(async () => (demo = await startDemo({ agendaFrom: TODAY })));
after(() => demo.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(demo.url + path, { headers });

async function read(path: string): Promise<Agenda> {
  const parsed = parseContract(agenda, await (await get(path)).json());
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

/** All pages, as a reader follows them. */
async function readAll(path: string): Promise<Agenda['events']> {
  const page = await read(path);
  return page.next ? [...page.events, ...(await readAll(page.next))] : page.events;
}

describe('the agenda', () => {
  it('comes in pages that lead to one another, each event once', async () => {
    const first = await read('/api/agenda?size=20');
    const events = await readAll('/api/agenda?size=20');
    assert.equal(first.events.length, 20);
    assert.equal(events.length, first.total);
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
    assert.deepEqual(first.categories[0], { id: 'orientation', label: 'études, orientation' });
  });

  it('says by days what takes place then, a repeated event too', async () => {
    const idsOf = async (query: string): Promise<string[]> => (await readAll(`/api/agenda?size=300&${query}`)).map(({ id }) => id);
    const weekly = 'atelier-cv-hebdomadaire';
    assert.ok((await idsOf('from=2027-02-03&to=2027-02-03')).includes(weekly));
    assert.ok(!(await idsOf('from=2027-02-04&to=2027-02-04')).includes(weekly));
    assert.ok(!(await idsOf('from=2027-02-17&to=2027-02-17')).includes(weekly), 'the week left out');
    assert.ok((await idsOf('from=2027-02-01&to=2027-02-01')).includes('exposition-metiers'));
    assert.ok(!(await idsOf('from=2027-01-20')).includes('forum-rentree'));
  });

  it('filters by category and by distance', async () => {
    assert.ok((await readAll('/api/agenda?category=alternance')).every(({ categories }) => categories.includes('alternance')));
    const near = await readAll('/api/agenda?near=46.58,0.34&radius=15');
    assert.ok(near.length > 0 && near.every(({ place }) => ['Poitiers'].includes(place?.city ?? '')));
  });

  it('refuses a question that makes no sense, by its name', async () => {
    for (const [query, path] of [['from=demain', 'from'], ['to=2027-02-30', 'to'], ['near=Poitiers', 'near'], ['near=1', 'near'], ['near=46,0&radius=loin', 'radius'], ['page=0', 'page'], ['size=1000', 'size']] as const) {
      const { errors } = await readProblem(await get(`/api/agenda?${query}`), 400);
      assert.equal(errors?.[0]?.path, path, query);
    }
  });

  it('is the same file as long as nothing changes', async () => {
    for (const path of ['/api/agenda', '/api/agenda.ics', '/api/agenda.jsonld', '/api/places', '/api/partners/campus.json', '/api/partners/missions-locales.ics']) {
      const first = await get(path);
      assert.equal(first.status, 200, path);
      const tag = first.headers.get('etag') ?? '';
      assert.equal((await get(path, { 'If-None-Match': tag })).status, 304, path);
    }
  });

  it('gives one event by its name, and 404 for what it does not know', async () => {
    const { events } = await read('/api/agenda/salon-reporte');
    assert.equal(events[0]?.status, 'postponed');
    assert.match(await (await get('/api/agenda/salon-reporte.ics')).text(), /^UID:salon-reporte/m);
    for (const path of ['/api/agenda/inconnu', '/api/agenda/inconnu/image', '/api/agenda/salon-reporte/image', '/api/agenda/__proto__']) await readProblem(await get(path), 404);
  });

  it('has in its calendar file what it has in its document', async () => {
    const response = await get('/api/agenda.ics');
    assert.equal(response.headers.get('content-type'), 'text/calendar; charset=UTF-8');
    const { document, format } = await adaptAgenda(await response.text(), { lang: 'fr' });
    assert.equal(format, 'icalendar');
    const page = parseAgendaPage(document);
    assert.ok(page.ok && page.value.kind === 'agenda');
    const titles = new Set(page.value.page.events.map(({ title }) => title));
    for (const { title } of await readAll('/api/agenda')) assert.ok(titles.has(title), title);
  });

  it('says it in schema.org’s words', async () => {
    const response = await get('/api/agenda.jsonld');
    assert.equal(response.headers.get('content-type'), 'application/ld+json; charset=UTF-8');
    const graph = ((await response.json()) as { '@graph': Record<string, unknown>[] })['@graph'];
    const named = (id: string): Record<string, unknown> => graph.find((node) => String(node['@id']).endsWith(`/${id}`)) ?? {};
    assert.equal(named('atelier-cv-annule')['eventStatus'], 'https://schema.org/EventCancelled');
    assert.equal(named('mobilite-reunion')['startDate'], '2027-02-11T17:00:00+04:00');
    assert.deepEqual([named('exposition-metiers')['startDate'], named('exposition-metiers')['endDate']], ['2027-01-25', '2027-02-19']);
    assert.equal((named('visite-chantier-complet')['offers'] as Record<string, unknown>)['availability'], 'https://schema.org/SoldOut');
    assert.equal((named('semaine-orientation-86194')['subEvent'] as unknown[]).length, 5);
    assert.equal(named('webinaire-parcoursup')['eventAttendanceMode'], 'https://schema.org/OnlineEventAttendanceMode');
  });

  it('sends who follows it a first line at once', async () => {
    const stream = await openEventStream(`${demo.url}/api/agenda`);
    assert.match(stream.response.headers.get('content-type') ?? '', /^text\/event-stream/);
    await stream.until(/retry/);
    stream.close();
  });

  it('is empty, and well, without invented events', async () => {
    const bare = await startDemo();
    try {
      for (const path of ['/api/agenda', '/api/places', '/api/agenda.ics', '/api/agenda.jsonld', '/api/partners/campus.json', '/api/partners/missions-locales.ics']) {
        assert.equal((await fetch(bare.url + path)).status, 200, path);
      }
    } finally {
      await bare.close();
    }
  });
});

describe('the invented agendas', () => {
  it('are about 150 events, the same from the same day', () => {
    const { region, missions, campus } = generateAgenda(TODAY);
    assert.deepEqual(generateAgenda(TODAY), { region, missions, campus });
    assert.ok(region.length + missions.length + campus.length >= 150);
  });

  it('are read from three shapes, ten events from two of them', async () => {
    const lang = 'fr';
    const documents = [{ events: await readAll('/api/agenda') }, await (await get('/api/partners/missions-locales.ics')).text(), await (await get('/api/partners/campus.json')).json()];
    const sources = await Promise.all(
      documents.map(async (document, i) => {
        const page = parseAgendaPage(i === 0 ? document : (await adaptAgenda(document, { lang })).document);
        assert.ok(page.ok && page.value.kind === 'agenda', JSON.stringify(page).slice(0, 500));
        return itemsOfAgenda(page.value.page, { label: String(i), prefix: `${i}:` });
      }),
    );
    const all = sources.flat();
    const merged = mergeItems(sources);
    assert.equal(all.length - merged.length, 10);
    assert.equal(merged.filter(({ sources: labels }) => labels.length === 2).length, 10);
  });
});

describe('the directory', () => {
  it('has some sixty actors where one can go, with hours that are read, but for those by appointment', async () => {
    const parsed = parseContract(directory, await (await get('/api/places')).json());
    assert.ok(parsed.ok);
    const { places } = parsed.value;
    assert.ok(places.length >= 55 && places.length <= 75, String(places.length));
    for (const { lat, lon, phone, email, hours } of places) {
      assert.ok((lat ?? 0) > 45 && (lat ?? 0) < 48 && Math.abs(lon ?? 9) < 2);
      assert.match(phone ?? '', /^01 99 00 \d\d \d\d$/);
      assert.match(email ?? '', /@example\.org$/);
      if (hours && hours !== 'sur rendez-vous') assert.ok(readOpeningHours(hours), hours);
    }
  });

  it('is not the list of communes that a question asks for', async () => {
    assert.equal(((await (await get('/api/places?q=')).json()) as { schema: string }).schema, 'ij/places-list@1');
  });
});
