import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';

/** What the map says. */
export interface MapStrings {
  label: string;
  /** how to use it with a keyboard, with a mouse, with fingers */
  help: string;
  skip: string;
  zoomIn: string;
  zoomOut: string;
  /** everything in sight again */
  whole: string;
  markers: string;
  wheelHint: string;
  touchHint: string;
  /** `where`: a commune, or empty */
  cluster: (n: number, where: string, isDirectory: boolean) => string;
  /** several at one address, which no zoom takes apart */
  together: (n: number, where: string, isDirectory: boolean) => string;
  /** written on the marker */
  short: (n: number) => string;
  inSight: (n: number, isDirectory: boolean) => string;
  unplaced: (n: number, isDirectory: boolean) => string;
  /** the list holds no more than what is in sight */
  limit: string;
  showTiles: (host: string) => string;
  hideTiles: string;
  /** to whom outlines and towns are owed */
  credit: string;
  close: string;
  /** of a coloured map */
  none: string;
  masked: (minCount: number) => string;
  between: (from: number, to: number) => string;
  classes: string;
  unknown: string;
}

const eventsFr = { one: '# événement', other: '# événements' };
const placesFr = { one: '# lieu', other: '# lieux' };
const countFr = (n: number, isDirectory: boolean): string => plural('fr', n, isDirectory ? placesFr : eventsFr);
export const at = (where: string): string => (where ? `, ${where}` : '');
/** 1 234 → `1,2 k`: what fits in a disc */
export const short = (lang: 'fr' | 'en', n: number): string => (n < 1_000 ? String(n) : `${formatNumber(lang, n < 10_000 ? Math.round(n / 100) / 10 : Math.round(n / 1_000))} k`);

const fr: MapStrings = {
  label: 'Carte',
  help: 'Au clavier : les flèches déplacent la carte, plus et moins changent l’échelle. Sur les repères : les flèches passent de l’un à l’autre, Entrée ouvre, Échap revient à la carte. La liste contient la même chose.',
  skip: 'Passer la carte',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  whole: 'Tout voir',
  markers: 'Repères',
  wheelHint: 'Pour agrandir ou réduire : Ctrl (ou ⌘) et la molette.',
  touchHint: 'Deux doigts déplacent la carte.',
  cluster: (n, where, isDirectory) => `${countFr(n, isDirectory)}${at(where)} : agrandir`,
  together: (n, where, isDirectory) => `${countFr(n, isDirectory)} à la même adresse${at(where)} : voir la liste`,
  short: (n) => short('fr', n),
  inSight: (n, isDirectory) => `${countFr(n, isDirectory)} dans la partie visible de la carte.`,
  unplaced: (n, isDirectory) => `${countFr(n, isDirectory)} sans adresse précise : voir la liste.`,
  limit: 'Limiter la liste à ce que montre la carte',
  showTiles: (host) => `Afficher le fond de carte (serveur : ${host})`,
  hideTiles: 'Enlever le fond de carte',
  credit: 'Contours : Natural Earth. Villes : GeoNames (CC BY 4.0), INSEE.',
  close: 'Fermer',
  none: 'aucun',
  masked: (minCount) => `moins de ${minCount}`,
  between: (from, to) => (from === to ? formatNumber('fr', from) : `${formatNumber('fr', from)} à ${formatNumber('fr', to)}`),
  classes: 'Chaque couleur compte à peu près autant de territoires (quantiles).',
  unknown: 'pas de donnée',
};

export const mapStrings: Catalogue<MapStrings> = { name: 'ij-agenda-map-map', fr, en: () => import('./map.strings.en.js').then(({ mapEn }) => mapEn) };
