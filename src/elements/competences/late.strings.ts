import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What the families and a pasted list say. */
export interface CompetencesLateStrings {
  families: string;
  /** how many are in a family */
  members: (n: number) => string;
  /** a family as a choice of its own */
  itself: (label: string) => string;
  more: string;
  pasted: (n: number) => string;
  notFound: (names: string) => string;
  addAll: (n: number) => string;
}

export const lateStrings: Catalogue<CompetencesLateStrings> = {
  name: 'ij-competences-late',
  fr: {
    families: 'Familles',
    members: (n) => `(${n})`,
    itself: (label) => `${label} (en général)`,
    more: 'Montrer plus',
    pasted: (n) => plural('fr', n, { one: '# choix ajouté', other: '# choix ajoutés' }),
    notFound: (names) => `Pas dans la liste\u00a0: ${names}`,
    addAll: (n) => plural('fr', n, { one: 'Ajouter avec ces mots', other: 'Ajouter les # avec ces mots' }),
  },
  en: {
    families: 'Families',
    members: (n) => `(${n})`,
    itself: (label) => `${label} (in general)`,
    more: 'Show more',
    pasted: (n) => plural('en', n, { one: '# choice added', other: '# choices added' }),
    notFound: (names) => `Not in the list: ${names}`,
    addAll: (n) => plural('en', n, { one: 'Add in these words', other: 'Add the # in these words' }),
  },
};
