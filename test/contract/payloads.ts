import fc from 'fast-check';
import * as z from 'zod/mini';
import { formatPath } from '../../src/contract/parse.js';
import { schemas } from '../../src/contract/schemas.js';

/** Any JSON, and JSON that looks right but for one place: the seed of each schema's own words makes the second kind likely. */
const scalar = fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('cp', 'f', 'm', '2026-11-21', 'choice', 'ij/form@1'));

function documentsLike(keys: readonly string[]) {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(fc.oneof(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.string({ maxLength: 5 })), tie('tree'), { maxKeys: 8 })),
  }));
  return tree;
}

/** Every property name that the schema knows, at any depth, read from its published form. */
function keysOf(schema: z.ZodMiniType): string[] {
  const keys = new Set<string>();
  JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', cycles: 'ref' }), (key: string, value: unknown) => {
    if (key === 'properties' && value && typeof value === 'object') Object.keys(value).forEach((one) => keys.add(one));
    return value;
  });
  return [...keys];
}

/** A place in a good document, and something else to put there. */
function placed(document: unknown): fc.Arbitrary<[(string | number)[], unknown]> {
  const places: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    places.push(path);
    if (Array.isArray(value)) value.forEach((one, i) => walk(one, [...path, i]));
    else if (value && typeof value === 'object') Object.entries(value).forEach(([key, one]) => walk(one, [...path, key]));
  };
  walk(document, []);
  return fc.tuple(fc.constantFrom(...places), fc.oneof(scalar, fc.constant(undefined), fc.constant([]), fc.constant({})));
}

/** A good document with one value, anywhere, replaced by something else. */
export const mutations = (document: unknown): fc.Arbitrary<unknown> => mutationsAt(document).map(({ payload }) => payload);

/** The same, with the place that was changed, as messages write it; what is no longer there has no place to be named. */
export const mutationsAt = (document: unknown): fc.Arbitrary<{ readonly place: string | undefined; readonly payload: unknown }> =>
  placed(document).map(([path, value]) => ({ place: value === undefined ? undefined : formatPath(path), payload: replaced(document, path, value) }));

function replaced(document: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }) as Record<string | number, unknown>;
  copy[step] = replaced(copy[step], rest, value);
  return copy;
}

const EXPERIENCE = 'c1c6d1de-3f0a-4a57-8a3e-5d7f8d0b1a22';

