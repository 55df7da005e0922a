import type { AdaptOptions, AgendaAdapter } from '../../agenda-source.js';
import type { WireTiming } from '../../agenda.js';
import type { EventDraft } from './draft.js';
import { pageAddress } from './next-page.js';
import { plainMarkdown } from './plain-text.js';
import { fieldsOf, firstText, isFields, listOf, manyWords, numberOf, textOf, wordsOf, type Fields } from './read.js';
import { manyTimings } from './row-draft.js';
import { toolsFor, type Tools } from './tools.js';
import { accessOf, agesOf, registrationOf, statusOf } from './words.js';

/** Keys of OpenAgenda itself: any other is a field that the agenda has added. */
const KNOWN = new Set(
  ('uid slug title description longDescription conditions keywords image imageCredits registration accessibility timings firstTiming nextTiming lastTiming dateRange timezone age ' +
    'attendanceMode onlineAccessLink location locationUid status state featured originAgenda sourceAgendas links extIds additionalFields country private draft addMethod member creatorUid ' +
    'ownerUid createdAt updatedAt contributor motive agendaUid fileKey canonicalUrl url relevantTiming score sort type').split(' '),
);

/** OpenAgenda v2 (a list, a list of one agenda's export, one event; one language or several) and v3 (`data`, `pagination`). */
export const fromOpenAgenda: AgendaAdapter = (document, options) => {
  const tools = toolsFor(options);
  const root = fieldsOf(document);
  const key = ['events', 'data', 'event'].find((name) => root[name] !== undefined) ?? '';
  const events = listOf(Array.isArray(document) ? document : key ? root[key] : document);
  events.forEach((event, i) => {
    const path = key === 'event' || (!key && !Array.isArray(document)) ? key : `${key}[${i}]`;
    tools.event(path, event, () => (isFields(event) ? eventOf(event, tools, path) : undefined));
  });
  const { title, uid } = fieldsOf(root['agenda']);
  const source = wordsOf(title, options.lang) ?? (uid === undefined ? commonOrigin(events, options.lang) : undefined);
  return tools.collector.adapted({ source, next: nextOf(root, options), total: root['total'] ?? fieldsOf(root['pagination'])['total'] });
};

/** v2: `after` is a list; v3: one cursor inside `pagination`. The end is told by none. */
function nextOf(root: Fields, options: AdaptOptions): string | undefined {
  const cursor = textOf(fieldsOf(root['pagination'])['after']);
  if (cursor !== undefined) return pageAddress(options, { after: cursor });
  const after = listOf(root['after']).slice(0, 10).flatMap((one) => textOf(one) ?? []);
  return after.length ? pageAddress(options, { 'after[]': after }) : undefined;
}

function commonOrigin(events: readonly unknown[], lang: string): string | undefined {
  const titles = new Set(events.map((event) => wordsOf(fieldsOf(fieldsOf(event)['originAgenda'])['title'], lang)));
  return titles.size === 1 ? [...titles][0] : undefined;
}

function eventOf(event: Fields, tools: Tools, path: string): EventDraft | undefined {
  const { lang, collector } = tools;
  const state = numberOf(isFields(event['state']) ? event['state']['id'] : event['state']);
  if ((state !== undefined && state !== 2) || event['draft'] === true || event['draft'] === 1) {
    collector.leaveOut(path, 'it is not published');
    return undefined;
  }
  const location = fieldsOf(event['location']);
  const origin = fieldsOf(event['originAgenda']);
  const contact = registrationOf(event['registration']);
  tellLosses(event, location, tools);
  if (contact.hasMore) collector.lose('registration', 'has more than one address of a kind, or one that is none: the first of each is kept', `${path}.registration`);
  return {
    id: event['uid'] ?? event['slug'],
    title: wordsOf(event['title'], lang),
    summary: wordsOf(event['description'], lang),
    description: plainMarkdown(wordsOf(event['longDescription'], lang) ?? ''),
    status: statusOf(event['status']),
    timings: timingsOf(event, tools),
    timezone: textOf(event['timezone']) ?? location['timezone'],
    place: whereOf(location, lang),
    online: onlineOf(event),
    ...choicesOf(event, tools),
    organizer: { name: wordsOf(origin['title'], lang), url: origin['url'] },
    url: firstText(event['canonicalUrl'], event['url']) ?? pageOf(origin, event),
    image: { url: imageOf(event['image']), credit: wordsOf(event['imageCredits'], lang) },
    registration: { url: contact.url, email: contact.email, phone: contact.phone },
    price: wordsOf(event['conditions'], lang),
    accessibility: accessOf(event['accessibility']),
    updated: event['updatedAt'],
  };
}

