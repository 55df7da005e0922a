import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';

/** What is said of paths that are told in a file. */
export interface LeftOut {
  readonly k: number;
  /** different paths in the file, and the people of them */
  readonly paths: number;
  readonly people: number;
  /** people who are not in it */
  readonly left: number;
}

/** What the files say, besides the words of the view. */
export interface FilesStrings {
  png: string;
  /** what the picture says, to copy beside it */
  text: string;
  r: string;
  paths: string;
  fileName: string;
  /** files for R and their paths */
  pathsName: string;
  /** how to read the signs of a picture of flows */
  returned: string;
  capped: string;
  small: string;
  /** the least number of people that is told */
  least: (k: number) => string;
  rTitle: (title: string) => string;
  rWith: (file: string) => string;
  complete: (left: LeftOut) => string;
  leftOut: (left: LeftOut) => readonly string[];
  read: string;
  sequences: string;
  shifted: string;
  describe: string;
  distances: string;
  types: string;
}

const people = (n: number): string => plural('fr', n, { one: '# jeune', other: '# jeunes' });
const paths = (n: number): string => plural('fr', n, { one: '# parcours différent', other: '# parcours différents' });

const fr: FilesStrings = {
  png: 'Image (PNG)',
  text: 'Texte qui décrit l’image (TXT)',
  r: 'Les lignes pour R (TraMineR)',
  paths: 'Les parcours pour R (CSV)',
  fileName: 'parcours',
  pathsName: 'parcours-pour-r',
  returned: '↺ et bord en tirets\u00a0: jeunes qui reviennent à une situation qu’ils avaient quittée.',
  capped: 'Bout fermé d’un trait\u00a0: jeunes suivis à partir d’ici, ou qui ne le sont plus ensuite.',
  small: 'Bout plus pâle\u00a0: petits flux, comptés ensemble.',
  least: (k) => `Moins de ${people(k)}\u00a0: pas de nombre, ou ensemble avec d’autres, pour que personne ne soit reconnu.`,
  rTitle: (title) => `${title} : l’analyse des parcours, à refaire dans R avec TraMineR et WeightedCluster`,
  rWith: (file) => `Le fichier ${file} doit être dans le dossier de travail.`,
  complete: ({ paths: different, people: n }) => `Il contient tous les parcours : ${paths(different)}, de ${people(n)}.`,
  leftOut: ({ k, paths: different, people: n, left }) => [
    `Il ne contient que les parcours que ${formatNumber('fr', k)} jeunes au moins ont en commun : ${paths(different)}, de ${people(n)}.`,
    `Chaque effectif est ramené à un multiple de ${formatNumber('fr', k)}, jamais au-dessus, pour que personne ne puisse être reconnu.`,
    `${people(left)} ${left === 1 ? 'n’y est' : 'n’y sont'} pas : ces lignes refont la méthode, pas les nombres de la page.`,
  ],
  read: 'Une ligne par parcours différent : combien de jeunes, leur poids, puis une situation par moment (* : inconnue, % : rien à observer)',
  sequences: 'Les parcours',
  shifted: 'Certains parcours commencent plus tard : pour les distances, ils sont ramenés au début ; pour chaque moment (moments), l’inconnu est une situation comme une autre.',
  describe: 'Situations à chaque moment, temps passé dans chacune, passages de l’une à l’autre, complexité',
  distances: 'Distances : appariement optimal, substitution 2, insertion ou suppression 1 ; l’inconnu est une situation comme une autre',
  types: 'Types : partition autour de médoïdes ; autant de types que la silhouette moyenne (ASW) la plus grande',
};

export const filesStrings: Catalogue<FilesStrings> = {
  name: 'ij-parcours',
  fr,
  en: () => import('./files.strings.en.js').then(({ filesEn }) => filesEn),
};
