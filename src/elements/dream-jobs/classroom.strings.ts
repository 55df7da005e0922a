import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What is said on the wall of a classroom, besides the words of the chart. */
export interface ClassroomStrings {
  /** of the wall, when neither the page nor the document says one */
  title: string;
  project: string;
  leave: string;
  pause: string;
  resume: string;
  live: string;
  /** the wall stands still because somebody wants it to */
  paused: string;
  waiting: string;
  lost: (time: string) => string;
  back: string;
  /** above the QR code, and between it and the address */
  answer: string;
  orGoTo: string;
  /** how often it changes */
  batches: (minCount: number) => string;
}

const NBSP = '\u00a0';

const fr: ClassroomStrings = {
  title: 'Les métiers rêvés',
  project: 'Projeter en grand',
  leave: 'Quitter la projection',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  live: 'En direct',
  paused: 'En pause.',
  waiting: 'Des réponses attendent.',
  lost: (time) => `Connexion perdue. Voici ce que l’on savait à ${time}. Nouvel essai en cours…`,
  back: 'La connexion est revenue.',
  answer: 'Réponds avec ton téléphone',
  orGoTo: `ou va sur${NBSP}:`,
  batches: (minCount) => plural('fr', minCount, { one: 'Le graphique change à chaque réponse.', other: 'Le graphique change quand # réponses ou plus sont arrivées, jamais une par une.' }),
};

const en: ClassroomStrings = {
  title: 'Dream jobs',
  project: 'Show full screen',
  leave: 'Leave full screen',
  pause: 'Pause',
  resume: 'Resume',
  live: 'Live',
  paused: 'Paused.',
  waiting: 'New answers are waiting.',
  lost: (time) => `Connection lost. This is what was known at ${time}. Trying again…`,
  back: 'The connection is back.',
  answer: 'Answer with your phone',
  orGoTo: 'or go to:',
  batches: (minCount) => plural('en', minCount, { one: 'The chart changes with each answer.', other: 'The chart changes when # answers or more have come in, never one by one.' }),
};

export const classroomStrings: Catalogue<ClassroomStrings> = { name: 'ij-dream-jobs', fr, en };
