import type { Catalogue } from '../../i18n/catalogue.js';

export interface AlignStrings {
  alignOn: string;
  date: string;
  age: string;
  /** who is left out: it is not known when that was */
  left: (people: string) => string;
}

export const alignStrings: Catalogue<AlignStrings> = {
  name: 'ij-parcours',
  fr: {
    alignOn: 'Aligner sur',
    date: 'Dates',
    age: 'Âge',
    left: (people) => `${people} sans ce repère n’y sont pas.`,
  },
  en: () => import('./align.strings.en.js').then(({ alignEn }) => alignEn),
};
