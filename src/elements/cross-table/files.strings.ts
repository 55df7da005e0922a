import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What the files say, besides the words of the table. */
export interface CrossFilesStrings {
  png: string;
  facebook: string;
  instagram: string;
  /** what the picture says, to copy beside it */
  text: string;
  more: (left: number) => string;
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
    facebook: 'Pour Facebook (1200 × 630)',
    instagram: 'Pour Instagram (1080 × 1080)',
    text: 'Texte qui décrit l’image (TXT)',
    more: (left) => plural('fr', left, { one: '# ligne n’est pas montrée ici', other: '# lignes ne sont pas montrées ici' }),
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
    facebook: 'For Facebook (1200 × 630)',
    instagram: 'For Instagram (1080 × 1080)',
    text: 'Text that describes the image (TXT)',
    more: (left) => plural('en', left, { one: '# row is not shown here', other: '# rows are not shown here' }),
    failedFile: 'The image could not be made. The table (CSV) and the image (SVG) are still there.',
    csvPeriod: 'Period',
    csvPeople: 'People',
    csvThreshold: 'Threshold',
    csvSource: 'Source',
    csvPercent: '%',
    fileName: 'crossing',
  },
};
