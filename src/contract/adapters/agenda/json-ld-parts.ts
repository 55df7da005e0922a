import type { EventDraft, WhereDraft } from './draft.js';
import type { Look } from './json-ld.js';
import { fieldsOf, firstText, isFields, listOf, numberOf, textOf, wordsOf, type Fields } from './read.js';
import { freeWord, priceOf } from './words.js';

const isVirtual = (place: unknown): place is Fields => isFields(place) && listOf(place['@type'] ?? place['type']).some((type) => /VirtualLocation$/.test(textOf(type) ?? ''));

/** `VirtualLocation`, or what `eventAttendanceMode` says. */
export function onlineOf(node: Fields, look: Look): unknown {
  const virtual = listOf(node['location']).map(look).find(isVirtual);
  if (virtual) return firstText(virtual['url'], virtual['@id'], listOf(virtual['url'])[0]) ?? true;
  return /(Online|Mixed)EventAttendanceMode$/.test(textOf(node['eventAttendanceMode']) ?? '') || undefined;
}

type Where = WhereDraft & { readonly name?: unknown };

/** `location` as text, place or address; its point where it should be, in the address, or beside the event's own fields. */
export function whereOf(node: Fields, look: Look, lang: string): Where {
  const places = listOf(node['location']).map(look).filter((place) => !isVirtual(place));
  const [first] = places;
  if (!isFields(first)) return { name: wordsOf(first, lang), ...pointOf([node]) };
  const isAddress = first['streetAddress'] !== undefined || first['addressLocality'] !== undefined;
  const address = isAddress ? first : look(listOf(first['address'] ?? node['address'])[0]);
  return { name: wordsOf(first['name'], lang), ...addressOf(address, lang), ...pointOf([first, fieldsOf(address), node, ...places.slice(1).map(fieldsOf)], look) };
}

function addressOf(address: unknown, lang: string): WhereDraft {
  if (!isFields(address)) return { address: wordsOf(address, lang) };
  const city = wordsOf(address['addressLocality'], lang);
  return {
    address: listOf(address['streetAddress']).map((one) => wordsOf(one, lang)).filter(Boolean).join(', ') || (city ? undefined : wordsOf(address['name'], lang)),
    postcode: wordsOf(address['postalCode'], lang),
    city,
  };
}

function pointOf(holders: readonly Fields[], look: Look = (value) => value): WhereDraft {
  for (const holder of holders) {
    for (const point of [...listOf(holder['geo']).map(look).map(fieldsOf), holder]) {
      const [lat, lon] = [numberOf(point['latitude'] ?? point['lat']), numberOf(point['longitude'] ?? point['lon'] ?? point['lng'])];
      if (lat !== undefined && lon !== undefined) return { lat, lon };
    }
  }
  return {};
}

/** An address, a list of them, or an `ImageObject`. */
export function imageOf(value: unknown, look: Look, lang: string): EventDraft['image'] {
  const image = look(listOf(value)[0]);
  if (!isFields(image)) return { url: image };
  const credit = look(image['creditText'] ?? image['copyrightHolder'] ?? image['author'] ?? image['creator']);
  return {
    url: firstText(image['contentUrl'], image['url'], listOf(image['url'])[0], image['@id']),
    alt: wordsOf(image['caption'] ?? image['description'] ?? image['name'], lang),
    credit: wordsOf(credit, lang),
  };
}

/** `gratuit`, `5 €`, `5 € – 12 €`: all that the offers say. */
export function priceOfNode(offers: readonly Fields[], lang: string): string | undefined {
  const prices = offers.flatMap((offer) => {
    const currency = offer['priceCurrency'];
    const [spec = {}] = listOf(offer['priceSpecification']).map(fieldsOf);
    const low = priceOf(offer['lowPrice'] ?? offer['price'] ?? spec['price'] ?? spec['minPrice'], currency ?? spec['priceCurrency'], lang);
    const high = priceOf(offer['highPrice'] ?? spec['maxPrice'], currency ?? spec['priceCurrency'], lang);
    return low !== undefined && high !== undefined && low !== high ? [`${low} – ${high}`] : [low ?? high ?? []].flat();
  });
  const unique = [...new Set(prices)].slice(0, 20);
  // "gratuit, 5 €" must not be taken for "gratuit"
  return unique.length > 1 ? [...unique.filter((one) => one !== freeWord(lang)), ...unique.filter((one) => one === freeWord(lang))].join(', ') : unique[0];
}
