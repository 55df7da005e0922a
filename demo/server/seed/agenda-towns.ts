import { findCommune, type PlacedCommune } from '../communes.js';

/** The eight territories of the pilot region first, then the towns around them. INSEE codes. */
export const MAIN_TOWNS = ['16015', '16102', '79191', '79049', '17300', '17385', '17415', '86194'] as const;
export const OTHER_TOWNS = [
  '86066', '17299', '17306', '79202', '79329', '86137', '86165', '86078', '16292', '16106', '16028', '79174', '17347', '17197', '16374', '86070', '79270', '17219', '17434', '79013',
] as const;

/** Invented names, with where they stand in their commune, in thousandths of a degree. */
const VENUES = [
  ['Salle des Tilleuls', '2 rue des Tilleuls', 3, 2],
  ['Maison de quartier des Vignes', '18 allée des Vignes', -6, 4],
  ['Médiathèque du Pont-Vieux', 'quai du Pont-Vieux', 1, -5],
  ['Centre social du Moulin', '7 chemin du Moulin', 7, -2],
  ['Espace des Peupliers', '40 avenue des Peupliers', -4, -6],
  ['Lycée des Deux-Rivières', '1 rue des Écoliers', 8, 5],
  ['Halle aux Grains', 'place du Marché', 0, 1],
  ['Pépinière des Remparts', '11 rue des Remparts', -2, 3],
] as const;

export interface SeedVenue {
  readonly name: string;
  readonly address: string;
  readonly postcode: string | undefined;
  readonly city: string;
  readonly citycode: string;
  readonly lat: number;
  readonly lon: number;
}

/** Throws when the gazetteer lacks the commune: a seed that is wrong is found at the start. */
export function requireTown(code: string): PlacedCommune {
  const found = findCommune(code);
  if (!found) throw new Error(`there is no commune "${code}" in the gazetteer`);
  return found;
}

/** One of the eight venues of a town: invented, in a real commune. */
export function venueOf(code: string, index: number): SeedVenue {
  const { name: city, postcode, lat, lon } = requireTown(code);
  const [name, address, east, north] = VENUES[index % VENUES.length] ?? VENUES[0];
  return { name, address, postcode, city, citycode: code, lat: toDegrees(lat, north), lon: toDegrees(lon, east) };
}

const toDegrees = (degrees: number, thousandths: number): number => Math.round(degrees * 1_000 + thousandths) / 1_000;
