import type { AgendaAdapter } from '../../agenda-source.js';
import type { WireTiming } from '../../agenda.js';
import type { EventDraft } from './draft.js';
import { readMoment, timingOf, wholeDays } from './moment.js';
import { fieldsOf, firstText, flagOf, isFields, listOf, recordsOf, textOf, wordsOf, type Fields } from './read.js';
import { toolsFor, type Tools } from './tools.js';
import { priceOf, statusOf } from './words.js';

/** The Events Calendar of WordPress: `tribe/events/v1` (a list in `events`, or one event) and `tec/v1` (a bare list in the way of WordPress). */
export const fromTribeEvents: AgendaAdapter = (document, options) => {
  const tools = toolsFor(options);
  const root = fieldsOf(document);
  const key = 'events' in root ? 'events' : '';
  const events = listOf(Array.isArray(document) ? document : key ? root[key] : document);
  events.forEach((event, i) => {
    const path = key || Array.isArray(document) ? `${key}[${i}]` : '';
    tools.event(path, event, () => (isFields(event) ? eventOf(event, tools) : undefined));
  });
  return tools.collector.adapted({ next: textOf(root['next_rest_url']), total: root['total'] });
};

function eventOf(event: Fields, tools: Tools): EventDraft {
  const { lang, collector } = tools;
  const [organizer = {}, ...others] = recordsOf(event['organizer'] ?? event['organizers']);
  if (others.length) collector.lose('organizers', 'has several organizers: the first is kept');
  if (textOf(event['website']) && textOf(event['url'])) collector.lose('website', '"website" has no place beside "url"');
  if (event['featured'] === true) collector.lose('featured', '"featured" has no place in the agenda');
  return {
    id: event['id'] ?? event['global_id'] ?? event['slug'],
    title: wordsOf(event['title'], lang),
    summary: wordsOf(event['excerpt'], lang),
    description: wordsOf(event['description'] ?? event['content'], lang),
    status: statusOf(event['event_status'] ?? event['event_status_label']),
    timings: timingsOf(event),
    timezone: event['timezone'],
    place: whereOf(recordsOf(event['venue'] ?? event['venues'])[0] ?? {}, lang),
    online: firstText(event['virtual_url']) ?? (flagOf(event['is_virtual']) || undefined),
    organizer: { name: wordsOf(organizer['organizer'] ?? organizer['title'] ?? organizer['name'], lang), url: firstText(organizer['website'], organizer['url'], organizer['link']) },
    url: firstText(event['url'], event['link'], event['website']),
    image: imageOf(event, lang),
    registration: { email: organizer['email'], phone: organizer['phone'] },
    price: priceOf(event['cost'], undefined, lang),
    categories: [...recordsOf(event['categories']), ...recordsOf(event['tags']), ...termsOf(event)].map((term) => wordsOf(term['name'], lang)),
    updated: firstText(stamp(event['modified_utc'] ?? event['modified_gmt']), event['modified']),
  };
}

/** Terms that WordPress puts beside the event when asked to (`_embed`). */
const termsOf = (event: Fields): readonly Fields[] => listOf(fieldsOf(event['_embedded'])['wp:term']).flatMap((list) => recordsOf(list));

const stamp = (utc: unknown): string | undefined => {
  const text = textOf(utc);
  return text && /\d$/.test(text) ? `${text.replace(' ', 'T')}Z` : text;
};

/** `utc_*` are the instants; without them the clock of the zone. Whole days are those of the zone. */
function timingsOf(event: Fields): readonly WireTiming[] {
  const [start, end] = ['start_date', 'end_date'].map((key) => readMoment(event[key]));
  if (flagOf(event['all_day'])) return [wholeDays(start, end) ?? []].flat();
  const [utcStart, utcEnd] = ['start_date', 'end_date'].map((key) => readMoment(stamp(event[`utc_${key}`] ?? event[`${key}_utc`])));
  const timing = utcStart ? timingOf(utcStart, utcEnd) : timingOf(start, end);
  return timing ? [timing] : [];
}

/** No venue is an empty list; the point comes with the paid version alone. */
const whereOf = (venue: Fields, lang: string): EventDraft['place'] => ({
  name: wordsOf(venue['venue'] ?? venue['title'] ?? venue['name'], lang),
  address: wordsOf(venue['address'], lang),
  postcode: venue['zip'],
  city: wordsOf(venue['city'], lang),
  lat: venue['geo_lat'],
  lon: venue['geo_lng'],
});

/** No image is `false`. */
function imageOf(event: Fields, lang: string): EventDraft['image'] {
  const image = event['image'] ?? event['thumbnail'];
  const [media = {}] = recordsOf(fieldsOf(event['_embedded'])['wp:featuredmedia']);
  const { url, source_url: source, alt } = fieldsOf(image);
  return { url: firstText(image, url, source, media['source_url']), alt: wordsOf(alt ?? fieldsOf(image)['alt_text'] ?? media['alt_text'], lang) };
}
