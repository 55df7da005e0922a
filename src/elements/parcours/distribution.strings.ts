import type { Catalogue } from '../../i18n/catalogue.js';

export interface DistributionStrings {
  picture: string;
  keys: string;
  cursor: string;
  /** title of the line of entropy */
  spread: (isAge: boolean) => string;
  varied: string;
  alike: string;
  /** how varied situations are, from 0 to 1 */
  howVaried: (entropy: number) => string;
  times: string;
  observed: string;
  part: (share: string, state: string) => string;
  /** `group`: whom it is of, where groups are compared; `rest`: how varied, how many */
  said: (group: string | undefined, parts: readonly string[], rest: readonly string[]) => string;
  followed: (people: string) => string;
  outside: (people: string) => string;
  meanTime: string;
}

const fr: DistributionStrings = {
  picture: 'Part de chaque situation au fil du temps',
  keys: 'Au clavier\u00a0: flèches pour avancer ou reculer dans le temps. À la souris ou au doigt\u00a0: toucher un moment.',
  cursor: 'Moment',
  spread: (isAge) => `À quel ${isAge ? 'âge' : 'moment'} les chemins se ressemblent ou se séparent`,
  varied: 'divers',
  alike: 'pareils',
  howVaried: (entropy) => `les situations ${['se ressemblent beaucoup', 'se ressemblent plutôt', 'sont assez diverses', 'sont très diverses'][Math.min(3, Math.floor(entropy * 4))] ?? ''}`,
  times: 'Temps passé dans chaque situation, en moyenne',
  observed: 'suivis',
  part: (share, state) => `${share} ${state}`,
  said: (group, parts, rest) => `${group === undefined ? '' : `${group}\u00a0: `}${[parts.join(', '), ...rest].join('\u00a0; ')}.`,
  followed: (people) => `${people} suivis`,
  outside: (people) => `${people} pas encore suivis, ou plus`,
  meanTime: 'Temps moyen',
};

export const distributionStrings: Catalogue<DistributionStrings> = {
  name: 'ij-parcours',
  fr,
  en: () => import('./distribution.strings.en.js').then(({ distributionEn }) => distributionEn),
};
