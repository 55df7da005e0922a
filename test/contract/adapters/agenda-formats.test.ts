import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adaptAgenda, recogniseAgenda } from '../../../src/contract/adapters/agenda/index.js';
import { RECOGNISERS, see } from '../../../src/contract/adapters/agenda/recognise.js';
import { type AdaptOptions } from '../../../src/contract/agenda-source.js';
import { parseAgendaPage } from '../../../src/contract/agenda-page.js';
import * as agendas from './fixtures/agendas.js';
import * as tables from './fixtures/tables.js';

const FORMATS: Readonly<Record<string, unknown>> = {
  ij: tables.ij,
  openagenda: agendas.openagenda,
  opendatasoft: agendas.opendatasoft,
  'tribe-events': agendas.tribeEvents,
  geojson: tables.geojson,
  'json-ld': tables.jsonLd,
  icalendar: agendas.icalendar,
  jcal: agendas.jcal,
  jscalendar: agendas.jscalendar,
  mobilizon: agendas.mobilizon,
  'activity-streams': agendas.activityStreams,
  datatourisme: tables.datatourisme,
  'data-inclusion': tables.dataInclusion,
  wordpress: tables.wordpress,
  csv: tables.csv,
  rows: tables.rows,
};

const URL_READ = 'https://api.example/events?key=k&limit=20&offset=20';

async function adapt(document: unknown, options: Partial<AdaptOptions> = {}) {
  const adapted = await adaptAgenda(document, { lang: 'fr', url: URL_READ, ...options });
  const parsed = parseAgendaPage(adapted.document);
  assert.ok(parsed.ok, JSON.stringify(!parsed.ok && parsed.issues));
  const page = JSON.parse(JSON.stringify(adapted.document));
  return { ...adapted, page, entries: (page.events ?? page.places), first: (page.events ?? page.places)[0], lost: adapted.lost };
}

describe('every format is recognised by itself', () => {
  for (const [name, document] of Object.entries(FORMATS)) {
    it(name, () => assert.equal(recogniseAgenda(document), name));
    it(`${name}, written as text`, () => assert.equal(recogniseAgenda(typeof document === 'string' ? document : JSON.stringify(document)), name));
  }

  it('tec/v1, and directories in GeoJSON and CSV', () => {
    assert.deepEqual([agendas.tecEvents, tables.places, tables.csvPlaces].map(recogniseAgenda), ['tribe-events', 'geojson', 'csv']);
  });

  it('is taken for no other, whichever is asked first', () => {
    for (const [name, document] of Object.entries(FORMATS)) {
      const taken = RECOGNISERS.filter(([, isIt]) => isIt(see(document))).map(([format]) => format);
      // DATAtourisme is JSON-LD, and asked before it; rows are what remains
      assert.deepEqual(taken, name === 'datatourisme' ? [name, 'json-ld'] : name === 'rows' ? [] : [name]);
    }
  });

  it('does not pretend to know what is none', async () => {
    for (const document of [undefined, null, 5, '', 'Bonjour', '<html></html>', {}, [], { a: 1 }, [[1]], [null], '{"a":']) {
      assert.equal(recogniseAgenda(document), undefined, JSON.stringify(document));
      const { lost, format } = await adaptAgenda(document, { lang: 'fr' });
      assert.deepEqual([format, lost.length], [undefined, 1]);
    }
  });
});

