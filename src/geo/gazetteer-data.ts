/** One commune of the gazetteer. */
export interface Commune {
  /** INSEE */
  readonly code: string;
  readonly name: string;
  readonly postcodes: readonly string[];
  readonly population: number;
  /** WGS84 degrees, to 0.001 */
  readonly point: readonly [lon: number, lat: number];
  /** is the point a guess from neighbours, some kilometres off? */
  readonly isApproximate: boolean;
}

/** The communes of one region as columns of text, in the order of their codes: brotli makes half of what it makes of records. */
export interface GazetteerData {
  /** `16:` and the distance of each code to the one before, base 36; the next département after `;` */
  readonly codes: string;
  readonly names: string;
  /** of each commune, without the digits of its département; several after `/` */
  readonly postcodes: string;
  readonly populations: string;
  /** south-west corner of the region, in thousandths of a degree */
  readonly corner: readonly [lon: number, lat: number];
  /** thousandths of a degree from that corner, base 36; a guess has no longitude, and the place of its point in `guesses` for a latitude */
  readonly lons: string;
  readonly lats: string;
  /** the points of guesses, many communes share one: longitude, latitude, … as above */
  readonly guesses: string;
}

const BASE = 36;
const SEPARATOR = ',';
const THOUSANDTHS = 1_000;

const inBase = (value: number): string => value.toString(BASE);
const split = (text: string): string[] => (text ? text.split(SEPARATOR) : []);
const numbersOf = (text: string): number[] => split(text).map((one) => parseInt(one, BASE));

/** `16012` → `16`, `2A004` → `2A`, `97105` → `971` */
export const departementOf = (code: string): string => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** How postcodes of a département begin; Corsica shares 20. */
const postcodePrefix = (departement: string): string => (/^2[AB]$/.test(departement) ? '20' : departement);

export function encodeGazetteer(communes: readonly Commune[]): GazetteerData {
  const sorted = [...communes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const inUnits = ({ point }: Commune) => [Math.round(point[0] * THOUSANDTHS), Math.round(point[1] * THOUSANDTHS)] as const;
  const units = sorted.map(inUnits);
  const corner = [Math.min(...units.map(([lon]) => lon)), Math.min(...units.map(([, lat]) => lat))] as const;
  const fromCorner = units.map(([lon, lat]) => [inBase(lon - corner[0]), inBase(lat - corner[1])] as const);
  const guesses = [...new Set(fromCorner.filter((_, i) => sorted[i]?.isApproximate).map((pair) => pair.join(SEPARATOR)))];
  return {
    codes: encodeCodes(sorted.map(({ code }) => code)),
    names: sorted.map(({ name }) => name).join(SEPARATOR),
    postcodes: sorted.map(encodePostcodes).join(SEPARATOR),
    populations: sorted.map(({ population }) => inBase(population)).join(SEPARATOR),
    corner,
    lons: fromCorner.map(([lon], i) => (sorted[i]?.isApproximate ? '' : lon)).join(SEPARATOR),
    lats: fromCorner.map((pair, i) => (sorted[i]?.isApproximate ? inBase(guesses.indexOf(pair.join(SEPARATOR))) : pair[1])).join(SEPARATOR),
    guesses: guesses.join(SEPARATOR),
  };
}

function encodeCodes(codes: readonly string[]): string {
  const groups = new Map<string, string[]>();
  let last = 0;
  for (const code of codes) {
    const departement = departementOf(code);
    const number = Number(code.slice(departement.length));
    const group = groups.get(departement);
    if (!group) last = 0;
    groups.set(departement, [...(group ?? []), inBase(number - last)]);
    last = number;
  }
  return [...groups].map(([departement, steps]) => `${departement}:${steps.join(SEPARATOR)}`).join(';');
}

function decodeCodes(text: string): string[] {
  return text.split(';').flatMap((group) => {
    const [departement = '', steps = ''] = group.split(':');
    let number = 0;
    return numbersOf(steps).map((step) => departement + String((number += step)).padStart(5 - departement.length, '0'));
  });
}

function encodePostcodes({ code, postcodes }: Commune): string {
  const prefix = postcodePrefix(departementOf(code));
  return postcodes.map((one) => (one.startsWith(prefix) ? one.slice(prefix.length) : one)).join('/');
}

function decodePostcodes(text: string, code: string): string[] {
  const prefix = postcodePrefix(departementOf(code));
  return text ? text.split('/').map((one) => (one.length === 5 ? one : prefix + one)) : [];
}

/** The communes in the order of their codes. Throws nothing: the columns are ours. */
export function decodeGazetteer({ corner, ...columns }: GazetteerData): Commune[] {
  const names = split(columns.names);
  const postcodes = columns.postcodes.split(SEPARATOR);
  const populations = numbersOf(columns.populations);
  const lons = columns.lons.split(SEPARATOR);
  const lats = numbersOf(columns.lats);
  const guesses = numbersOf(columns.guesses);
  return decodeCodes(columns.codes).map((code, i) => {
    const isApproximate = !lons[i];
    const lat = lats[i] ?? 0;
    const [x = 0, y = 0] = isApproximate ? [guesses[2 * lat], guesses[2 * lat + 1]] : [parseInt(lons[i] ?? '', BASE), lat];
    const point = [(x + corner[0]) / THOUSANDTHS, (y + corner[1]) / THOUSANDTHS] as const;
    return { code, name: names[i] ?? '', postcodes: decodePostcodes(postcodes[i] ?? '', code), population: populations[i] ?? 0, point, isApproximate };
  });
}
