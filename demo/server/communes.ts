import { readFileSync } from 'node:fs';
import { foldPlace } from '../../src/contract/places.js';
import { openGazetteer, type Gazetteer } from '../../src/geo/gazetteer.js';
import { data } from '../../src/geo/gazetteer/region-75.js';

const COMMUNES = new URL('./seed/communes.json', import.meta.url);

/** The communes that questions offer: INSEE code and label. */
export function readCommunes(): readonly (readonly [code: string, label: string])[] {
  return (JSON.parse(readFileSync(COMMUNES, 'utf8')) as { communes: [code: string, label: string][] }).communes;
}

let gazetteer: Gazetteer | undefined;

/** The most peopled of these communes, by INSEE code. Undefined: none is known. */
export function largestCommune(codes: readonly string[]): string | undefined {
  const { byCode } = (gazetteer ??= openGazetteer([data]));
  const population = (code: string): number => byCode(code)?.population ?? -1;
  return codes.reduce<string | undefined>((best, code) => (best === undefined || population(code) > population(best) ? code : best), undefined);
}

export interface PlacedCommune {
  readonly code: string;
  readonly name: string;
  readonly postcode: string | undefined;
  /** WGS84 degrees, of its centre; the nearest known one's for some small communes */
  readonly lat: number;
  readonly lon: number;
}

/** A commune of Nouvelle-Aquitaine by its INSEE code, or by its name in full as a person typed it. Undefined: not known. */
export function findCommune(codeOrName: string): PlacedCommune | undefined {
  gazetteer ??= openGazetteer([data]);
  const [first, second] = gazetteer.search(codeOrName, 2);
  const typed = first && isNamed(first.name, codeOrName) && !(second && isNamed(second.name, codeOrName)) ? first : undefined;
  const found = gazetteer.byCode(codeOrName) ?? typed;
  return found && { code: found.code, name: found.name, postcode: found.postcodes[0], lat: found.point[1], lon: found.point[0] };
}

/** A name that is the beginning of another's, or shared by two communes, would be a guess. */
const isNamed = (name: string, typed: string): boolean => foldPlace(name) === foldPlace(typed);
