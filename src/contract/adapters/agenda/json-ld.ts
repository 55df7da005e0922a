import type { AdaptOptions, AgendaAdapter } from '../../agenda-source.js';
import type { EventDraft, PlaceDraft } from './draft.js';
import { imageOf, onlineOf, priceOfNode, whereOf } from './json-ld-parts.js';
import { openingHoursOf, scheduleOf } from './json-ld-times.js';
import { firstText, flagOf, isFields, listOf, manyWords, recordsOf, textOf, wordsOf, type Fields } from './read.js';
import { nodesOf, typesOf } from './linked.js';
import { toolsFor, type Tools } from './tools.js';
import { accessOf, freeWord, statusOf } from './words.js';

const isEvent = (types: readonly string[]): boolean => types.some((type) => /Event$|^(Festival|Hackathon|EventSeries|CourseInstance)$/.test(type));
const isNoPlace = (types: readonly string[]): boolean =>
  types.some((type) => /^(WebSite|WebPage|CollectionPage|BreadcrumbList|ListItem|ItemList|ImageObject|Person|Offer|Article|.*Posting|SearchAction|Schedule|VirtualLocation|PostalAddress|GeoCoordinates)$/.test(type));

/** Events of schema.org, or its places where there are no events: one, a list, an `@graph`, an `ItemList`; nodes named by `@id` are looked up. */
export const fromJsonLd: AgendaAdapter = (document, options) => {
  const tools = toolsFor(options);
  const nodes = nodesOf(document);
  const byId = new Map(nodes.flatMap(({ node }) => (typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [])));
  const look = lookIn(byId);
  const events = nodes.filter(({ node }) => isEvent(typesOf(node)));
  for (const { node, path } of events) tools.event(path, node, () => eventOf(node, look, tools));
  if (!events.length) for (const { node, path } of nodes.filter((one) => isPlace(one.node))) tools.place(path, node, () => placeOf(node, look, tools));
  return tools.collector.adapted(envelopeOf(document, options));
};

const isPlace = (node: Fields): boolean =>
  !isNoPlace(typesOf(node)) && typesOf(node).length > 0 && node['name'] !== undefined && ['address', 'geo', 'location', 'telephone', 'openingHours', 'openingHoursSpecification', 'latitude'].some((key) => node[key] !== undefined);

/** The node that a lone `@id` stands for. */
export type Look = (value: unknown) => unknown;
const lookIn = (byId: ReadonlyMap<string, Fields>): Look => (value) =>
  isFields(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value;

function envelopeOf(document: unknown, { lang }: AdaptOptions) {
  const root = isFields(document) && !isEvent(typesOf(document)) && !isPlace(document) ? document : {};
  const view = isFields(root['hydra:view']) ? root['hydra:view'] : {};
  return { title: wordsOf(root['name'], lang), next: textOf(view['hydra:next']), total: root['hydra:totalItems'] ?? root['numberOfItems'] };
}

function eventOf(node: Fields, look: Look, tools: Tools): EventDraft {
  const { lang, collector } = tools;
  const offers = listOf(node['offers']).map(look).filter(isFields);
  const organizer = look(listOf(node['organizer'])[0]);
  for (const key of ['performer', 'previousStartDate', 'doorTime', 'sponsor', 'maximumAttendeeCapacity', 'superEvent']) {
    if (listOf(node[key]).length) collector.lose(key, `"${key}" has no place in the agenda`);
  }
  const isFull = offers.length > 0 && offers.every((offer) => /SoldOut$/.test(textOf(offer['availability']) ?? ''));
  const status = statusOf((textOf(listOf(node['eventStatus'])[0]) ?? '').split('/').pop()) ?? 'scheduled';
  return {
    ...about(node, look, lang),
    title: wordsOf(node['name'] ?? node['headline'], lang),
    status: status === 'scheduled' && isFull ? 'full' : status,
    ...scheduleOf(node, tools),
    place: whereOf(node, look, lang),
    online: onlineOf(node, look),
    organizer: isFields(organizer) ? { name: wordsOf(organizer['name'] ?? organizer['legalName'], lang), url: firstText(organizer['url'], organizer['sameAs']) } : { name: organizer },
    registration: registrationOf(offers, isFields(organizer) ? organizer : {}, textOf(node['url'])),
    price: flagOf(node['isAccessibleForFree']) ? freeWord(lang) : priceOfNode(offers, lang),
  };
}

/** The address of an offer says nothing when it is that of the event. */
const registrationOf = (offers: readonly Fields[], organizer: Fields, page: string | undefined): EventDraft['registration'] => ({
  url: offers.map((offer) => textOf(offer['url'])).find((url) => url !== undefined && url !== page),
  email: textOf(organizer['email'])?.replace(/^mailto:/i, ''),
  phone: textOf(organizer['telephone']),
});

function about(node: Fields, look: Look, lang: string) {
  const id = textOf(node['@id']);
  const audience = recordsOf(node['audience']).map((one) => wordsOf(one['audienceType'] ?? one['name'], lang));
  return {
    id: id ?? firstText(wordsOf(node['identifier'], lang), isFields(node['identifier']) ? node['identifier']['value'] : undefined),
    description: wordsOf(node['description'], lang),
    summary: wordsOf(node['disambiguatingDescription'] ?? node['abstract'] ?? node['slogan'], lang),
    categories: [node['keywords'], node['genre'], node['about'], node['category']].flatMap((one) => manyWords(one, lang)),
    audiences: [...audience, textOf(node['typicalAgeRange'])],
    url: firstText(node['url'], wordsOf(node['url'], lang), isFields(node['url']) ? node['url']['@id'] : undefined, listOf(node['url'])[0], listOf(node['sameAs'])[0], /^https?:/.test(id ?? '') ? id : undefined),
    image: imageOf(node['image'] ?? node['photo'] ?? node['logo'], look, lang),
    accessibility: accessOf([...listOf(node['accessibilityFeature']), ...recordsOf(node['amenityFeature']).filter((one) => flagOf(one['value']) !== false).map((one) => wordsOf(one['name'], lang))]),
    updated: firstText(node['dateModified'], wordsOf(node['dateModified'], lang)),
  };
}

function placeOf(node: Fields, look: Look, { lang }: Tools): PlaceDraft {
  const { categories, audiences, ...rest } = about(node, look, lang);
  const { name, ...place } = whereOf({ location: [{ ...node, location: undefined }, ...listOf(node['location'])] }, look, lang);
  const [contact = {}] = recordsOf(node['contactPoint']).map(look).filter(isFields);
  return {
    ...rest,
    ...place,
    name: wordsOf(node['name'], lang) ?? name,
    kind: wordsOf(node['additionalType'], lang)?.split(/[/#]/).pop() ?? typesOf(node).find((type) => !/^(Place|Thing|Organization|LocalBusiness)$/.test(type)),
    audiences,
    services: [...categories, ...manyWords(node['knowsAbout'], lang), ...recordsOf(node['makesOffer']).map((offer) => wordsOf(isFields(offer['itemOffered']) ? offer['itemOffered'] : offer, lang))],
    phone: firstText(node['telephone'], listOf(node['telephone'])[0], contact['telephone']),
    email: firstText(node['email'], listOf(node['email'])[0], contact['email'])?.replace(/^mailto:/i, ''),
    hours: openingHoursOf(node),
    booking: undefined,
    price: flagOf(node['isAccessibleForFree']) ? freeWord(lang) : textOf(node['priceRange']),
  };
}
