import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';

/** What is said of requests by territory. */
export interface TerritoryStrings {
  heading: string;
  /** `n`: null when it is not told; days as they are read */
  total: (n: number | null) => string;
  period: (from: string, to: string) => string;
  /** how each level is shown, and what the numbers are */
  shown: Readonly<Record<'departement' | 'epci' | 'commune', string>>;
  areas: Readonly<Record<'departement' | 'epci' | 'commune', string>>;
  requests: string;
  none: string;
  /** a legend without colours for zero */
  noDisc: string;
  masked: (minCount: number) => string;
  maskedCell: string;
  unplaced: (n: number) => string;
  table: string;
  csv: string;
  loading: string;
  failed: string;
  retry: string;
}

const requestsFr = { one: '# demande', other: '# demandes' };
const requestsEn = { one: '# request', other: '# requests' };

const fr: TerritoryStrings = {
  heading: 'Demandes par territoire',
  total: (n) => (n === null ? 'total non communiqué' : `${plural('fr', n, requestsFr)} en tout`),
  period: (from, to) => `du ${from} au ${to}`,
  shown: {
    departement: 'Plus la couleur d’un département est forte, plus il y a de demandes.',
    epci: 'Plus un disque est grand, plus il y a de demandes dans l’intercommunalité. Il est posé sur sa plus grande commune.',
    commune: 'Plus un disque est grand, plus il y a de demandes dans la commune.',
  },
  areas: { departement: 'Département', epci: 'Intercommunalité', commune: 'Commune' },
  requests: 'Demandes',
  none: 'aucune',
  noDisc: 'Pas de disque\u00a0: aucune demande.',
  masked: (minCount) => `caché (moins de ${formatNumber('fr', minCount)}, ou pour protéger un petit nombre)`,
  maskedCell: 'caché',
  unplaced: (n) => `${plural('fr', n, { one: '# territoire n’est pas sur la carte', other: '# territoires ne sont pas sur la carte' })}\u00a0: voir le tableau.`,
  table: 'Voir le tableau',
  csv: 'Télécharger (CSV)',
  loading: 'Les demandes par territoire arrivent…',
  failed: 'Les demandes par territoire n’ont pas pu être lues.',
  retry: 'Réessayer',
};

const en: TerritoryStrings = {
  heading: 'Requests by area',
  total: (n) => (n === null ? 'total not told' : `${plural('en', n, requestsEn)} in all`),
  period: (from, to) => `from ${from} to ${to}`,
  shown: {
    departement: 'The stronger the colour of a département, the more requests.',
    epci: 'The larger a disc, the more requests in the grouping of communes. It stands on its largest commune.',
    commune: 'The larger a disc, the more requests in the commune.',
  },
  areas: { departement: 'Département', epci: 'Grouping of communes', commune: 'Commune' },
  requests: 'Requests',
  none: 'none',
  noDisc: 'No disc: no request.',
  masked: (minCount) => `hidden (fewer than ${formatNumber('en', minCount)}, or to protect a small number)`,
  maskedCell: 'hidden',
  unplaced: (n) => `${plural('en', n, { one: '# area is not on the map', other: '# areas are not on the map' })}: see the table.`,
  table: 'See the table',
  csv: 'Download (CSV)',
  loading: 'Requests by area are coming…',
  failed: 'The requests by area could not be read.',
  retry: 'Try again',
};

export const territoryStrings: Catalogue<TerritoryStrings> = { name: 'ij-agenda-map-territory', fr, en };
