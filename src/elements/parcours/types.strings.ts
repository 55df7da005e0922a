import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import type { Quality } from './layout-types.model.js';

/** How types were found: enough to do it again. */
export interface Method {
  readonly count: number;
  /** were other numbers of types tried? */
  readonly tried: readonly number[];
  readonly silhouette: number;
  /** different paths, and those that were compared with each other */
  readonly unique: number;
  readonly looked: number;
}

export interface TypesStrings {
  picture: string;
  keys: string;
  type: (number: number) => string;
  /** how well a type is told apart from the others, in a word or two */
  quality: Record<Quality, string>;
  reliability: (quality: string) => string;
  /** of a group: « Femmes 42 % » */
  part: (share: string, group: string) => string;
  peopleOf: (people: string, share: string) => string;
  /** numbers of this type are told with those of others only */
  merged: (k: number) => string;
  /** a stay of a path in words */
  stay: (state: string, lasting: string) => string;
  then: string;
  /** a path that is told in another way than as it is */
  about: (path: string) => string;
  modal: string;
  noPath: string;
  said: (words: { readonly type: string; readonly people: string; readonly path: string; readonly quality: string; readonly groups: readonly string[] }) => string;
  method: (method: Method) => string;
  sample: (looked: number, unique: number) => string;
  columns: { readonly type: string; readonly path: string; readonly share: string; readonly quality: string };
}

const NBSP = '\u00a0';
const number = (n: number): string => formatNumber('fr', n);
const decimals = (n: number): string => n.toFixed(2).replace('.', ',');

function method({ count, tried, silhouette, unique, looked }: Method): string {
  const chosen = tried.length > 1 ? `k = ${count}, retenu de ${tried[0] ?? 2} à ${tried.at(-1) ?? 8} pour la plus grande silhouette moyenne` : `k = ${count}`;
  const found = unique === looked ? `les ${number(unique)} parcours différents, pondérés par leur nombre` : `${number(looked)} parcours différents tirés au sort, pondérés par leur nombre`;
  return `Méthode${NBSP}: distances par appariement optimal (substitution 2, insertion ou suppression 1, situation inconnue comptée comme un état), puis regroupement autour de médoïdes (PAM) sur ${found}${NBSP}; ${chosen} (ASW = ${decimals(silhouette)}). En R${NBSP}: TraMineR, seqdist(method = "OM", indel = 1, sm = "CONSTANT", with.missing = TRUE)${NBSP}; WeightedCluster, wcKMedoids(k = ${count}).`;
}

const fr: TypesStrings = {
  picture: 'Types de parcours, du plus courant au plus rare',
  keys: `Au clavier${NBSP}: flèches pour passer d’un type à l’autre, Entrée pour le lire, Échap pour revenir.`,
  type: (n) => `Type ${n}`,
  quality: { strong: 'très solide', fair: 'solide', weak: 'faible, à prendre avec prudence', none: 'très faible, à ne pas lire comme un vrai type' },
  reliability: (quality) => `Fiabilité${NBSP}: ${quality}`,
  part: (share, group) => `${group} ${share}`,
  peopleOf: (people, share) => `${people}, soit ${share}`,
  merged: (k) => `compté avec d’autres (moins de ${k} jeunes dans un groupe)`,
  stay: (state, lasting) => `${state} (${lasting})`,
  then: ', puis ',
  about: (path) => `à peu près${NBSP}: ${path}`,
  modal: `Pas de parcours type${NBSP}: la situation la plus fréquente à chaque moment, pour que personne ne soit reconnu`,
  noPath: 'Trop peu de jeunes pour en dire le parcours',
  said: ({ type, people, path, quality, groups }) => `${type}${people && `${NBSP}: ${people}`}.${path && ` Parcours${NBSP}: ${path}.`}${quality && ` ${quality}.`}${groups.length ? ` Part dans chaque groupe${NBSP}: ${groups.join(', ')}.` : ''}`,
  method,
  sample: (looked, unique) => `Il y a ${number(unique)} parcours différents${NBSP}: les types ont été cherchés sur ${number(looked)} d’entre eux, tirés au sort, et chaque autre parcours rangé avec le parcours type le plus proche.`,
  columns: { type: 'Type', path: 'Parcours', share: 'Part', quality: 'Fiabilité' },
};

export const typesStrings: Catalogue<TypesStrings> = { name: 'ij-parcours-types', fr, en: () => import('./types.strings.en.js').then(({ typesEn }) => typesEn) };
