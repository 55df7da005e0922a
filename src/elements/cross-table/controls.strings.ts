import type { Catalogue } from '../../i18n/catalogue.js';
import type { ShareOf } from './grid.model.js';
import type { CrossView } from './query.model.js';

/** What the lists to choose from say. */
export interface ControlsStrings {
  rows: string;
  columns: string;
  noColumns: string;
  swap: string;
  view: string;
  views: Record<CrossView, string>;
  show: string;
  shares: Record<ShareOf, string>;
  sort: string;
  sortOrder: string;
  sortTotal: string;
  sortPoints: string;
  period: string;
  compare: string;
  compareNothing: string;
  compareColumns: string;
  compareFile: string;
  first: string;
  second: string;
  among: string;
  keys: string;
  lateChoice: string;
}

export const controlsStrings: Catalogue<ControlsStrings> = {
  name: 'ij-cross-table',
  fr: {
    rows: 'Lignes',
    columns: 'Colonnes',
    noColumns: 'aucune',
    swap: 'Échanger les lignes et les colonnes',
    view: 'Vue',
    views: { table: 'Tableau', bars: 'Barres', heat: 'Couleurs' },
    show: 'Montrer',
    shares: { none: 'les nombres', row: 'les\u00a0% de chaque ligne', column: 'les\u00a0% de chaque colonne', all: 'les\u00a0% de l’ensemble' },
    sort: 'Trier par',
    sortOrder: 'ordre du formulaire',
    sortTotal: 'total',
    sortPoints: 'plus grand écart',
    period: 'Période',
    compare: 'Comparer',
    compareNothing: 'rien',
    compareColumns: 'deux colonnes',
    compareFile: 'l’autre document',
    first: 'Premier groupe',
    second: 'Second groupe',
    among: 'Parmi',
    keys: 'Au clavier\u00a0: flèches pour passer d’un nombre à l’autre, Entrée pour le lire en une phrase.',
    lateChoice: 'Ce choix n’a pas pu être lu\u00a0: le tableau est toujours celui d’avant.',
  },
  en: {
    rows: 'Rows',
    columns: 'Columns',
    noColumns: 'none',
    swap: 'Swap rows and columns',
    view: 'View',
    views: { table: 'Table', bars: 'Bars', heat: 'Colours' },
    show: 'Show',
    shares: { none: 'numbers', row: '% of each row', column: '% of each column', all: '% of everyone' },
    sort: 'Sort by',
    sortOrder: 'order of the form',
    sortTotal: 'total',
    sortPoints: 'largest difference',
    period: 'Period',
    compare: 'Compare',
    compareNothing: 'nothing',
    compareColumns: 'two columns',
    compareFile: 'the other document',
    first: 'First group',
    second: 'Second group',
    among: 'Among',
    keys: 'With a keyboard: arrows go from number to number, Enter reads one as a sentence.',
    lateChoice: 'This choice could not be read: the table is still the one before.',
  },
};
