import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';

/** Everything that `ij-question-wall` says besides the words common to all elements and those of its parts. */
export interface QuestionWallStrings {
  empty: string;
  ask: string;
  headline: string;
  previous: string;
  next: string;
  shuffle: string;
  play: string;
  stop: string;
  position: (place: number, all: number) => string;
  topic: string;
  allTopics: string;
  /** a choice with how many questions it has */
  choice: (label: string, n: number) => string;
  /** questions without a theme */
  otherTopic: string;
  month: string;
  allMonths: string;
  /** from January on */
  monthNames: string;
  search: string;
  count: (n: number) => string;
  none: string;
  reset: string;
  asked: (months: string, isOften: boolean) => string;
  allYear: string;
  often: string;
  monthTimes: (month: string, n: number) => string;
  answer: string;
  answerLink: string;
  similar: (n: number) => string;
  showMore: (left: number) => string;
  showing: (shown: number, all: number) => string;
  calendar: string;
  project: string;
  print: string;
  source: (name: string) => string;
  updated: (day: string) => string;
  fresh: (n: number) => string;
}

const NBSP = '\u00a0';

const fr: QuestionWallStrings = {
  empty: 'Pas encore de question ici. La première sera peut-être la tienne.',
  ask: 'Poser une question',
  headline: 'La question du moment',
  previous: 'Question précédente',
  next: 'Question suivante',
  shuffle: 'Au hasard',
  play: 'Faire défiler',
  stop: 'Arrêter le défilement',
  position: (place, all) => `${formatNumber('fr', place)} sur ${formatNumber('fr', all)}`,
  topic: 'Thème',
  allTopics: 'Tous les thèmes',
  choice: (label, n) => `${label} (${formatNumber('fr', n)})`,
  otherTopic: 'Autres questions',
  month: 'Mois',
  allMonths: 'Toute l’année',
  monthNames: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  search: 'Chercher un mot',
  count: (n) => plural('fr', n, { one: '# question', other: '# questions' }),
  none: 'Aucune question ne correspond. Essaie un autre mot, un autre mois ou un autre thème.',
  reset: 'Tout montrer',
  asked: (months, isOften) => `${isOften ? 'Souvent posée' : 'Posée'} en ${months}`,
  allYear: 'Posée toute l’année',
  often: 'Souvent posée',
  monthTimes: (month, n) => `${month} (${formatNumber('fr', n)} fois)`,
  answer: 'Lire la réponse',
  answerLink: 'En savoir plus',
  similar: (n) => plural('fr', n, { one: '# question proche', other: '# questions proches' }),
  showMore: (left) => plural('fr', left, { one: 'Montrer plus (# note)', other: 'Montrer plus (# notes)' }),
  showing: (shown, all) => `${formatNumber('fr', shown)} notes montrées sur ${formatNumber('fr', all)}`,
  calendar: 'Le calendrier de l’année',
  project: 'Afficher en grand',
  print: 'Imprimer',
  source: (name) => `Source${NBSP}: ${name}`,
  updated: (day) => `Mis à jour le ${day}`,
  fresh: (n) => plural('fr', n, { one: '# nouvelle question', other: '# nouvelles questions' }),
};

export const questionWallStrings: Catalogue<QuestionWallStrings> = {
  name: 'ij-question-wall',
  fr,
  en: () => import('./question-wall.strings.en.js').then(({ questionWallEn }) => questionWallEn),
};
