import { stringsFor, type Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What is said to somebody who looks for their own dream. */
export interface DreamPlayStrings {
  you: string;
  yourDream: string;
  /** nothing leaves the page */
  stays: string;
  look: string;
  /** `isPartial`: some of those who share it are hidden, so that there may be more */
  share: (job: string, n: number, isPartial: boolean) => string;
  /** one who looks by a filter */
  within: string;
  rare: string;
  /** before dreams that begin alike */
  near: string;
  notLoaded: string;
  show: string;
  others: string;
  othersAgain: string;
  othersTitle: string;
  people: (n: number, isPartial: boolean) => string;
  /** from here on, of the answers to a question in place of dreams */
  yourAnswer: string;
  shareAnswer: (answer: string, n: number, isPartial: boolean) => string;
  rareAnswer: string;
  othersAnswersTitle: string;
}

const orMore = { fr: (isPartial: boolean) => (isPartial ? 'au moins ' : ''), en: (isPartial: boolean) => (isPartial ? 'at least ' : '') };

const fr: DreamPlayStrings = {
  you: 'Et toi\u00a0?',
  yourDream: 'Ton métier rêvé',
  stays: 'Ce que tu écris reste sur cet appareil.',
  look: 'Chercher',
  share: (job, n, isPartial) => `${job}\u00a0: ${orMore.fr(isPartial)}${plural('fr', n, { one: '# personne en rêve', other: '# personnes en rêvent' })} aussi.`,
  within: 'Parmi les réponses choisies ci-dessus.',
  rare: 'Ce rêve-là n’est pas montré ici\u00a0: personne ne l’a donné, ou il est trop rare pour être montré. On ne dit pas combien, pour que personne ne soit reconnu. Il est peut-être unique\u00a0!',
  near: 'Est-ce l’un de ceux-ci\u00a0?',
  notLoaded: 'La liste des métiers n’est pas venue. La recherche s’est faite sur les mots seuls.',
  show: 'Voir sur le graphique',
  others: 'Montre-m’en d’autres',
  othersAgain: 'Encore d’autres',
  othersTitle: 'Des rêves auxquels on ne pense pas',
  people: (n, isPartial) => orMore.fr(isPartial) + plural('fr', n, { one: '# personne', other: '# personnes' }),
  yourAnswer: 'Ta réponse',
  shareAnswer: (answer, n, isPartial) => `${answer}\u00a0: ${orMore.fr(isPartial)}${plural('fr', n, { one: '# personne l’a répondu', other: '# personnes l’ont répondu' })} aussi.`,
  rareAnswer: 'Cette réponse-là n’est pas montrée ici\u00a0: personne ne l’a donnée, ou elle est trop rare pour être montrée. On ne dit pas combien, pour que personne ne soit reconnu.',
  othersAnswersTitle: 'Des réponses auxquelles on ne pense pas',
};

const en: DreamPlayStrings = {
  you: 'And you?',
  yourDream: 'The job you dream of',
  stays: 'What you write stays on this device.',
  look: 'Look',
  share: (job, n, isPartial) => `${job}: ${orMore.en(isPartial)}${plural('en', n, { one: '# person dreams', other: '# people dream' })} of it too.`,
  within: 'Among the answers chosen above.',
  rare: 'This dream is not shown here: nobody gave it, or it is too rare to be shown. How many is not told, so that nobody can be recognised. It may be one of a kind!',
  near: 'Is it one of these?',
  notLoaded: 'The list of jobs did not come. The search was by words alone.',
  show: 'See it in the chart',
  others: 'Show me others',
  othersAgain: 'Others again',
  othersTitle: 'Dreams one does not think of',
  people: (n, isPartial) => orMore.en(isPartial) + plural('en', n, { one: '# person', other: '# people' }),
  yourAnswer: 'Your answer',
  shareAnswer: (answer, n, isPartial) => `${answer}: ${orMore.en(isPartial)}${plural('en', n, { one: '# person', other: '# people' })} said so too.`,
  rareAnswer: 'This answer is not shown here: nobody gave it, or it is too rare to be shown. How many is not told, so that nobody can be recognised.',
  othersAnswersTitle: 'Answers one does not think of',
};

const playStrings: Catalogue<DreamPlayStrings> = { name: 'ij-dream-jobs', fr, en };

/** Of dreams, or of the answers when a question was asked. */
export function playWords(lang: string, question: string | undefined): DreamPlayStrings {
  const words = stringsFor(playStrings, lang);
  if (question === undefined) return words;
  return { ...words, yourDream: words.yourAnswer, share: words.shareAnswer, rare: words.rareAnswer, othersTitle: words.othersAnswersTitle };
}
