import { departementOf } from './gazetteer-data.js';
import { data } from './territory-names.js';

/** As `npm run geo` writes them. */
export interface TerritoryNames {
  /** `code region name`, one after the other */
  readonly departements: string;
  /** `code name`, one after the other */
  readonly regions: string;
}

export interface Territory {
  /** INSEE */
  readonly code: string;
  readonly name: string;
}

export interface Departement extends Territory {
  readonly region: string;
}

const fields = (text: string, count: number): string[][] =>
  text.split(';').map((one) => {
    const words = one.split(' ');
    return [...words.slice(0, count), words.slice(count).join(' ')];
  });

export const DEPARTEMENTS: readonly Departement[] = fields(data.departements, 2).map(([code = '', region = '', name = '']) => ({ code, region, name }));
export const REGIONS: readonly Territory[] = fields(data.regions, 1).map(([code = '', name = '']) => ({ code, name }));

/** INSEE code of a département → that of its region */
export const regionOf = (departement: string): string | undefined => DEPARTEMENTS.find(({ code }) => code === departement)?.region;

/** The region in which most communes of a postcode lie, by its first digits; some villages get their post from the next département. */
export const regionOfPostcode = (postcode: string): string | undefined => regionOf(postcode.startsWith('20') ? '2A' : departementOf(postcode));
