import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';

/** What is said of those who are brought out. */
export interface HighlightStrings {
  /** before their words */
  shown: string;
  at: (state: string, column: string) => string;
  link: (from: string, to: string) => string;
  through: (state: string) => string;
  way: (states: readonly string[]) => string;
  type: (place: number) => string;
  /** the name of the button that ends it */
  remove: (words: string) => string;
  removed: string;
  /** `least`: people of a line of the carpet */
  rough: (least: number) => string;
  /** where typical paths are shown */
  typical: string;
  /** before the situations that they go to */
  onward: string;
  /** of a document of counts alone */
  nearOnly: string;
  /** shows a group that was chosen among everybody */
  amongAll: string;
}

const french: HighlightStrings = {
  shown: 'Mis en avant',
  at: (state, column) => `${state} (${column})`,
  link: (from, to) => `de ${from} vers ${to}`,
  through: (state) => `parcours qui passent par ${state}`,
  way: (states) => states.join(', puis '),
  type: (place) => `parcours proches du type ${formatNumber('fr', place)}`,
  remove: (words) => `Ne plus mettre en avant\u00a0: ${words}`,
  removed: 'Plus rien n’est mis en avant.',
  rough: (least) => `Les parties mises en avant sont lues sur les lignes du tapis, de ${formatNumber('fr', least)} jeunes ou plus chacune\u00a0: des ordres de grandeur.`,
  typical: 'Ressortent les parcours types qui font de même.',
  onward: 'Seulement celles et ceux qui vont vers\u00a0:',
  nearOnly: 'Ces données disent d’où l’on vient et où l’on va juste après, pas tout le parcours.',
  amongAll: 'Mettre en avant parmi tous',
};

export const highlightStrings: Catalogue<HighlightStrings> = {
  name: 'ij-parcours',
  fr: french,
  en: () => import('./highlight.strings.en.js').then(({ highlightEn }) => highlightEn),
};