/** One good document of each kind, with every sort of thing in it. */
export const GOOD: Record<keyof typeof schemas, unknown> = {
  'ij/form@1': {
    schema: 'ij/form@1', id: 'f', version: 2, minClient: '0.1.0', lang: 'fr', followUp: true, lists: { l: [{ code: 'a', label: 'A', since: 1, until: '2030-12-31' }] },
    i18n: { en: { title: 'x', privacy: { contact: 'y' }, lists: { l: { a: 'A' } }, questions: { a: { label: 'A', options: { a: 'A' } } } } },
    modules: [{ id: 'm', questions: [
      { id: 'a', type: 'choice', label: 'A', list: 'l', remember: true },
      { id: 'b', type: 'scale', label: 'B {{a}}', min: 1, max: 5, showIf: { all: [{ q: 'a', eq: 'a' }, { not: { any: [{ q: 'a', in: ['b', 2] }] } }] }, constraint: { rule: { q: 'b', le: 4 }, message: 'x' } },
      { id: 'c', type: 'dream-jobs', label: 'C', count: 3, optional: false, showIf: { q: 'b', ge: 2 } },
      { id: 'd', type: 'matrix', label: 'D', list: 'l', rows: [{ id: 'r', label: 'R' }] },
      { id: 'e', type: 'repeat', label: 'E', itemLabel: 'x', questions: [{ id: 'n', type: 'number', label: 'N', integer: true }] },
      { id: 'g', type: 'photo', label: 'G', accept: ['image/*'], maxSize: 1_000 },
      { id: 'h', type: 'calc', label: 'H', value: { if: { q: 'a', known: true }, then: { round: { divide: [{ sum: [{ q: 'b' }, 1] }, { count: 'e' }] }, digits: 1 }, else: { total: { q: 'e', of: 'n' } } } },
      { id: 'p', type: 'place', label: 'P', src: '/places?q={q}', privacy: { personal: true, envelope: 'contact', keep: 'P3M' } },
    ] }],
    variants: { express: { order: ['a', 'b'], layout: 'one-screen', review: true, after: 'new' }, long: { layout: 'pages', pages: [{ title: 'x', q: ['a'] }] } },
    privacy: { controller: 'x', purpose: 'x', retention: 'x', contact: 'x' },
  },
  'ij/submission@1': { schema: 'ij/submission@1', submissionId: '7d4ff9b2-9c6e-4f57-8c6f-2f2a2a4f2b7d', form: 'f', version: 1, answers: { a: 'x', b: 3, c: ['y'], d: true, m: { r: 'a' }, t: [{ n: 1, s: ['z'] }] }, skipped: ['e'], on: '2026-11-21', followUp: 'a'.repeat(64) },
  'ij/contact@1': { schema: 'ij/contact@1', submissionId: '7d4ff9b2-9c6e-4f57-8c6f-2f2a2a4f2b7d', form: 'f', version: 1, answers: { tel: '06 12 34 56 78' }, on: '2026-11-21' },
  'ij/follow-up@1': { schema: 'ij/follow-up@1', form: 'f', version: 2, variant: 'express', answers: { a: 'x', m: { r: 'a' }, t: [{ n: 1 }] }, on: '2026-11-21' },
  'ij/form-counts@1': { schema: 'ij/form-counts@1', form: 'f', title: 'F', from: '2026-01-01', to: '2026-12-31', minCount: 5, people: 40, dimensions: [{ id: 'age', label: 'Âge', multiple: false, values: [{ code: 'A16', label: '16–17' }, { code: '', label: 'non demandé' }] }], cells: [{ age: 'A16', n: 36 }, { age: '', n: null }], totals: [{ age: 'A16', n: 36 }], source: 'S', name: '2026', masked: 1, notes: ['x'], offered: { dimensions: [{ id: 'age', label: 'Âge' }], periods: [{ from: '2026-01-01', to: '2026-12-31' }] } },
  'ij/places-list@1': { schema: 'ij/places-list@1', items: [{ code: '16102', label: 'Cognac' }] },
  'ij/receipt@1': { submissionId: '7d4ff9b2-9c6e-4f57-8c6f-2f2a2a4f2b7d', stored: true },
  'ij/problem@1': { code: 'x', message: 'y', errors: [{ q: 'a', path: 'b', message: 'c' }], retryAfter: 3 },
  'ij/agenda@1': {
    schema: 'ij/agenda@1', title: 'A', source: 'S', updated: '2026-11-02', categories: [{ id: 'c', label: 'C' }], next: '/a?page=2', total: 2,
    events: [{
      id: 'e', title: 'T', summary: 's', description: 'd', status: 'full', timings: [{ start: '2027-01-20T14:00:00+01:00', end: '2027-01-20T17:00:00+01:00' }, { date: '2027-01-21', endDate: '2027-01-22' }],
      date: '2027-01-20', recurrence: 'FREQ=WEEKLY;COUNT=4', excluded: ['2027-01-27T14:00', '2027-02-03'], timezone: 'Europe/Paris',
      place: { name: 'P', address: 'a', postcode: '16100', city: 'Cognac', citycode: '16102', lat: 45.7, lon: -0.3 }, online: { url: 'https://x.example' },
      categories: ['c'], audiences: ['a'], organizer: { name: 'O', url: 'https://x.example' }, url: 'https://x.example', image: { url: 'https://x.example/i.png', alt: 'i', credit: 'c' },
      registration: { required: true, url: 'https://x.example', email: 'a@x.example', phone: '01' }, price: 'gratuit', accessibility: ['wheelchair'], updated: '2026-11-02',
    }],
  },
  'ij/places@1': {
    schema: 'ij/places@1', title: 'A', places: [{
      id: 'p', name: 'N', kind: 'k', summary: 's', description: 'd', address: 'a', postcode: '16100', city: 'Cognac', citycode: '16102', lat: 45.7, lon: -0.3, phone: '01', email: 'a@x.example', url: 'https://x.example',
      hours: 'Mo-Fr 09:00-12:30', services: ['s'], audiences: ['a'], booking: 'https://x.example', image: { url: 'https://x.example/i.png' }, price: 'gratuit', accessibility: ['x'], updated: '2026-11-02',
    }],
  },
  'ij/territory-counts@1': { schema: 'ij/territory-counts@1', title: 'T', level: 'epci', from: '2026-01-01', to: '2026-12-31', minCount: 5, total: 40, areas: [{ code: '16', label: 'Charente', n: 36 }, { code: '17', label: 'X', n: null }], masked: 1, notes: ['x'] },
  'ij/questions@1': {
    schema: 'ij/questions@1', title: 'T', source: 'S', updated: '2026-11-20', minCount: 5, themes: [{ id: 'logement', label: 'Logement' }], next: '/q?page=2',
    items: [
      { id: 'q1', text: 'Qui peut être garant ?', theme: 'logement', months: ['2026-09', { month: '2026-10', n: 7 }, { month: '2026-11', n: null }], asked: 'often', answer: { text: 'x', url: 'https://x.example' }, similar: ['q2', 'Qui se porte garant ?'] },
      { id: 'q2', text: 'Un garant, pourquoi ?' },
    ],
    calendar: [{ theme: 'logement', month: '2025-09', n: 12 }, { theme: 'logement', month: '2025-10', n: null }], calendarNote: 'x',
  },
  'ij/dream-answers@1': { stages: [{ id: 'cp', label: 'CP' }], answers: [{ jobs: ['vétérinaire', 'pompière'], sex: 'f', stage: 'cp' }, { jobs: [], sex: null }] },
  'ij/dream-counts@1': { stages: [{ id: 'cp', label: 'CP' }], people: 12, minCount: 5, counts: [{ job: 'Vétérinaire', sex: 'f', stage: 'cp', n: 8 }, { job: 'Vétérinaire', sex: 'm', n: null }], masked: 3 },
  'ij/parcours@1': {
    schema: 'ij/parcours@1', title: 'T', source: 'S', updated: '2026-11-02', time: { unit: 'month', start: '1993-07', length: 72, asOf: '1999-06', label: 'Mois', align: 'date', endInclusive: false },
    states: [{ id: 'SC', label: 'École', short: 'École', family: 'F', color: '#732409', channel: 'activite' }, { id: 'EM', label: 'Emploi' }], families: [{ id: 'F', label: 'Famille' }], channels: ['activite', 'autre'],
    attributes: [{ id: 'sex', label: 'Sexe', values: [{ id: 'f', label: 'Filles' }] }],
    paths: [
      { id: 'p1', weight: 0.5, attributes: { sex: 'f', age: 17, urban: true, work: null }, sequence: ['SC', null, 'EM'] },
      { id: 'p2', sps: 'SC/26-?/3-EM/43', born: 1977 },
      { id: 'p3', spells: [{ state: 'SC', start: '1993-07', end: '1995-09' }, { state: null, start: 1995.75, end: null, channel: 'autre' }], entry: '1993-07', exit: '1999-01', born: '1977-03', events: [{ type: 'diploma', label: 'CAP', at: '1995-06' }], consent: 'story' },
    ],
    columns: { sps: ['SC/72', 'SC/3-EM/69'], id: ['a', 'b'], weight: [1, 2.5], born: ['1977', null], attributes: { sex: ['f', null] } },
  },
  'ij/parcours-flows@1': {
    schema: 'ij/parcours-flows@1', title: 'T', source: 'S', updated: '2026-11-02', k: 5, align: 'age', columns: [14, '16 ans'], states: [{ id: 'SC', label: 'École' }], families: [{ id: 'F', label: 'Famille' }], people: 40,
    nodes: [['SC', 0, 30], ['EM', 1, null]], links: [['SC', 'SC', 0, 20], ['SC', '*', 0, 10, 5]], others: [[0, 10], [1, null]], medoids: [{ sps: 'SC/2', label: 'x', n: 12 }], notes: ['x'],
  },
  'ij/competences@1': {
    schema: 'ij/competences@1', id: 'gestes', label: 'Gestes', lang: 'fr', source: 'S', licence: 'Licence Ouverte 2.0', levels: [{ value: 1, label: 'Je découvre', def: 'x' }], groups: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B', parent: 'a' }],
    items: [{ id: 'g', label: 'Réparer', parent: 'b' }, { id: 'rome:1', label: 'Réparer un cycle', syn: ['Réparer un vélo'], def: 'd', parent: 'g', uri: 'https://x.example/1', n: 12, words: ['vélo', 'chaîne'] }],
  },
  'ij/experience@1': {
    schema: 'ij/experience@1', id: EXPERIENCE, title: 'Mon stage', text: 'J’ai réparé des vélos.', from: '2026-06', until: '2026-06-14', place: 'Cognac', photos: [{ type: 'image/jpeg', data: '/9j/', width: 40, height: 30, format: '4:3', alt: 'Un vélo' }, { type: 'image/png', url: 'https://x.example/p.png', width: 1, height: 2 }],
    competences: [{ id: 'g', label: 'Réparer', level: 2, note: 'n' }, { id: 'custom:ranger', label: 'Ranger', isCustom: true }], visibility: 'community', audience: 'atelier', lang: 'fr',
  },
  'ij/experience-withdrawn@1': { schema: 'ij/experience-withdrawn@1', submissionId: '7a3c7f52-5e0e-4f7c-9f4e-2b1f6c1d9a10', id: EXPERIENCE, on: '2026-06-20' },
  'ij/portfolio@1': {
    schema: 'ij/portfolio@1', profile: { name: 'Sam', headline: 'Cherche un stage', about: 'x', place: 'Cognac', email: 's@x.example', phone: '0545', url: 'https://x.example' }, path: [{ label: '3e', place: 'Collège', from: '2025', until: '2026-06' }],
    experiences: [{ id: EXPERIENCE, text: 'x', visibility: 'private' }], competences: [{ id: 'g', label: 'Réparer' }], levels: [{ value: 1, label: 'Je découvre' }], audiences: [{ id: 'atelier', label: 'L’atelier', kind: 'beneficiary', description: 'd' }], lang: 'fr',
  },
  'ij/tally@1': { schema: 'ij/tally@1', title: 'T', source: 'S', updated: '2026-11-02', counted: { one: 'demande', other: 'demandes' }, minCount: 5, items: [{ label: 'Logement', n: 42 }, { label: 'Santé', n: null }] },
};

/** Documents of every sort for a schema: nonsense, its own words at random, and good ones with a fault. */
export const payloadsFor = (name: keyof typeof schemas): fc.Arbitrary<unknown> => fc.oneof(documentsLike(keysOf(schemas[name])), fc.jsonValue(), mutations(GOOD[name]));
