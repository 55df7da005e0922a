import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adaptAgenda } from '../../../src/contract/adapters/agenda/index.js';
import { type AdaptOptions } from '../../../src/contract/agenda-source.js';
import { parseAgendaPage } from '../../../src/contract/agenda-page.js';
import * as tables from './fixtures/tables.js';

async function adapt(document: unknown, options: Partial<AdaptOptions> = {}) {
  const adapted = await adaptAgenda(document, { lang: 'fr', ...options });
  const parsed = parseAgendaPage(adapted.document);
  assert.ok(parsed.ok, JSON.stringify(!parsed.ok && parsed.issues));
  const page = JSON.parse(JSON.stringify(adapted.document));
  return { ...adapted, page, entries: page.events ?? page.places, first: (page.events ?? page.places)[0] };
}

const ld = (event: object) => adapt({ '@context': 'http://schema.org', '@type': 'Event', name: 'A', startDate: '2027-01-01', ...event });

describe('tables', () => {
  it('geojson: events where one has a day, places otherwise', async () => {
    const { entries: [first, second], page } = await adapt(tables.geojson);
    assert.deepEqual(first, { id: 'f1', title: 'Forum', status: 'scheduled', timings: [{ start: '2027-01-20T14:00:00', end: '2027-01-20T17:00:00' }], place: { name: 'Espace 3000', postcode: '16100', city: 'Cognac', lat: 45.6958, lon: -0.3289 }, categories: ['alternance'], url: 'https://forum.example/' });
    assert.deepEqual([second.timings, second.place, page.title], [[{ date: '2027-01-22' }], undefined, 'Événements']);
    assert.deepEqual((await adapt(tables.places)).first, { id: 'node/1', name: 'Mission locale', kind: 'social_facility', address: '5 rue Neuve', postcode: '86100', city: 'Châtellerault', lat: 46, lon: 1, phone: '01 99 00 11 11', hours: 'Mo-Fr 09:00-17:00' });
  });

  it('csv: separators, quotes, French dates, decimal commas', async () => {
    const { entries, lost } = await adapt(tables.csv);
    assert.deepEqual([entries.length, lost.length], [1, 0]);
    assert.deepEqual(entries[0], {
      id: 'forum "alternance" ; 2027|2027-01-20t14:30:00', title: 'Forum "alternance" ; 2027', status: 'scheduled', timings: [{ start: '2027-01-20T14:30:00', end: '2027-01-20T17:00:00' }], price: 'Gratuit',
      place: { name: 'Espace 3000', address: '1, rue du Port', postcode: '16100', city: 'Cognac', lat: 45.6958, lon: -0.3289 }, categories: ['alternance', 'emploi'], audiences: ['Lycéens', 'parents'],
      url: 'https://www.forum.example', registration: { email: 'forum@example.org', phone: '01 99 00 12 34' },
    });
    assert.deepEqual((await adapt(tables.csvPlaces)).first, { id: 'pij|01000 8 rue verte', name: 'PIJ', kind: 'PIJ', address: '8 rue Verte', postcode: '01000', city: 'Bourg', lat: 46.2, lon: 5.2, phone: '01 99 00 66 66', email: 'pij@example.org', url: 'https://pij.example', hours: 'Mo-Fr 09:00-12:00', services: ['CV', 'logement'] });
    assert.equal((await adapt('sep=|\nnom|date\nA|1/2/27\n')).first.timings[0].date, '2027-02-01');
  });

  it('rows of any names, by mapping', async () => {
    const { entries: [first, second] } = await adapt(tables.rows);
    assert.deepEqual([first.timings, first.place, second.timings], [[{ start: '2027-01-20T09:00:00', end: '2027-01-20T12:30:00' }], { city: 'Cognac', lat: 45.7, lon: -0.3 }, [{ date: '2027-02-20' }]]);
    const mapped = await adapt({ liste: { gens: [{ quoi: 'Forum', quand: { a: '20/01/2027' }, 'où.exact': 'Ici' }] } }, { format: 'rows', mapping: { items: 'liste.gens', title: 'quoi', start: 'quand.a', 'place.name': 'où.exact' } });
    assert.deepEqual([mapped.first.title, mapped.first.timings, mapped.first.place], ['Forum', [{ date: '2027-01-20' }], { name: 'Ici' }]);
    assert.equal((await adapt('quoi;quand\nForum;20/01/2027', { mapping: { title: 'QUOI', start: 'quand' } })).first.title, 'Forum');
  });

  it('mapping goes before what a known format says', async () => {
    const { first } = await adapt(tables.wordpress, { mapping: { start: 'acf.jour_j', city: 'slug' } });
    assert.deepEqual([first.timings, first.place], [[{ start: '2027-01-21T18:00:00' }], { name: 'Salle des fêtes', city: 'rencontre' }]);
  });

  it('wordpress', async () => {
    const { first } = await adapt(tables.wordpress);
    assert.deepEqual(first, { id: '81', title: 'Rencontre – soigner', summary: 'Extrait', description: 'Texte\n\nSuite', status: 'scheduled', timings: [{ start: '2027-01-20T14:30:00' }], place: { name: 'Salle des fêtes' }, categories: ['Santé'], url: 'https://blog.example/rencontre/', image: { url: 'https://blog.example/r.jpg', alt: 'Une infirmière' }, updated: '2026-12-02T09:00:00Z' });
    const plain = await adapt([{ id: 1, title: { rendered: 'A' }, date: '2027-01-05T10:00:00', acf: [] }]);
    assert.deepEqual([plain.first.timings, plain.lost.length], [[{ start: '2027-01-05T10:00:00' }], 1]);
  });
});

