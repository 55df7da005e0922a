import type { AgendaAdapter } from '../../agenda-source.js';
import type { EventDraft } from './draft.js';
import { readMoment, timingOf } from './moment.js';
import { fieldsOf, firstText, flagOf, isFields, listOf, recordsOf, textOf, type Fields } from './read.js';
import { toolsFor, type Tools } from './tools.js';
import { statusOf } from './words.js';

interface Found {
  readonly list: readonly unknown[];
  readonly path: string;
  readonly total?: unknown;
}

/** The list in any answer of Mobilizon's GraphQL: `searchEvents`, `events`, `group.organizedEvents`, one `event`. */
export function mobilizonEvents(document: unknown): Found | undefined {
  const data = fieldsOf(fieldsOf(document)['data'] ?? document);
  const holders: readonly (readonly [string, unknown])[] = [
    ...['searchEvents', 'events', 'event'].map((key) => [key, data[key]] as const),
    ...['group', 'person', 'loggedPerson', 'tag'].flatMap((key) => ['organizedEvents', 'events'].map((inner) => [`${key}.${inner}`, fieldsOf(data[key])[inner]] as const)),
  ];
  for (const [path, value] of holders) {
    const elements = fieldsOf(value)['elements'];
    if (Array.isArray(elements)) return { list: elements, path: `data.${path}.elements`, total: fieldsOf(value)['total'] };
    if (isFields(value) && 'beginsOn' in value) return { list: [value], path: `data.${path}` };
  }
  return undefined;
}

/** Answers of Mobilizon's GraphQL: which fields are there depends on what was asked. */
export const fromMobilizon: AgendaAdapter = (document, options) => {
  const tools = toolsFor(options);
  const { list, path, total } = mobilizonEvents(document) ?? { list: [], path: '' };
  list.forEach((event, i) => {
    const own = path.endsWith('elements') ? `${path}[${i}]` : path;
    tools.event(own, event, () => (isFields(event) ? eventOf(event, tools, own) : undefined));
  });
  if (Number(textOf(total)) > list.length) tools.collector.lose('pages', `gives ${list.length} of ${String(textOf(total))} events: other pages need another question`, path);
  return tools.collector.adapted({ total });
};

const HIDDEN = /^(private|unlisted|restricted)$/i;

function eventOf(event: Fields, tools: Tools, path: string): EventDraft | undefined {
  if (event['draft'] === true || HIDDEN.test(textOf(event['visibility']) ?? '')) {
    tools.collector.leaveOut(path, 'it is not public');
    return undefined;
  }
  const options = fieldsOf(event['options']);
  const address = fieldsOf(event['physicalAddress']);
  const picture = fieldsOf(event['picture']);
  const organizer = [event['attributedTo'], event['organizerActor']].map(fieldsOf).find((one) => firstText(one['name'], one['preferredUsername'])) ?? {};
  const outside = firstText(event['externalParticipationUrl']);
  const timing = timingOf(readMoment(event['beginsOn']), readMoment(event['endsOn']));
  return {
    id: event['uuid'] ?? event['id'] ?? event['url'],
    title: event['title'],
    description: event['description'],
    status: statusOf(event['status']),
    timings: timing ? [timing] : [],
    timezone: options['timezone'] ?? address['timezone'],
    place: whereOf(address),
    online: firstText(event['onlineAddress']) !== undefined && flagOf(options['isOnline']) ? event['onlineAddress'] : (flagOf(options['isOnline']) || undefined),
    organizer: { name: firstText(organizer['name'], organizer['preferredUsername']), url: organizer['url'] },
    url: event['url'],
    image: { url: firstText(picture['url'], event['picture']), alt: picture['alt'] ?? fieldsOf(picture['metadata'])['alt'] },
    registration: { url: outside, phone: event['phoneAddress'], required: /restricted|external/i.test(textOf(event['joinOptions']) ?? '') || undefined },
    categories: [...recordsOf(event['tags']).map((tag) => firstText(tag['title'], tag['slug'])), categoryOf(event['category'])],
    updated: event['updatedAt'],
  };
}

/** `LEARNING` → `learning`; `MEETING` is what is written when nothing is. */
export const categoryOf = (category: unknown): string | undefined => {
  const word = textOf(category)?.slice(0, 100).toLowerCase().replaceAll('_', ' ');
  return word === 'meeting' ? undefined : word;
};

/** `geom` is longitude first, with a semicolon between. */
function whereOf(address: Fields): EventDraft['place'] {
  const [lon, lat] = (textOf(address['geom']) ?? '').slice(0, 80).split(';');
  return { name: address['description'], address: address['street'], postcode: address['postalCode'], city: address['locality'], lat, lon };
}

/** Has it the keys of an event of Mobilizon? */
export const isMobilizon = (document: unknown): boolean => {
  const found = mobilizonEvents(document);
  return found !== undefined && (found.list.length === 0 ? isFields(fieldsOf(document)['data']) : listOf(found.list).some((event) => isFields(event) && ('beginsOn' in event || 'uuid' in event)));
};