describe('agendas', () => {
  it('openagenda', async () => {
    const { first, page, lost } = await adapt(agendas.openagenda);
    assert.deepEqual(first, {
      id: '4412', title: 'Forum de l’alternance', summary: 'Soixante entreprises, un après-midi', status: 'full', timezone: 'Europe/Paris', price: 'Gratuit', updated: '2026-12-01T08:00:00.000Z',
      description: 'Venir\n\nCV en main, inscription (https://forum.example/i) conseillée.\n\n- entreprises\n- écoles',
      timings: [{ start: '2027-01-20T14:00:00+01:00', end: '2027-01-20T17:00:00+01:00' }, { start: '2027-01-21T09:00:00+01:00', end: '2027-01-21T12:00:00+01:00' }],
      place: { name: 'Espace 3000', address: 'Rue du Port', postcode: '16100', city: 'Cognac', citycode: '16102', lat: 45.6958, lon: -0.3289 },
      online: { url: 'https://visio.example/forum' },
      categories: ['alternance', 'apprentissage', 'Industrie'],
      audiences: ['15–25 ans', 'Lycéens', 'Parents'],
      organizer: { name: 'Agenda de l’orientation' },
      url: 'https://openagenda.com/orientation/events/forum-de-l-alternance-4412',
      image: { url: 'https://cdn.example/main/abc.base.image.jpg', credit: 'Ville de Cognac' },
      registration: { url: 'https://forum.example/i', email: 'forum@example.org', phone: '01 99 00 12 34' },
      accessibility: ['hearing', 'psychic', 'wheelchair', 'mental'],
    });
    assert.deepEqual([page.total, page.source], [41, 'Agenda de l’orientation']);
    assert.deepEqual(new URL(page.next).searchParams.getAll('after[]'), ['1800000000000', '4412']);
    assert.equal(new URL(page.next).searchParams.get('key'), 'k');
    assert.ok(lost.some(({ message }) => message.includes('theme')), 'a choice without a label is told of');
  });

  it('openagenda in another language, on one language, without paging', async () => {
    assert.equal((await adapt(agendas.openagenda, { lang: 'en' })).first.title, 'Apprenticeship fair');
    const { first, page } = await adapt({ events: [{ uid: '1', title: 'A', description: 'b', dateRange: 'c', nextTiming: { begin: '2027-01-01T10:00:00Z', end: null }, keywords: null, location: null, image: null, status: '4', attendanceMode: { id: 2 } }], after: null, total: 0 });
    assert.deepEqual(first, { id: '1', title: 'A', summary: 'b', status: 'postponed', timings: [{ start: '2027-01-01T10:00:00Z' }], online: {} });
    assert.equal(page.next, undefined);
  });

  it('openagenda v3, one event of v2, and what is not published', async () => {
    const event = { uid: 1, slug: 's', title: { fr: 'T' }, image: { src: 'https://img.example/a.jpg' }, originAgenda: { title: 'A', url: 'https://openagenda.com/a' }, additionalFields: { theme: [{ id: 1, label: 'Santé' }] }, timings: [], firstTiming: { begin: '2027-01-01T10:00:00Z' }, attendanceMode: 1 };
    const { first, page } = await adapt({ data: [event], pagination: { after: 'abc', total: 3 } });
    assert.deepEqual([first.image.url, first.url, first.categories, page.total], ['https://img.example/a.jpg', 'https://openagenda.com/a/events/s', ['Santé'], 3]);
    assert.equal(new URL(page.next).searchParams.get('after'), 'abc');
    assert.equal((await adapt({ success: true, event })).first.title, 'T');
    const hidden = await adapt({ events: [event, { ...event, uid: 2, state: 0 }, 'x'] });
    assert.deepEqual([hidden.entries.length, hidden.lost.at(-1)?.path], [1, 'events[1]']);
  });

  it('opendatasoft v2.1', async () => {
    const { first, page } = await adapt(agendas.opendatasoft);
    assert.deepEqual(first, {
      id: '7781', title: 'Nuit de l’orientation', summary: 'Rencontrer des professionnels', description: 'Plus de cent métiers.\n\nEntrée libre', status: 'cancelled', price: 'Gratuit',
      timings: [{ start: '2027-02-05T17:00:00+01:00', end: '2027-02-05T21:00:00+01:00' }],
      place: { name: 'Parc des expositions', address: 'Rue Salvador-Allende', postcode: '86000', city: 'Poitiers', citycode: '86194', lat: 46.5802, lon: 0.3404 },
      categories: ['orientation', 'métiers'], audiences: ['13–18 ans'], organizer: { name: 'Agenda du département' }, accessibility: ['hearing', 'wheelchair'],
      url: 'https://openagenda.com/orientation/events/nuit-de-l-orientation', image: { url: 'https://cdn.example/nuit.jpg', credit: 'CCI' },
      registration: { url: 'https://nuit.example/', email: 'nuit@example.org' }, updated: '2026-12-02T10:00:00+00:00',
    });
    assert.equal(new URL(page.next).searchParams.get('offset'), '21');
  });

  it('opendatasoft 1.0, exports, and agendas of other columns', async () => {
    const old = await adapt({ nhits: 1, parameters: {}, records: [{ recordid: 'r', fields: { title_fr: 'A', location_coordinates: [46.5, 0.3], accessibility_label_fr: 'Handicap moteur;Handicap visuel', firstdate_begin: '2027-01-01T09:00:00+00:00' }, geometry: { type: 'Point', coordinates: [0.3, 46.5] } }] });
    assert.deepEqual([old.first.id, old.first.place, old.first.accessibility, old.page.next], ['r', { lat: 46.5, lon: 0.3 }, ['wheelchair', 'visual'], undefined]);
    const paris = { id: '5', title: 'Visite', date_start: '2027-01-01T10:00:00+00:00', occurrences: '2027-01-01T10:00:00+01:00_2027-01-01T11:00:00+01:00;2027-01-02T10:00:00+01:00_2027-01-02T11:00:00+01:00', lat_lon: { lon: 2.35, lat: 48.85 }, address_name: 'Musée', address_street: '1 rue A', address_zipcode: '75004', address_city: 'Paris', price_type: 'gratuit', lead_text: 'Court', description: '<p>Long</p>', cover_url: 'https://a.example/c.jpg', cover_alt: 'Une salle' };
    const { first, format } = await adapt({ total_count: 1, results: [paris] });
    assert.equal(format, 'opendatasoft');
    assert.deepEqual([first.timings.length, first.place.city, first.place.lat, first.price, first.summary, first.image.alt], [2, 'Paris', 48.85, 'gratuit', 'Court', 'Une salle']);
  });

  it('points that are but the commune’s, as tables and the national geocoder say it', async () => {
    const rows = ['housenumber', 'municipality', true, 'oui', 'non'].map((said, i) => ({ titre: `A ${i}`, date_debut: '2027-01-20', latitude: 46.5, longitude: 0.3, [i < 2 ? 'result_type' : 'isApproximate']: said }));
    const { entries } = await adapt(rows);
    assert.deepEqual((entries as readonly { readonly place: { readonly isApproximate?: boolean } }[]).map(({ place }) => place.isApproximate), [undefined, true, true, true, undefined]);
  });

  it('tribe-events', async () => {
    const { entries: [first, second], page } = await adapt(agendas.tribeEvents);
    assert.deepEqual(first, {
      id: '311', title: 'Atelier CV & lettre : l’essentiel', summary: 'Deux heures pour un CV […]', description: 'Venez avec votre CV.\n\nrelecture\nmise en page', status: 'scheduled', price: '5 €',
      timings: [{ start: '2027-03-03T13:00:00Z', end: '2027-03-03T15:00:00Z' }], timezone: 'Etc/GMT-1', url: 'https://site.example/evenement/atelier/', updated: '2026-12-01T08:30:00Z',
      place: { name: 'PIJ de Niort', address: '1 place du Port', postcode: '79000', city: 'Niort', lat: 46.3237, lon: -0.4588 },
      categories: ['Atelier & emploi', 'CV'], image: { url: 'https://site.example/atelier.jpg' },
      organizer: { name: 'PIJ', url: 'https://pij.example' }, registration: { email: 'pij@example.org', phone: '01 99 00 55 55' },
    });
    assert.deepEqual(second, { id: '312', title: 'Salon', status: 'scheduled', timings: [{ date: '2027-03-05', endDate: '2027-03-06' }], timezone: 'Europe/Paris', url: 'https://site.example/evenement/salon/' });
    assert.deepEqual([page.next, page.total], [agendas.tribeEvents.next_rest_url, 12]);
    const { first: tec } = await adapt(agendas.tecEvents);
    assert.deepEqual([tec.title, tec.price, tec.place.name, tec.organizer.name, tec.timings[0].start], ['Visite du CFA', 'gratuit', 'CFA', 'CMA', '2027-05-04T08:00:00Z']);
  });

  it('mobilizon', async () => {
    const { first, page, lost } = await adapt(agendas.mobilizon);
    assert.deepEqual(first, {
      id: '8d9c7b6a-0000-4000-8000-000000000005', title: 'Café des métiers', description: 'Un café, un métier', status: 'scheduled', timings: [{ start: '2027-01-15T17:00:00Z', end: '2027-01-15T19:00:00Z' }],
      timezone: 'Europe/Paris', place: { name: 'Le Café', address: '3 rue Haute', postcode: '16000', city: 'Angoulême', lat: 45.6484, lon: 0.1562 }, online: { url: 'https://visio.example/cafe' },
      categories: ['métiers', 'learning'], organizer: { name: 'Collectif', url: 'https://mobilizon.example/@collectif' }, url: 'https://mobilizon.example/events/8d9c',
      image: { url: 'https://mobilizon.example/m.webp', alt: 'Une tasse' }, registration: { required: true, url: 'https://billets.example/cafe', phone: '01 99 00 77 77' }, updated: '2026-12-03T00:00:00Z',
    });
    assert.deepEqual([page.total, lost.length], [30, 1]);
  });

  it('activity-streams', async () => {
    const { first, lost } = await adapt(agendas.activityStreams);
    assert.deepEqual(first, {
      id: 'https://gancio.example/federation/m/3', title: 'Bourse aux stages', description: 'Trouver un stage', status: 'cancelled', timings: [{ start: '2027-02-10T13:30:00+01:00', end: '2027-02-10T17:00:00+01:00' }],
      timezone: 'Europe/Paris', place: { name: 'Médiathèque', address: '4 rue Basse', postcode: '17000', city: 'La Rochelle', lat: 46.1603, lon: -1.1511 }, categories: ['stage'],
      organizer: { url: 'https://gancio.example/federation/u/events' }, url: 'https://gancio.example/event/3', image: { url: 'https://gancio.example/i.jpg', alt: 'Des mains' }, updated: '2026-12-04T09:00:00Z',
    });
    assert.deepEqual(lost.map(({ path }) => path), ['orderedItems[1]']);
    assert.equal((await adapt({ type: 'Event', name: 'Seul', startTime: '2027-01-01T10:00:00Z' })).format, 'activity-streams');
  });
});
