import { readFileSync } from 'node:fs';
import { foldPlace } from '../../src/contract/places.js';
import type { TerritoryLevel } from '../../src/contract/territory.js';
import { largestCommune, readCommunes } from './communes.js';

interface Area {
  readonly code: string;
  readonly label: string;
  /** of a grouping: its largest commune, where a map shows it */
  readonly seat?: string | undefined;
}

interface TerritoryFile {
  readonly departements: readonly Area[];
  readonly epcis: readonly (Area & { readonly communes: readonly string[] })[];
}

interface PlacedArea extends Area {
  readonly departement: string;
  readonly epci: string;
}

/** The communes of the region, and the areas they lie in. */
export interface TerritoryTree {
  readonly communes: readonly PlacedArea[];
  readonly areas: Readonly<Record<TerritoryLevel, readonly Area[]>>;
  readonly codes: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, string>;
}

const FILE = new URL('./seed/territories.json', import.meta.url);

export function territoryTree(): TerritoryTree {
  const { departements, epcis } = JSON.parse(readFileSync(FILE, 'utf8')) as TerritoryFile;
  const epciOf = new Map(epcis.flatMap(({ code, communes }) => communes.map((commune) => [commune, code] as const)));
  const labelled = readCommunes().map(([code, label]) => ({ code, label }));
  const communes = labelled.map((commune) => ({ ...commune, departement: commune.code.slice(0, 2), epci: epciOf.get(commune.code) ?? '' }));
  return {
    communes,
    areas: { departement: departements, epci: epcis.map(({ code, label, communes: members }) => ({ code, label, seat: largestCommune(members) })), commune: labelled },
    codes: new Set(communes.map(({ code }) => code)),
    byName: new Map(communes.map(({ code, label }) => [foldPlace(label), code])),
  };
}

/** The commune of an answer: its code as it is chosen from the list, or its name as it was typed. Undefined: elsewhere. */
export function findTerritory({ codes, byName }: TerritoryTree, answer: string): string | undefined {
  return codes.has(answer) ? answer : byName.get(foldPlace(answer));
}
