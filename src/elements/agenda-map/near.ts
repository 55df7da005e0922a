import { foldPlace } from '../../contract/places.js';
import { openGazetteer, type Gazetteer } from '../../geo/gazetteer.js';
import type { Commune } from '../../geo/gazetteer-data.js';
import type { Near } from './query.model.js';

const opened = new Map<string, Promise<Gazetteer>>();

const POINT = /^\s*-?\d+(\.\d+)?\s*,\s*-?\d+(\.\d+)?\s*$/;
/** `Abzac 16001`, `Abzac (16)`, `Abzac 16500`: a name with an INSEE code, a postcode or the beginning of one. */
const NUMBERED = /^(.*\p{L}.*?)[\s(]+(\d[\dab]\d{0,3})\)?\s*$/iu;
const MOST_OTHERS = 8;
const MOST_NAMESAKES = 60;

/** A place, its name for the person, and the names of the others that were as good an answer. */
export interface FoundPlace {
  readonly place: Near;
  readonly title: string;
  readonly others: readonly string[];
}

/** A point as it is written; a commune by its INSEE code; or the most peopled one that a name or a postcode fits. */
export async function findNear(text: string, region: string): Promise<FoundPlace | undefined> {
  if (POINT.test(text)) return pointAt(text);
  const gazetteer = await gazetteerOf(region);
  const [commune, ...others] = fitting(gazetteer, text);
  if (!commune) return undefined;
  const [lon, lat] = commune.point;
  const titles = others.slice(0, MOST_OTHERS).map((other) => titleOf(other, gazetteer));
  return { place: { lon, lat, label: commune.name, code: commune.code }, title: titleOf(commune, gazetteer), others: titles };
}

function pointAt(text: string): FoundPlace | undefined {
  const [lat = NaN, lon = NaN] = text.split(',').map(Number);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { place: { lat, lon, label: '' }, title: text, others: [] } : undefined;
}

/** Those that the text may mean, the likeliest first. */
function fitting(gazetteer: Gazetteer, text: string): readonly Commune[] {
  const [, name = '', number = ''] = NUMBERED.exec(text) ?? [];
  const numbered = number ? withNumber(namesakesOf(gazetteer, name), number.toUpperCase()) : [];
  if (numbered.length) return numbered;
  const code = gazetteer.byCode(text.trim().toUpperCase());
  const found = gazetteer.search(text, MOST_NAMESAKES);
  const first = found[0] ?? code;
  if (!first) return [];
  // a whole postcode is of all its communes; half a name or number, of whoever comes first
  const isWhole = first.postcodes.includes(text.replace(/\s/g, '')) || isCalled(first, text);
  return isWhole ? found.filter((one) => one.postcodes.includes(text.replace(/\s/g, '')) || isCalled(one, text)) : [first];
}

function withNumber(namesakes: readonly Commune[], number: string): readonly Commune[] {
  const exact = namesakes.filter(({ code }) => code === number);
  return exact.length ? exact : namesakes.filter(({ code, postcodes }) => code.startsWith(number) || postcodes.some((one) => one.startsWith(number)));
}

const isCalled = ({ name }: Commune, text: string): boolean => foldPlace(name) === foldPlace(text);

const namesakesOf = (gazetteer: Gazetteer, name: string): readonly Commune[] => gazetteer.search(name, MOST_NAMESAKES).filter((one) => isCalled(one, name));

/** `Poitiers`; of several of one name `Abzac (16)`, by their département, by their postcode where that is the same. */
export function titleOf(commune: Commune, gazetteer: Gazetteer): string {
  const others = namesakesOf(gazetteer, commune.name).filter((one) => one !== commune);
  const { code, name, postcodes } = commune;
  const numbers = [code.slice(0, code.startsWith('97') ? 3 : 2), postcodes[0] ?? '', code];
  const own = numbers.find((number) => number && !withNumber(others, number).length);
  return others.length ? `${name} (${own ?? code})` : name;
}

/** The communes of a region; asked for again after a failure. */
export function gazetteerOf(region: string): Promise<Gazetteer> {
  const known = opened.get(region);
  if (known) return known;
  const opening = loadRegion(region);
  opened.set(region, opening);
  opening.catch(() => opened.delete(region));
  return opening;
}

async function loadRegion(region: string): Promise<Gazetteer> {
  const { loadGazetteer } = await import('../../geo/regions.js');
  return openGazetteer([await loadGazetteer(region)]);
}
