/** What a partner's server can send by malice or by mistake, each in an event of its own; `run` would show that something ran. */
const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><a href="javascript:window.ran=1">x</a>';
const SCHEMES = ['javascript:window.ran=1', 'jAvA\nscript:window.ran=1', 'data:text/html,<script>window.ran=1</script>', 'vbscript:x', 'https://user:secret@evil.example/', 'file:///etc/passwd', 'blob:https://x/1'];
const WORD = 'anticonstitutionnellement'.repeat(200);

const addressed = (url: string, i: number): object => ({
  id: `url-${i}`,
  title: `Adresse ${i}`,
  date: '2027-01-21',
  url,
  image: { url, alt: MARKUP, credit: MARKUP },
  registration: { url, email: `a@x.example?bcc=${url}`, phone: url.slice(0, 60) },
  online: { url },
  organizer: { name: MARKUP, url },
});

/** Wednesday 20 January 2027 is today. Valid by the contract, all of it. */
export function hostileEvents(): readonly object[] {
  const far = ['9999-12-31', '0001-01-01', '0000-01-01'].map((date, i) => ({ id: `far-${i}`, title: `Loin ${date}`, timings: [{ date, endDate: '9999-12-31' }, { start: `${date}T23:59:59`, end: '0001-01-01T00:00' }] }));
  const poles = [[90, 180], [-90, -180], [89.9999, 0], [0, 0], [45, 180]].map(([lat, lon], i) => ({ id: `pole-${i}`, title: `Pôle ${i}`, date: '2027-01-22', place: { name: 'x', city: MARKUP, lat, lon } }));
  const many = [...' '.repeat(1_000)].map((_, i) => ({ start: `2027-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}T10:00` }));
  return [
    ...SCHEMES.map(addressed),
    { id: MARKUP, title: MARKUP, summary: MARKUP, description: MARKUP, date: '2027-01-20', place: { name: MARKUP, address: MARKUP, city: MARKUP, postcode: '<b>', lat: 46.58, lon: 0.34 }, categories: [MARKUP], audiences: [MARKUP], price: MARKUP, accessibility: [MARKUP, '__proto__', 'constructor'], updated: '<b>' },
    { id: '__proto__', title: WORD.slice(0, 1_000), summary: WORD, description: WORD.repeat(10), date: '2027-01-20', place: { name: WORD.slice(0, 300), city: WORD.slice(0, 200), address: WORD.slice(0, 500), lat: 46.58, lon: 0.34 }, categories: [WORD.slice(0, 300)], price: WORD.slice(0, 500) },
    { id: '', title: '', date: '2027-01-20' },
    ...far,
    ...poles,
    ...[0, 1, 2].map((i) => ({ id: `many-${i}`, title: `Mille fois ${i}`, timings: many })),
    { id: 'seconds', title: 'Chaque seconde', timings: [{ start: '2027-01-20T00:00' }], recurrence: 'FREQ=SECONDLY' },
    { id: 'nonsense', title: 'Règle vide', timings: [{ start: '2027-01-20T00:00' }], recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=0;COUNT=-1' },
    { id: 'never', title: 'Jamais', timings: [{ start: '2027-01-20T00:00' }], recurrence: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' },
    { id: 'zone', title: 'Nulle part', timings: [{ start: '2027-01-20T12:00' }], timezone: 'Mars/Olympus' },
    { id: 'zone-2', title: 'Nulle part non plus', timings: [{ start: '2027-01-20T12:00' }], timezone: '../../etc/passwd' },
  ];
}

export const hostileAgenda = (): object => ({ schema: 'ij/agenda@1', title: MARKUP, categories: [{ id: MARKUP, label: MARKUP }], next: 'javascript:window.ran=1', total: 1e15, events: hostileEvents() });

/** As many as a document may hold. */
export const crowdedAgenda = (n: number): object => ({
  events: [...Array(n).keys()].map((i) => ({ id: String(i), title: `Événement ${i}`, date: `2027-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`, place: { city: `Ville ${i % 300}`, lat: 42 + (i % 900) / 100, lon: -4 + (i % 1_200) / 100 } })),
});

const kept = (text: string, max: number): string => text.slice(0, max);

/** The same of a directory: valid by the contract, all of it. */
export function hostilePlaces(): readonly object[] {
  const addresses = SCHEMES.map((url, i) => ({ id: `url-${i}`, name: `Lieu ${i}`, url, booking: url, image: { url, alt: MARKUP, credit: MARKUP }, email: kept(`a@x.example?bcc=${url}`, 300), phone: kept(url, 60), hours: url }));
  const hours = ['Mo-Su 00:00-24:00', '24/7; '.repeat(100), 'Mo 99:99-88:88', 'PH off || "' + MARKUP + '"', 'Mo-Fr ' + '09:00-10:00,'.repeat(80), '((((((((((', '2027 Jan 01-9999 Dec 31: off', 'week 1-53/0: Mo 10:00-11:00', '__proto__ 10:00-11:00'];
  const poles = [[90, 180], [-90, -180], [90, 0], [0, 0], [-0, 1e-300]].map(([lat, lon], i) => ({ id: `pole-${i}`, name: `Pôle ${i}`, city: MARKUP, lat, lon, isApproximate: true }));
  return [
    ...addresses,
    ...hours.map((text, i) => ({ id: `hours-${i}`, name: `Horaires ${i}`, hours: kept(text, 1_000), lat: 46.58, lon: 0.34 })),
    { id: MARKUP, name: MARKUP, kind: MARKUP, summary: MARKUP, description: MARKUP, address: MARKUP, postcode: '<b>', city: MARKUP, citycode: '<b>', phone: kept(MARKUP, 60), email: MARKUP, hours: MARKUP, services: [MARKUP], audiences: [MARKUP], price: MARKUP, accessibility: [MARKUP, '__proto__', 'constructor'], updated: '<b>' },
    { id: '__proto__', name: kept(WORD, 1_000), kind: 'constructor', description: WORD.repeat(10), hours: kept(WORD, 1_000), services: [kept(WORD, 300), 'toString'], audiences: ['__proto__'], address: kept(WORD, 500), city: 'hasOwnProperty', lat: 46.58, lon: 0.34 },
    JSON.parse('{ "id": "own", "name": "Clé", "__proto__": { "url": "javascript:window.ran=1" }, "constructor": { "prototype": {} } }') as object,
    { id: '', name: '' },
    ...poles,
  ];
}

export const hostileDirectory = (): object => ({ schema: 'ij/places@1', title: MARKUP, source: MARKUP, categories: [{ id: MARKUP, label: MARKUP }, { id: '__proto__', label: '__proto__' }], next: 'javascript:window.ran=1', places: hostilePlaces() });

/** What the contract refuses, each alone in a directory: the document is told of, and nothing of it shown. */
export const BROKEN_PLACES: Readonly<Record<string, object>> = {
  'hours of 10 000 characters': { hours: 'Mo 09:00-10:00; '.repeat(625) },
  'no number as latitude': { lat: NaN, lon: 0 },
  'beyond the pole': { lat: 90.000_001, lon: 0 },
  'an infinite longitude': { lat: 0, lon: Infinity },
  'a text as latitude': { lat: '46.58', lon: '0.34' },
  'services that are no list': { services: { length: 1e9 } },
};

export const brokenDirectory = (broken: object): object => ({ schema: 'ij/places@1', places: [{ id: '1', name: 'Un', ...broken }] });

export const crowdedDirectory = (n: number): object => ({
  schema: 'ij/places@1',
  places: [...Array(n).keys()].map((i) => ({ id: String(i), name: `Lieu ${i}`, kind: `Type ${i % 12}`, city: `Ville ${i % 300}`, lat: 42 + (i % 900) / 100, lon: -4 + (i % 1_200) / 100, hours: i % 2 ? 'Mo-Fr 09:00-12:00' : 'sunrise-sunset' })),
});