/** The page of an event lies under that of the agenda it was made in. */
function pageOf(origin: Fields, event: Fields): string | undefined {
  const [slug, agenda] = [textOf(event['slug']), textOf(origin['slug'])];
  const home = textOf(origin['url']) ?? (agenda && `https://openagenda.com/${encodeURIComponent(agenda)}`);
  return home && slug && /^https?:/.test(home) ? `${home.replace(/\/$/, '')}/events/${encodeURIComponent(slug)}` : undefined;
}

function whereOf(location: Fields, lang: string): EventDraft['place'] {
  return {
    name: wordsOf(location['name'], lang),
    address: wordsOf(location['address'], lang),
    postcode: location['postalCode'],
    city: firstText(location['city'], location['adminLevel4']),
    citycode: location['insee'],
    lat: location['latitude'],
    lon: location['longitude'],
  };
}

/** Some lists give but the first, next and last: better than none, and said. */
function timingsOf(event: Fields, { collector }: Tools): readonly WireTiming[] {
  const all = manyTimings(event['timings']);
  if (all.length) return all;
  const some = manyTimings(['firstTiming', 'nextTiming', 'lastTiming'].map((name) => event[name]));
  if (some.length > 1 || (some.length && event['timings'] === undefined)) {
    collector.lose('some-timings', 'gives the first, next and last of its timings: ask for all (detailed=1)');
  }
  return some;
}

/** `attendanceMode` 2: online, 3: both. */
function onlineOf(event: Fields): unknown {
  const mode = event['attendanceMode'];
  const id = textOf(isFields(mode) ? mode['id'] : mode);
  return textOf(event['onlineAccessLink']) ?? (id === '2' || id === '3' || id === 'online' || id === 'mixed' ? true : undefined);
}

/** `base` ends in a slash; `filename` is the middle size, `variants` are the full and the small one. v3: `src`. */
function imageOf(image: unknown): string | undefined {
  if (!isFields(image)) return textOf(image);
  const variants = listOf(image['variants']).map((one) => textOf(fieldsOf(one)['filename']));
  const file = textOf(image['filename']) ?? variants.find(Boolean);
  const base = textOf(image['base']);
  return firstText(image['src'], image['url']) ?? (file === undefined ? undefined : base === undefined ? file : `${base.replace(/\/?$/, '/')}${file}`);
}

/** Keywords, and the choices that the agenda has added: those for whom it is are audiences. */
function choicesOf(event: Fields, tools: Tools): Pick<EventDraft, 'categories' | 'audiences'> {
  const { lang } = tools;
  const age = fieldsOf(event['age']);
  const audiences = [agesOf(age['min'], age['max'], lang) ?? []].flat();
  const categories = [...manyWords(event['keywords'], lang)];
  const own = { ...fieldsOf(event['additionalFields']), ...Object.fromEntries(Object.entries(event).filter(([key]) => !KNOWN.has(key))) };
  for (const [key, value] of Object.entries(own).slice(0, 100)) {
    const words = choiceWords(key, value, tools);
    (/public|audience|\bage\b/i.test(key) ? audiences : categories).push(...words);
  }
  return { categories, audiences };
}

/** `{ id, label }` or a list of them; numbers alone mean nothing outside the agenda. */
function choiceWords(key: string, value: unknown, { lang, collector }: Tools): readonly string[] {
  const choices = listOf(value).slice(0, 50);
  if (choices.some((one) => typeof one === 'number')) collector.lose(`choice ${key}`, `"${key.slice(0, 100)}" is a number without its label: ask for labels (includeLabels=1)`);
  return choices.flatMap((one) => (isFields(one) && one['label'] !== undefined ? (wordsOf(one['label'], lang) ?? []) : []));
}

function tellLosses(event: Fields, location: Fields, { collector }: Tools): void {
  const lost: readonly (readonly [string, unknown])[] = [
    ['featured', event['featured'] === true || undefined],
    ...['links', 'sourceAgendas', 'extIds'].map((key) => [key, event[key]] as const),
    ...['phone', 'email', 'website', 'access', 'description', 'image', 'links'].map((key) => [`location.${key}`, location[key]] as const),
  ];
  for (const [key, value] of lost) {
    const isSaid = isFields(value) ? Object.keys(value).length > 0 : listOf(value).length > 0;
    if (isSaid) collector.lose(key, `"${key}" has no place in the agenda`);
  }
}