describe('json-ld', () => {
  it('a graph with references', async () => {
    const { first, lost } = await adapt(tables.jsonLd);
    assert.deepEqual(first, {
      id: 'https://lycee.example/jpo#event', title: 'Journée portes ouvertes', description: 'Visite des ateliers', status: 'postponed', timings: [{ start: '2027-02-06T09:00:00', end: '2027-02-06T12:30:00' }], price: 'gratuit',
      place: { name: 'Lycée des métiers', address: '6 rue du Lycée', postcode: '79300', city: 'Bressuire', lat: 46.84, lon: -0.49 }, online: { url: 'https://visio.example/jpo' },
      categories: ['orientation', 'lycée'], audiences: ['Collégiens'], organizer: { name: 'Le lycée', url: 'https://lycee.example/' }, url: 'https://lycee.example/jpo', updated: '2026-12-05',
      image: { url: 'https://lycee.example/jpo.jpg', alt: 'Un atelier', credit: 'Le lycée' }, registration: { url: 'https://lycee.example/inscription', email: 'lycee@example.org' },
    });
    assert.deepEqual(lost.map(({ path }) => path), ['@graph[2]']);
  });

  it('statuses, prices, places as text, images as text', async () => {
    for (const [said, status] of [['EventScheduled', 'scheduled'], ['EventRescheduled', 'scheduled'], ['EventMovedOnline', 'online-only'], ['EventCancelled', 'cancelled']]) {
      assert.equal((await ld({ eventStatus: `https://schema.org/${said}` })).first.status, status);
    }
    const { first } = await ld({ location: 'Salle', image: ['https://a.example/1.jpg', 'x'], offers: [{ price: 5, availability: 'https://schema.org/SoldOut' }, { price: '0', availability: 'SoldOut' }], geo: { latitude: 46, longitude: 0.5 }, organizer: 'Moi' });
    assert.deepEqual([first.place, first.image, first.price, first.status, first.organizer], [{ name: 'Salle', lat: 46, lon: 0.5 }, { url: 'https://a.example/1.jpg' }, '5 €, gratuit', 'full', { name: 'Moi' }]);
  });

  it('a schedule as a rule', async () => {
    const { first } = await ld({ startDate: undefined, eventSchedule: { '@type': 'Schedule', startDate: '2027-01-04', endDate: '2027-03-29', repeatFrequency: 'P1W', byDay: ['https://schema.org/Monday', 'WE'], startTime: '18:00', endTime: '19:30', scheduleTimezone: 'Europe/Paris', exceptDate: '2027-02-15' } });
    assert.deepEqual([first.timings, first.recurrence, first.excluded, first.timezone], [[{ start: '2027-01-04T18:00:00', end: '2027-01-04T19:30:00' }], 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270329T235959', ['2027-02-15'], 'Europe/Paris']);
  });

  it('organisations are places', async () => {
    const { first, page } = await adapt([{ '@context': 'https://schema.org/', '@type': 'LocalBusiness', name: 'CIO', address: '1 rue A, 16000 Angoulême', telephone: '01 99 00 88 88', openingHoursSpecification: [{ dayOfWeek: ['Monday', 'https://schema.org/Tuesday'], opens: '09:00', closes: '12:00' }] }]);
    assert.deepEqual([page.schema, first.name, first.address, first.hours], ['ij/places@1', 'CIO', '1 rue A, 16000 Angoulême', 'Mo,Tu 09:00-12:00']);
  });
});

describe('datatourisme and data·inclusion', () => {
  it('datatourisme', async () => {
    const { first } = await adapt(tables.datatourisme);
    assert.deepEqual(first, {
      id: 'FMAPDL044V5', title: 'Les métiers de la mer', summary: 'Court', description: 'Long récit', status: 'scheduled', price: '3 € – 6,50 €', accessibility: ['wheelchair'], categories: ['Métiers'], url: 'https://mer.example', updated: '2026-11-30',
      timings: [{ date: '2027-07-01', endDate: '2027-07-03' }, { start: '2027-07-10T20:00:00', end: '2027-07-11T01:00:00' }, { start: '2027-07-11T20:00:00', end: '2027-07-12T01:00:00' }],
      place: { address: 'Place du Commando', postcode: '44600', city: 'Saint-Nazaire', citycode: '44184', lat: 47.2736, lon: -2.2137 }, image: { url: 'https://data.example/mer.jpg', alt: 'Le port', credit: 'Office' },
      organizer: { name: 'Office de tourisme', url: 'https://office.example' }, registration: { email: 'mer@example.org', phone: '+33 1 99 00 33 33' },
    });
    assert.equal((await adapt(tables.datatourisme, { lang: 'en' })).first.title, 'Jobs at sea');
  });

  it('data-inclusion: services stand with their structure', async () => {
    const { entries: [first, bare, alone], lost } = await adapt(tables.dataInclusion);
    assert.deepEqual(first, {
      id: 'dora--1', name: 'Maison de l’emploi', kind: 'Mission locale', description: 'Accueil de tous', address: '7 rue Droite, Bâtiment B', postcode: '86000', city: 'Poitiers', citycode: '86194', lat: 46.58, lon: 0.34,
      phone: '+33199004444', email: 'maison@example.org', url: 'https://maison.example/', hours: 'Mo-Fr 08:30-12:30; PH off', services: ['Atelier CV'], audiences: ['jeunes', 'demandeurs emploi'], booking: 'https://maison.example/rdv', price: 'gratuit', updated: '2026-10-01',
    });
    assert.deepEqual(bare, { id: 'dora--2', name: 'Sans rien', updated: '2026-10-01' });
    assert.deepEqual([alone.name, alone.kind, alone.price, alone.services], ['Aide au permis', 'Aide financière', '10 € par an', ['Préparer un permis']]);
    assert.ok(lost.every(({ path }) => path.startsWith('structures[0]')));
  });

  it('pages of its API, and a search with the structure inside', async () => {
    const [structure] = tables.dataInclusion.structures;
    const { page } = await adapt({ items: [structure], total: 90, page: 1, size: 50, pages: 2 }, { url: 'https://api.example/structures?size=50' });
    assert.equal(page.next, 'https://api.example/structures?size=50&page=2');
    const found = await adapt({ items: [{ service: { ...tables.dataInclusion.services[0], structure }, distance: 3 }] });
    assert.deepEqual([found.format, found.entries.length, found.first.services], ['data-inclusion', 1, ['Atelier CV']]);
  });
});
