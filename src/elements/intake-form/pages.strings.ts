import type { Catalogue } from '../../i18n/catalogue.js';

/** What a form in pages says beside what every form says. */
export interface PagesStrings {
  goOn: string;
  goBack: string;
  toReview: string;
  progress: string;
  step: (step: string) => string;
  stepOf: (step: string, steps: string) => string;
  reviewTitle: string;
  reviewText: string;
  /** before the label of what is changed, which only a screen reader says */
  change: string;
  unanswered: string;
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
  step: (step) => `Étape ${step}`,
  stepOf: (step, steps) => `Étape ${step} sur ${steps}`,
  reviewTitle: 'Vérifie tes réponses',
  reviewText: 'Rien n’est encore envoyé. Tu peux tout changer.',
  change: 'Modifier',
  unanswered: 'Non renseigné',
  apart: 'Ce qui sert à te joindre part à part, sans lien avec tes autres réponses.',
  apartTitle: 'Pour te joindre',
  apartTo: (host) => `Ces réponses partent à part, sans lien avec les autres. Elles sont envoyées à ${host}.`,
};

const en: PagesStrings = {
  goOn: 'Continue',
  goBack: 'Back',
  toReview: 'Check my answers',
  progress: 'Progress',
  step: (step) => `Step ${step}`,
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  reviewTitle: 'Check your answers',
  reviewText: 'Nothing has been sent yet. You can change everything.',
  change: 'Change',
  unanswered: 'Not answered',
  apart: 'How to reach you goes separately, with no link to your other answers.',
  apartTitle: 'How to reach you',
  apartTo: (host) => `These answers go separately, with no link to the others. They are sent to ${host}.`,
};

export const pagesStrings: Catalogue<PagesStrings> = { name: 'ij-intake-form', fr, en };
