import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

export interface TransitionsStrings {
  picture: string;
  keys: string;
  /** of those who came back: « 306 jeunes sur 712 sont revenus… » */
  returned: (n: string, of: string) => string;
  noShare: string;
  /** half of the returns */
  away: (time: string) => string;
  /** what a return is, for who might take it for something else */
  worth: string;
  detours: string;
  detour: string;
  share: string;
  none: string;
  arcs: string;
  arcsHow: string;
  through: string;
  kind: string;
  first: string;
  back: string;
  /** a state for who does not see the picture */
  state: (state: string, moves: readonly string[]) => string;
  onward: (people: string, state: string) => string;
  backward: (people: string, state: string) => string;
  more: (n: number) => string;
}

const fr: TransitionsStrings = {
  picture: 'Passages d’une situation à l’autre',
  keys: 'Au clavier\u00a0: flèches d’une situation à l’autre, Entrée pour voir où elle mène, Échap pour revenir.',
  returned: (n, of) => `${n} sur ${of} sont revenus à une situation déjà connue`,
  noShare: 'Trop peu de jeunes pour donner ce nombre ici.',
  away: (time) => `Une fois sur deux, le retour se fait en ${time} ou moins.`,
  worth: 'Essayer, changer d’avis, reprendre, revenir\u00a0: un chemin se construit aussi comme cela. Un retour n’efface pas ce qui a été appris entre-temps.',
  detours: 'Les allers-retours les plus fréquents',
  detour: 'Aller-retour',
  share: 'Part',
  none: 'Aucun aller-retour partagé par assez de jeunes pour être montré.',
  arcs: 'D’une situation à l’autre',
  arcsHow: 'Pleins\u00a0: on y va pour la première fois. Pointillés\u00a0: on y revient. Plus le trait est épais, plus il y a de jeunes\u00a0; la barre sous un nom dit le temps passé dans la situation.',
  through: 'Par',
  kind: 'Passage',
  first: 'première fois',
  back: 'retour',
  state: (state, moves) => `${state}\u00a0: ${moves.join(', ')}.`,
  onward: (people, state) => `${people} vont vers ${state}`,
  backward: (people, state) => `${people} reviennent à ${state}`,
  more: (n) => plural('fr', n, { one: '# autre est dans le tableau.', other: '# autres sont dans le tableau.' }),
};

export const transitionsStrings: Catalogue<TransitionsStrings> = {
  name: 'ij-parcours',
  fr,
  en: () => import('./transitions.strings.en.js').then(({ transitionsEn }) => transitionsEn),
};
