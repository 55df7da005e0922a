import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What the express sheet says to staff. */
export interface ExpressStrings {
  required: string;
  freeText: string;
  notice: string;
  details: string;
  shortcuts: string;
  keys: string;
  keysTitle: string;
  /** what a key does: the key, and the words */
  general: readonly (readonly [key: string, words: string])[];
  /** what nobody guesses, always in sight */
  legend: readonly (readonly [key: string, words: string])[];
  waiting: (n: number) => string;
  questionKeys: string;
  whys: string;
  kept: (seconds: number) => string;
  keptInMemory: string;
  cleared: (seconds: number) => string;
  undo: string;
  undone: string;
  undoneAside: string;
  tooLate: string;
  restart: string;
  sent: (n: number) => string;
  aside: (n: number) => string;
  otherSheet: string;
  swapped: string;
  proposed: string;
  proposals: (n: number) => string;
  clearProposal: string;
  clearKey: string;
  emptySheet: string;
}

const french = (n: number, one: string, other: string) => plural('fr', n, { one, other });
const english = (n: number, one: string, other: string) => plural('en', n, { one, other });
const NBSP = '\u00a0';

export const expressStrings: Catalogue<ExpressStrings> = {
  name: 'ij-intake-form',
  fr: {
    required: '(obligatoire)',
    freeText: 'Sans nom ni numéro de téléphone.',
    notice: 'Ce que deviennent ces réponses',
    details: 'Les réponses en détail',
    shortcuts: 'Raccourcis clavier',
    keys: 'Liste des touches',
    keysTitle: 'Les touches',
    general: [
      ['1 … 9, 0', 'choisir une réponse de la question en cours'],
      ['a … z', 'aller à la question qui montre cette lettre'],
      ['Échap', 'quitter un texte, passer à la question suivante (Entrée aussi, dans un texte d’une ligne)'],
      ['Suppr', 'effacer la réponse de la question en cours'],
      ['Ctrl + Entrée', 'envoyer la fiche'],
      ['Ctrl + Z', 'reprendre la fiche qui vient de partir, hors d’un texte'],
      ['?', 'montrer ou cacher cette liste'],
    ],
    legend: [['Échap', 'quitter un texte'], ['Ctrl + Entrée', 'envoyer']],
    waiting: (n) => french(n, '# fiche gardée attend d’être envoyée', '# fiches gardées attendent d’être envoyées'),
    questionKeys: 'Une lettre par question',
    whys: 'Pourquoi ces questions',
    kept: (seconds) => `Fiche gardée. Envoi dans ${seconds} s.`,
    keptInMemory: `Fiche gardée dans cette page seulement${NBSP}: laisser la page ouverte jusqu’à l’envoi.`,
    cleared: (seconds) => `Fiche vidée. Encore ${seconds} s pour la reprendre.`,
    undo: 'Annuler',
    undone: 'Fiche reprise. Elle n’est pas partie.',
    undoneAside: 'Fiche reprise. Elle n’est pas partie. L’autre fiche commencée revient ensuite.',
    tooLate: `Trop tard${NBSP}: la fiche est déjà partie.`,
    restart: 'Vider la fiche',
    sent: (n) => french(n, '# fiche envoyée', '# fiches envoyées'),
    aside: (n) => french(n, '# fiche commencée attend', '# fiches commencées attendent'),
    otherSheet: 'Changer de fiche',
    swapped: 'Voici l’autre fiche.',
    proposed: 'repris de la fiche d’avant',
    proposals: (n) => french(n, '# réponse reprise de la fiche d’avant.', '# réponses reprises de la fiche d’avant.'),
    clearProposal: 'Effacer',
    clearKey: 'Suppr',
    emptySheet: 'La fiche est vide.',
  },
  en: {
    required: '(required)',
    freeText: 'No name, no phone number.',
    notice: 'What becomes of these answers',
    details: 'The answers in detail',
    shortcuts: 'Keyboard shortcuts',
    keys: 'List of keys',
    keysTitle: 'The keys',
    general: [
      ['1 … 9, 0', 'choose an answer to the question in hand'],
      ['a … z', 'go to the question that shows this letter'],
      ['Esc', 'go on to the next question, also from a text'],
      ['Del', 'clear the answer to the question in hand'],
      ['Ctrl + Enter', 'send the sheet'],
      ['Ctrl + Z', 'take back the sheet just sent, outside a text'],
      ['?', 'show or hide this list'],
    ],
    legend: [['Esc', 'leave a text'], ['Ctrl + Enter', 'send']],
    waiting: (n) => english(n, '# kept sheet waits to be sent', '# kept sheets wait to be sent'),
    questionKeys: 'A letter for each question',
    whys: 'Why these questions',
    kept: (seconds) => `Sheet kept. Sending in ${seconds} s.`,
    keptInMemory: 'Sheet kept in this page only: leave the page open until it is sent.',
    cleared: (seconds) => `Sheet cleared. ${seconds} s left to take it back.`,
    undo: 'Undo',
    undone: 'Sheet taken back. It was not sent.',
    undoneAside: 'Sheet taken back. It was not sent. The other sheet you began comes back after.',
    tooLate: 'Too late: the sheet is already sent.',
    restart: 'Clear the sheet',
    sent: (n) => english(n, '# sheet sent', '# sheets sent'),
    aside: (n) => english(n, '# begun sheet waits', '# begun sheets wait'),
    otherSheet: 'Change sheets',
    swapped: 'Here is the other sheet.',
    proposed: 'taken from the sheet before',
    proposals: (n) => english(n, '# answer taken from the sheet before.', '# answers taken from the sheet before.'),
    clearProposal: 'Clear',
    clearKey: 'Del',
    emptySheet: 'The sheet is empty.',
  },
};
