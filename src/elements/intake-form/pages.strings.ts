import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What a form in pages says beside what every form says. */
export interface PagesStrings {
  goOn: string;
  goBack: string;
  toReview: string;
  progress: string;
  /** `least` and `most` steps there may be; the same: it is settled */
  stepBetween: (step: string, least: string, most: string) => string;
  stepOf: (step: string, steps: string) => string;
  reviewTitle: string;
  reviewText: string;
  /** before the label of what is changed, which only a screen reader says */
  change: string;
  unanswered: (n: number) => string;
  /** on a page whose answers go another way */
  apart: string;
  apartTitle: string;
  /** `host` is where they go */
  apartTo: (host: string) => string;
}

const fr: PagesStrings = {
  goOn: 'Continuer',
  goBack: 'Précédent',
  toReview: 'Vérifier mes réponses',
  progress: 'Avancement',
  stepBetween: (step, least, most) => `Étape ${step} sur ${least} à ${most}`,
  stepOf: (step, steps) => `Étape ${step} sur ${steps}`,
  reviewTitle: 'Relire avant d’envoyer',
  reviewText: 'Rien n’est encore envoyé. Tout peut être changé.',
  change: 'Modifier',
  unanswered: (n) => plural('fr', n, { one: '# question sans réponse', other: '# questions sans réponse' }),
  apart: 'Les coordonnées partent à part, sans lien avec les autres réponses.',
  apartTitle: 'Les coordonnées',
  apartTo: (host) => `Ces réponses partent à part, sans lien avec les autres. Elles sont envoyées à ${host}.`,
};

const en: PagesStrings = {
  goOn: 'Continue',
  goBack: 'Back',
  toReview: 'Check my answers',
  progress: 'Progress',
  stepBetween: (step, least, most) => `Step ${step} of ${least} to ${most}`,
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  reviewTitle: 'Check your answers',
  reviewText: 'Nothing has been sent yet. You can change everything.',
  change: 'Change',
  unanswered: (n) => plural('en', n, { one: '# question without an answer', other: '# questions without an answer' }),
  apart: 'How to reach you goes separately, with no link to your other answers.',
  apartTitle: 'How to reach you',
  apartTo: (host) => `These answers go separately, with no link to the others. They are sent to ${host}.`,
};

export const pagesStrings: Catalogue<PagesStrings> = { name: 'ij-intake-form', fr, en };
