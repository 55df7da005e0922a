import type { AgendaAdapter } from '../../agenda-source.js';
import type { EventDraft } from './draft.js';
import { categoryOf } from './mobilizon.js';
import { readMoment, timingOf } from './moment.js';
import { fieldsOf, firstText, flagOf, isFields, listOf, numberOf, recordsOf, textOf, wordsOf, type Fields } from './read.js';
import { toolsFor, type Tools } from './tools.js';
import { statusOf } from './words.js';

const isType = (node: unknown, pattern: RegExp): node is Fields => isFields(node) && listOf(node['type'] ?? node['@type']).some((type) => pattern.test(textOf(type) ?? ''));

/** ActivityStreams 2.0: an `Event`, the activity around it, or a collection of them, as Mobilizon and Gancio publish. */
export const fromActivityStreams: AgendaAdapter = (document, options) => {
  const tools = toolsFor(options);
  const { list, path, page } = entriesOf(document);
  list.forEach((entry, i) => {
    const own = path ? `${path}[${i}]` : '';
    const event = isFields(entry) && isType(entry, /^(Create|Announce|Update|Add)$/) ? entry['object'] : entry;
    if (isType(event, /^(as:)?Event$/)) tools.event(own, event, () => eventOf(event, tools));
    else if (typeof event === 'string') tools.collector.lose('links', 'is only the address of its event, which is not fetched', own);
    else tools.collector.lose('kinds', 'is not an event', own);
  });
  const next = page['next'] ?? (list.length ? undefined : page['first']);
  return tools.collector.adapted({ title: wordsOf(page['name'], options.lang), next: firstText(next, fieldsOf(next)['id']), total: page['totalItems'] });
};

function entriesOf(document: unknown): { readonly list: readonly unknown[]; readonly path: string; readonly page: Fields } {
  if (Array.isArray(document)) return { list: document, path: '', page: {} };
  const root = fieldsOf(document);
  const first = fieldsOf(root['first']);
  for (const [page, prefix] of [[root, ''], [first, 'first.']] as const) {
    for (const key of ['orderedItems', 'items']) if (page[key] !== undefined) return { list: listOf(page[key]), path: prefix + key, page };
  }
  return isType(root, /Collection/) ? { list: [], path: '', page: root } : { list: [root], path: '', page: {} };
}

function eventOf(event: Fields, { lang }: Tools): EventDraft {
  const place = recordsOf(event['location']).find((one) => !isType(one, /^VirtualLocation$/)) ?? {};
  const actor = listOf(event['attributedTo'] ?? event['organizer'] ?? event['actor'])[0];
  const status = statusOf(event['ical:status'] ?? event['status'] ?? event['eventStatus']);
  const timing = timingOf(readMoment(event['startTime']), readMoment(event['endTime']));
  return {
    id: event['id'] ?? event['uuid'] ?? event['url'],
    title: wordsIn(event, 'name', lang),
    summary: wordsIn(event, 'summary', lang),
    description: wordsIn(event, 'content', lang),
    status: status === 'scheduled' && numberOf(event['remainingAttendeeCapacity']) === 0 ? 'full' : status,
    timings: timing ? [timing] : [],
    timezone: event['timezone'],
    place: typeof event['location'] === 'string' ? { name: event['location'] } : whereOf(place, lang),
    online: onlineOf(event),
    organizer: isFields(actor) ? { name: firstText(actor['name'], actor['preferredUsername']), url: firstText(actor['url'], actor['id']) } : { url: actor },
    url: pageOf(event['url']) ?? event['id'],
    image: imageOf(event, lang),
    registration: { url: event['externalParticipationUrl'], phone: event['phoneAddress'], required: /restricted|external/i.test(textOf(event['joinMode']) ?? '') || undefined },
    categories: [...recordsOf(event['tag']).filter((tag) => !isType(tag, /^Mention$/)).map((tag) => textOf(tag['name'])?.replace(/^#/, '')), categoryOf(event['category'])],
    updated: firstText(event['updated'], event['published']),
  };
}

/** `nameMap` holds the text in several languages. */
const wordsIn = (event: Fields, key: string, lang: string): string | undefined => wordsOf(event[`${key}Map`], lang) ?? wordsOf(event[key], lang);

function whereOf(place: Fields, lang: string): EventDraft['place'] {
  const address = place['address'];
  const point = fieldsOf(place['geo']);
  const parts = isFields(address)
    ? { address: address['streetAddress'], postcode: address['postalCode'], city: wordsOf(address['addressLocality'], lang) }
    : { address };
  return { name: wordsIn(place, 'name', lang), ...parts, lat: place['latitude'] ?? point['latitude'], lon: place['longitude'] ?? point['longitude'] };
}

/** Mobilizon says `isOnline` and puts the address among the attachments; others have a list `onlineLocations` or a `VirtualLocation`. */
function onlineOf(event: Fields): unknown {
  const virtual = recordsOf(event['location']).find((one) => isType(one, /^VirtualLocation$/));
  const link = firstText(virtual?.['url'], listOf(event['onlineLocations'])[0], listOf(event['online_locations'])[0]);
  if (link !== undefined || virtual) return link ?? true;
  if (!flagOf(event['isOnline'])) return undefined;
  return recordsOf(event['attachment']).filter((one) => isType(one, /^Link$/)).map((one) => textOf(one['href'])).find(Boolean) ?? true;
}

/** An address, a `Link`, or several: the page first. */
function pageOf(url: unknown): string | undefined {
  const links = listOf(url).map((one) => (isFields(one) ? { href: textOf(one['href']), media: textOf(one['mediaType']) } : { href: textOf(one), media: undefined }));
  return (links.find(({ media }) => media === 'text/html') ?? links[0])?.href;
}

function imageOf(event: Fields, lang: string): EventDraft['image'] {
  const isImage = (one: Fields) => isType(one, /^Image$/) || (isType(one, /^(Document|Link)$/) && /^image\//.test(textOf(one['mediaType']) ?? ''));
  const image = listOf(event['image'])[0] ?? recordsOf(event['attachment']).find(isImage);
  return isFields(image) ? { url: firstText(pageOf(image['url']), image['href']), alt: wordsOf(image['name'] ?? image['summary'], lang) } : { url: image };
}
