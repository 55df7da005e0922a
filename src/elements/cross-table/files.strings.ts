import type { Catalogue } from '../../i18n/catalogue.js';

/** What the files say, besides the words of the table. */
export interface CrossFilesStrings {
  png: string;
  failedFile: string;
  csvPeriod: string;
  csvPeople: string;
  csvThreshold: string;
  csvSource: string;
  csvPercent: string;
  fileName: string;
}

export const filesStrings: Catalogue<CrossFilesStrings> = {
  name: 'ij-cross-table',
  fr: {
    png: 'Image (PNG)',
    failedFile: 'L’image n’a pas pu être faite. Le tableau (CSV) et l’image (SVG) restent possibles.',
    csvPeriod: 'Période',
    csvPeople: 'Personnes',
    csvThreshold: 'Seuil',
    csvSource: 'Source',
    csvPercent: '%',
    fileName: 'croisement',
  },
  en: {
    png: 'Image (PNG)',
    failedFile: 'The image could not be made. The table (CSV) and the image (SVG) are still there.',
    csvPeriod: 'Period',
    csvPeople: 'People',
    csvThreshold: 'Threshold',
    csvSource: 'Source',
    csvPercent: '%',
    fileName: 'crossing',
  },
};
