import type { AgendaAdapter } from '../../agenda-source.js';
import type { WireTiming } from '../../agenda.js';
import type { EventDraft, PlaceDraft, WhereDraft } from './draft.js';
import { isPointOfInterest, nodesOf, propertyOf, typesOf } from './linked.js';
import { openingHoursOf } from './json-ld-times.js';
import { dayAfter, readMoment, timingOf, withTime } from './moment.js';
import { fieldsOf, firstText, flagOf, listOf, numberOf, recordsOf, textOf, wordsOf, type Fields } from './read.js';
import { toolsFor, type Tools } from './tools.js';
import { freeWord, priceOf } from './words.js';

const MOST_DAYS = 366;

const partsOf = (node: Fields, name: string): readonly Fields[] => recordsOf(propertyOf(node, name));
const firstPart = (node: Fields, name: string): Fields => partsOf(node, name)[0] ?? {};

/** DATAtourisme: one object, a list, or a graph, in JSON-LD. */
export const fromDataTourisme: AgendaAdapter = (document, options) => {
  const tools = toolsFor(options);
  const nodes = nodesOf(fieldsOf(document)['objects'] ?? document).filter(({ node }) => isPointOfInterest(node));
  const isEvent = (node: Fields) => propertyOf(node, 'takesPlaceAt') !== undefined || typesOf(node).some((type) => /^EntertainmentAndEvent$|Event$/.test(type));
  const events = nodes.filter(({ node }) => isEvent(node));
  for (const { node, path } of events) tools.event(path, node, () => eventOf(node, tools));
  if (!events.length) for (const { node, path } of nodes) tools.place(path, node, () => placeOf(node, tools));
  return tools.collector.adapted({ total: fieldsOf(fieldsOf(document)['meta'])['total'], next: textOf(fieldsOf(fieldsOf(document)['meta'])['next']) });
};

function eventOf(node: Fields, tools: Tools): EventDraft {
  const organizer = [...partsOf(node, 'hasOrganizer'), ...partsOf(node, 'hasBeenPublishedBy'), ...partsOf(node, 'hasBeenCreatedBy')][0] ?? {};
  const booking = contactOf(node, ['hasBookingContact', 'hasContact']);
  return {
    ...about(node, tools),
    title: wordsOf(propertyOf(node, 'label'), tools.lang),
    timings: timingsOf(node, tools),
    place: { name: placeName(node, tools.lang), ...whereOf(node, tools.lang) },
    organizer: { name: wordsOf(propertyOf(organizer, 'legalName') ?? propertyOf(organizer, 'name'), tools.lang), url: linkOf(propertyOf(organizer, 'homepage')) },
    registration: { email: booking.email, phone: booking.phone },
  };
}

function placeOf(node: Fields, tools: Tools): PlaceDraft {
  const { categories, ...rest } = about(node, tools);
  const contact = contactOf(node, ['hasContact', 'hasBookingContact']);
  const hours = partsOf(firstPart(node, 'isLocatedAt'), 'openingHoursSpecification');
  return {
    ...rest,
    ...whereOf(node, tools.lang),
    name: wordsOf(propertyOf(node, 'label'), tools.lang),
    kind: listOf(categories)[0],
    services: categories,
    email: contact.email,
    phone: contact.phone,
    hours: openingHoursOf({ openingHoursSpecification: hours.map((one) => ({ opens: propertyOf(one, 'opens'), closes: propertyOf(one, 'closes'), dayOfWeek: propertyOf(one, 'dayOfWeek') ?? propertyOf(one, 'appliesOnDay'), validFrom: propertyOf(one, 'validFrom') })) }),
  };
}

function about(node: Fields, { lang }: Tools) {
  const description = firstPart(node, 'hasDescription');
  const short = wordsOf(propertyOf(description, 'shortDescription') ?? propertyOf(node, 'comment'), lang);
  return {
    id: wordsOf(propertyOf(node, 'identifier'), lang) ?? node['@id'],
    summary: short,
    description: wordsOf(propertyOf(description, 'description') ?? propertyOf(node, 'longDescription'), lang) ?? short,
    categories: [...partsOf(node, 'hasTheme'), ...partsOf(node, 'hasNeighborhood')].map((one) => wordsOf(propertyOf(one, 'label'), lang)),
    audiences: partsOf(node, 'hasAudience').concat(partsOf(node, 'hasClientTarget')).map((one) => wordsOf(propertyOf(one, 'label'), lang)),
    url: contactOf(node, ['hasContact', 'hasBookingContact']).url ?? linkOf(propertyOf(node, 'homepage')),
    image: imageOf(node, lang),
    price: priceWords(node, lang),
    accessibility: flagOf(propertyOf(node, 'reducedMobilityAccess')) ? ['wheelchair'] : [],
    updated: firstText(wordsOf(propertyOf(node, 'lastUpdate'), lang), wordsOf(propertyOf(node, 'lastUpdateDatatourisme'), lang)),
  };
}

