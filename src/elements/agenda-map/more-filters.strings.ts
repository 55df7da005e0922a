import type { Catalogue } from '../../i18n/catalogue.js';
import type { FilterKey } from './relaxations.model.js';

/** What the filters that few people need say, and a search that finds nothing. */
export interface MoreFiltersStrings {
  flags: Record<'free' | 'accessible' | 'online' | 'open', string>;
  /** there are no filters, for nothing is left to be filtered */
  noneToChoose: string;
  nothing: (isDirectory: boolean) => string;
  /** what an answer would be like, were one filter let go: « 12 sur d’autres thèmes » */
  without: Record<FilterKey, string>;
}

export const moreFiltersStrings: Catalogue<MoreFiltersStrings> = {
  name: 'ij-agenda-map',
  fr: {
    flags: { free: 'Gratuit', accessible: 'Accessible aux personnes handicapées', online: 'En ligne', open: 'Ouvert maintenant' },
    noneToChoose: 'Rien de plus à choisir pour cette recherche.',
    nothing: (isDirectory) => (isDirectory ? 'Aucun lieu ne correspond à cette recherche.' : 'Aucun événement ne correspond à cette recherche.'),
    without: {
      text: 'sans le mot cherché',
      when: 'à d’autres dates',
      category: 'sur d’autres thèmes',
      audience: 'pour d’autres publics',
      city: 'dans d’autres communes',
      free: 'payants ou sans prix indiqué',
      accessible: 'sans accessibilité indiquée',
      online: 'sur place',
      open: 'fermés maintenant',
      radiusKm: 'plus loin',
    },
  },
  en: {
    flags: { free: 'Free', accessible: 'Accessible to disabled people', online: 'Online', open: 'Open now' },
    noneToChoose: 'Nothing more to choose for this search.',
    nothing: (isDirectory) => (isDirectory ? 'No place matches this search.' : 'No event matches this search.'),
    without: {
      text: 'without the word searched for',
      when: 'on other dates',
      category: 'on other topics',
      audience: 'for other people',
      city: 'in other towns',
      free: 'not free, or without a price',
      accessible: 'without a word on access',
      online: 'on site',
      open: 'closed now',
      radiusKm: 'farther away',
    },
  },
};
