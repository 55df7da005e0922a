import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';

/** What the whole screen and the paper say besides the words of the wall. */
export interface WallLateStrings {
  close: string;
  cancel: string;
  keys: string;
  printTitle: string;
  notes: string;
  notesHint: (pages: number) => string;
  list: string;
  listHint: string;
  cut: string;
  left: (n: number) => string;
  page: (place: number, all: number) => string;
}

export const lateStrings: Catalogue<WallLateStrings> = {
  name: 'ij-question-wall-late',
  fr: {
    close: 'Quitter',
    cancel: 'Annuler',
    keys: 'Au clavier\u00a0: flèches à droite et à gauche pour changer de question, Échap pour quitter.',
    printTitle: 'Que veux-tu imprimer\u00a0?',
    notes: 'Des notes à découper',
    notesHint: (pages) => `En grandes lettres, six par feuille A4 : ${plural('fr', pages, { one: '# feuille', other: '# feuilles' })}. Pour les coller sur un mur.`,
    list: 'La liste',
    listHint: 'Par thème, avec les réponses. Pour la garder à l’accueil.',
    cut: 'À découper suivant les pointillés',
    left: (n) => plural('fr', n, { one: 'et # question de plus, à choisir par thème ou par mois', other: 'et # questions de plus, à choisir par thème ou par mois' }),
    page: (place, all) => `${formatNumber('fr', place)}/${formatNumber('fr', all)}`,
  },
  en: {
    close: 'Leave',
    cancel: 'Cancel',
    keys: 'With the keyboard: the left and right arrows change the question, Escape leaves.',
    printTitle: 'What should be printed?',
    notes: 'Notes to cut out',
    notesHint: (pages) => `In large letters, six to a sheet of A4: ${plural('en', pages, { one: '# sheet', other: '# sheets' })}. To stick on a wall.`,
    list: 'The list',
    listHint: 'By topic, with the answers. To keep at the desk.',
    cut: 'Cut along the dashes',
    left: (n) => plural('en', n, { one: 'and # more question, to choose by topic or month', other: 'and # more questions, to choose by topic or month' }),
    page: (place, all) => `${formatNumber('en', place)}/${formatNumber('en', all)}`,
  },
};
