import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';

export interface StoryStrings {
  picture: string;
  list: string;
  which: string;
  /** the name of a path among others, from 1 */
  path: (place: number) => string;
  consent: string;
  /** steps and events that have just come */
  grown: (lines: readonly string[]) => string;
  fromTo: (from: string, to: string) => string;
  /** still true at the end of what is observed */
  since: (from: string) => string;
  event: string;
  from: string;
  to: string;
  lasts: string;
}

const fr: StoryStrings = {
  picture: 'Un parcours, étape par étape',
  list: 'Étapes et événements du parcours',
  which: 'Parcours',
  path: (place) => `Parcours ${formatNumber('fr', place)}`,
  consent: 'Le nom n’est pas montré. C’est un parcours parmi d’autres\u00a0: il ne dit pas ce que feront les autres.',
  grown: (lines) => `Nouveau dans ce parcours\u00a0: ${lines.join('\u00a0; ')}`,
  fromTo: (from, to) => `de ${from} à ${to}`,
  since: (from) => `depuis ${from}`,
  event: 'Événement',
  from: 'De',
  to: 'À',
  lasts: 'Durée',
};

export const storyStrings: Catalogue<StoryStrings> = { name: 'ij-parcours', fr, en: () => import('./story.strings.en.js').then(({ storyEn }) => storyEn) };
