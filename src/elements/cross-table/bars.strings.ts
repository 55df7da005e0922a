import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What the bars say, besides the words of the table. */
export interface BarsStrings {
  more: (left: number) => string;
}

export const barsStrings: Catalogue<BarsStrings> = {
  name: 'ij-cross-table',
  fr: {
    more: (left) => plural('fr', left, { one: 'Afficher encore # ligne', other: 'Afficher encore # lignes' }),
  },
  en: {
    more: (left) => plural('en', left, { one: 'Show # more row', other: 'Show # more rows' }),
  },
};
