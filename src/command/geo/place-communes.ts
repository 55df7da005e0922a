import { foldPlace } from '../../contract/places.js';
import { departementOf, type Commune } from '../../geo/gazetteer-data.js';
import type { LonLat } from '../../geo/mercator.js';
import type { City } from './cities.js';

/** A commune as `@etalab/decoupage-administratif` has it, in English. */
export interface KnownCommune {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly postcodes: readonly string[];
  readonly population: number;
  /** code of the group of communes it belongs to */
  readonly epci: string | undefined;
}

/** Under which country GeoNames has the communes that begin so; all others under FR. */
const COUNTRIES: Readonly<Record<string, string>> = {
  971: 'GP', 972: 'MQ', 973: 'GF', 974: 'RE', 975: 'PM', 976: 'YT', 977: 'BL', 978: 'MF', 986: 'WF', 987: 'PF', 988: 'NC',
};
export const CITY_COUNTRIES: ReadonlySet<string> = new Set(['FR', ...Object.values(COUNTRIES)]);

/** Districts and an island where nobody lives for good, so that GeoNames has no town there: where each lies, to a degree. */
const UNPEOPLED: Readonly<Record<string, LonLat>> = {
  98411: [77.5, -38.3], 98412: [69.4, -49.3], 98413: [51, -46.4], 98414: [140, -66.7], 98415: [47.3, -11.6], 98901: [-109.2, 10.3],
};

type Weighted = KnownCommune & { readonly point: LonLat };

/**
 * Gives each commune a point. A town of GeoNames under its INSEE code says where; the others go to the mean of those of their postcode within their group of
 * communes, else of their postcode, of their group, of their département, each weighing as many as live there. `official`: points by INSEE code that are known better.
 */
export function placeCommunes(communes: readonly KnownCommune[], cities: readonly City[], official: ReadonlyMap<string, LonLat> = new Map()): Commune[] {
  const towns = largestTowns(cities);
  const placed = communes.flatMap((commune): Weighted[] => {
    const point = official.get(commune.code) ?? townOf(commune, towns)?.point;
    return point ? [{ ...commune, point }] : [];
  });
  const exact = new Map(placed.map(({ code, point }) => [code, point]));
  const groups = groupsOf(placed);
  const countries = countryMeans(cities);
  return communes.map((commune): Commune => {
    const { code, name, postcodes, population } = commune;
    const point = exact.get(code) ?? guessOf(commune, groups) ?? UNPEOPLED[code] ?? countries.get(countryOf(code));
    if (!point) throw new RangeError(`no source says where ${code} ${name} lies`);
    return { code, name, postcodes, population, point, isApproximate: !exact.has(code) };
  });
}

const countryOf = (code: string): string => COUNTRIES[departementOf(code)] ?? 'FR';

/** By INSEE code, and by country and name where GeoNames has no code. */
function largestTowns(cities: readonly City[]): Map<string, City> {
  const towns = new Map<string, City>();
  for (const city of cities) {
    const key = city.insee || `${city.country} ${foldPlace(city.name)}`;
    if (city.population >= (towns.get(key)?.population ?? 0)) towns.set(key, city);
  }
  return towns;
}

const townOf = ({ code, name }: KnownCommune, towns: ReadonlyMap<string, City>): City | undefined =>
  towns.get(code) ?? (countryOf(code) === 'FR' ? undefined : towns.get(`${countryOf(code)} ${foldPlace(name)}`));

/** What a commune shares with its neighbours, the narrowest first. */
const circlesOf = ({ code, postcodes, epci }: KnownCommune): string[][] => [
  postcodes.map((one) => `${one} ${epci ?? ''}`),
  [...postcodes],
  epci ? [epci] : [],
  [`département ${departementOf(code)}`],
];

function groupsOf(placed: readonly Weighted[]): Map<string, Weighted[]> {
  const groups = new Map<string, Weighted[]>();
  for (const commune of placed) {
    for (const key of circlesOf(commune).flat()) groups.set(key, [...(groups.get(key) ?? []), commune]);
  }
  return groups;
}

function guessOf(commune: KnownCommune, groups: ReadonlyMap<string, readonly Weighted[]>): LonLat | undefined {
  for (const keys of circlesOf(commune)) {
    const neighbours = keys.flatMap((key) => groups.get(key) ?? []);
    if (neighbours.length) return weightedMean(neighbours);
  }
  return undefined;
}

function weightedMean(places: readonly { readonly point: LonLat; readonly population: number }[]): LonLat {
  const weights = places.map(({ population }) => Math.max(1, population));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (axis: 0 | 1) => places.reduce((sum, { point }, i) => sum + point[axis] * (weights[i] ?? 0), 0) / total;
  return [mean(0), mean(1)];
}

/** The last resort of the islands of the Pacific. */
function countryMeans(cities: readonly City[]): Map<string, LonLat> {
  const byCountry = new Map<string, City[]>();
  for (const city of cities) byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), city]);
  return new Map([...byCountry].map(([country, list]) => [country, weightedMean(list)]));
}