function contactOf(node: Fields, names: readonly string[]): { readonly email?: string | undefined; readonly phone?: string | undefined; readonly url?: string | undefined } {
  const contacts = names.flatMap((name) => partsOf(node, name));
  const first = (name: string) => contacts.flatMap((contact) => listOf(propertyOf(contact, name))).map(linkOf).find(Boolean);
  return { email: first('email'), phone: first('telephone'), url: first('homepage') };
}

const linkOf = (value: unknown): string | undefined => {
  const first = listOf(value)[0];
  return firstText(first, fieldsOf(first)['@id'], fieldsOf(first)['@value']);
};

/** The periods, in any order; `startDate` of the node itself names every day, and is read only without them. */
function timingsOf(node: Fields, { lang }: Tools): readonly WireTiming[] {
  const periods = partsOf(node, 'takesPlaceAt');
  const timings = periods.slice(0, 1_000).flatMap((period) => timingsOfPeriod(period, lang));
  if (timings.length) return timings;
  return listOf(propertyOf(node, 'startDate')).slice(0, 1_000).flatMap((day) => timingOf(readMoment(wordsOf(day, lang))) ?? []);
}

/** A period with hours is open at those hours each of its days; an end before the start is past midnight. */
function timingsOfPeriod(period: Fields, lang: string): readonly WireTiming[] {
  const word = (name: string) => wordsOf(propertyOf(period, name), lang);
  const [first, last] = ['startDate', 'endDate'].map((name) => readMoment(word(name)));
  const [from, to] = [word('startTime'), word('endTime')];
  if (!first || first.time !== undefined || from === undefined) return [timingOf(first, last) ?? []].flat();
  const timings: WireTiming[] = [];
  for (let day = first.day, days = 0; days < MOST_DAYS && (day === first.day || day <= (last?.day ?? '')); day = dayAfter(day), days += 1) {
    const start = withTime({ day }, from);
    const end = to === undefined ? undefined : withTime({ day }, to);
    const isPastMidnight = end?.time !== undefined && end.time <= (start?.time ?? '');
    const timing = timingOf(start, isPastMidnight ? { ...end, day: dayAfter(day) } : end);
    if (timing) timings.push(timing);
  }
  return timings;
}

const placeName = (node: Fields, lang: string): string | undefined => {
  const located = firstPart(node, 'isLocatedAt');
  return wordsOf(propertyOf(located, 'label') ?? propertyOf(located, 'name'), lang);
};

/** Numbers come as text; a list for what can be said but once. */
function whereOf(node: Fields, lang: string): WhereDraft {
  const located = firstPart(node, 'isLocatedAt');
  const [address, geo] = [firstPart(located, 'address'), firstPart(located, 'geo')];
  const city = firstPart(address, 'hasAddressCity');
  const number = (name: string) => numberOf(wordsOf(propertyOf(geo, name), lang));
  return {
    address: listOf(propertyOf(address, 'streetAddress')).map((one) => wordsOf(one, lang)).filter(Boolean).join(', '),
    postcode: wordsOf(propertyOf(address, 'postalCode'), lang),
    city: wordsOf(propertyOf(address, 'addressLocality'), lang) ?? wordsOf(propertyOf(city, 'label'), lang),
    citycode: wordsOf(propertyOf(city, 'insee'), lang),
    lat: number('latitude'),
    lon: number('longitude'),
  };
}

function imageOf(node: Fields, lang: string): EventDraft['image'] {
  const media = [...partsOf(node, 'hasMainRepresentation'), ...partsOf(node, 'hasRepresentation')][0] ?? {};
  const note = firstPart(media, 'hasAnnotation');
  const locator = partsOf(media, 'hasRelatedResource').map((one) => linkOf(propertyOf(one, 'locator'))).find(Boolean);
  return { url: locator, alt: wordsOf(propertyOf(note, 'title') ?? propertyOf(note, 'abstract'), lang), credit: wordsOf(propertyOf(note, 'credits'), lang) };
}

function priceWords(node: Fields, lang: string): string | undefined {
  const offers = partsOf(node, 'offers');
  const specs = offers.flatMap((offer) => partsOf(offer, 'priceSpecification'));
  const amounts = specs.flatMap((spec) => ['minPrice', 'price', 'maxPrice'].flatMap((name) => listOf(propertyOf(spec, name)).flatMap((one) => numberOf(wordsOf(one, lang)) ?? [])));
  if (amounts.length) {
    const [low, high] = [Math.min(...amounts.slice(0, 100)), Math.max(...amounts.slice(0, 100))];
    const words = [low, high].map((amount) => priceOf(amount, 'EUR', lang));
    return low === high ? words[0] : `${low === 0 ? `0 €` : String(words[0])} – ${String(words[1])}`;
  }
  const said = specs.map((spec) => wordsOf(propertyOf(spec, 'additionalInformation') ?? propertyOf(spec, 'name'), lang)).find(Boolean);
  return said ?? (flagOf(wordsOf(propertyOf(node, 'isAccessibleForFree') ?? propertyOf(node, 'freeAccess'), lang)) ? freeWord(lang) : undefined);
}
