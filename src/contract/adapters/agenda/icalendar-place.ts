import type { ICalComponent, ICalProperty } from '../../icalendar.js';
import type { EventDraft } from './draft.js';

type Place = NonNullable<EventDraft['place']>;

/** Where a VEVENT says that it is: LOCATION and GEO, what Apple adds to them, RFC 9073's VLOCATION. */
export function placeOf(event: ICalComponent, location: string | undefined): Place | undefined {
  const apple = event.properties.find(({ name }) => name === 'x-apple-structured-location');
  const inner = event.components.find(({ name }) => name === 'vlocation');
  const [lat, lon] = pointOf([...event.properties, ...(inner?.properties ?? [])], apple);
  const written = location ?? inner?.properties.find(({ name }) => name === 'name')?.values[0];
  const address = one(apple, 'x-address');
  const words = splitPlace(address && written && !/\d{5}/.test(written) ? `${written}\n${address}` : (written ?? address ?? ''));
  const place = { ...words, name: one(apple, 'x-title') ?? words.name, lat, lon };
  return Object.values(place).some((value) => value !== undefined) ? place : undefined;
}

const one = (property: ICalProperty | undefined, param: string): string | undefined => property?.params[param]?.[0] || undefined;

function pointOf(properties: readonly ICalProperty[], apple: ICalProperty | undefined): readonly (string | undefined)[] {
  const geo = properties.find(({ name }) => name === 'geo')?.values ?? [];
  if (geo.length === 2) return geo.map((degrees) => degrees.trim());
  const uris = [...properties.filter(({ name }) => name === 'coordinates'), ...(apple ? [apple] : [])].flatMap(({ values }) => values);
  return uris.map(geoUri).find((point) => point) ?? [];
}

/** `geo:46.58,0.34;u=20` (RFC 5870) */
export const geoUri = (uri: string): readonly string[] | undefined => /^geo:(-?[\d.]{1,20}),(-?[\d.]{1,20})/i.exec(uri)?.slice(1);

interface PlaceParts {
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly postcode: string | undefined;
  readonly city: string | undefined;
}

/** `Info Jeunes, 64 rue Gambetta, 86000 Poitiers, France` in its parts; without a French postcode, a name and the rest. */
export function splitPlace(text: string): PlaceParts {
  const parts = text.slice(0, 1_000).split(/[,\n]/).map((part) => part.trim()).filter(Boolean);
  const at = parts.findIndex((part) => /^(F-?)?\d{5}(\s|$)/.test(part));
  const [, postcode, city] = /^(?:F-?)?(\d{5})\s*(.*)$/.exec(parts[at] ?? '') ?? [];
  const before = at < 0 ? parts : parts.slice(0, at);
  const isNamed = before[0] !== undefined && !/^\d/.test(before[0]);
  const [name, street] = isNamed ? [before[0], before.slice(1)] : [undefined, before];
  return { name, address: street.join(', ') || undefined, postcode, city: city || (postcode ? parts[at + 1] : undefined) };
}
