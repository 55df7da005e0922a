import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';

export interface IndexStrings {
  keys: string;
  orderByType: string;
  /** `at`: a time */
  start: (at: string) => string;
  end: (at: string) => string;
  ways: string;
  way: (states: readonly string[]) => string;
  /** a way in words, with its people and the share of each group */
  said: (way: string, people: string, groups: readonly string[]) => string;
  peopleOf: (people: string, share: string) => string;
  part: (share: string, group: string) => string;
  others: (share: string, k: number) => string;
  otherWays: string;
  noWays: (k: number) => string;
  /** of a group that is too small for lines of 2k people */
  noLines: (least: number) => string;
  columns: { readonly way: string; readonly share: string };
}

const NBSP = '\u00a0';

const fr: IndexStrings = {
  keys: `Au clavier${NBSP}: flèches dans la liste des chemins, Entrée pour en voir un dans le tapis, Échap pour revenir.`,
  orderByType: 'Par type de parcours',
  start: (at) => `Au départ (${at})`,
  end: (at) => `À la fin (${at})`,
  ways: 'Chemins les plus fréquents, quelle que soit leur durée',
  way: (states) => states.join(', puis '),
  said: (way, people, groups) => `${way}${NBSP}: ${people}.${groups.length ? ` Part dans chaque groupe${NBSP}: ${groups.join(', ')}.` : ''}`,
  peopleOf: (people, share) => `${people}, soit ${share}`,
  part: (share, group) => `${group} ${share}`,
  others: (share, k) => `Et d’autres chemins, pris par ${share} des jeunes${NBSP}; les plus rares ne sont pas montrés un à un (seuil${NBSP}: ${formatNumber('fr', k)} jeunes).`,
  otherWays: 'Autres chemins, ensemble',
  noWays: (k) => `Aucun chemin n’est pris par ${formatNumber('fr', k)} jeunes ou plus${NBSP}: chacun avance à sa façon.`,
  noLines: (least) => `Moins de ${formatNumber('fr', least)} jeunes${NBSP}: leurs lignes ne sont pas montrées, pour que personne ne soit reconnu.`,
  columns: { way: 'Chemin', share: 'Part' },
};

export const indexStrings: Catalogue<IndexStrings> = { name: 'ij-parcours-index', fr, en: () => import('./index.strings.en.js').then(({ indexEn }) => indexEn) };
