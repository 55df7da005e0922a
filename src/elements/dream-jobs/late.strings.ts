import { stringsFor, type Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';
import { formatList } from '../../i18n/format-list.js';
import type { Sex } from '../../contract/dream-jobs.js';
import type { About, FindingWords } from './dream-jobs.strings.js';

/** What is said below the picture, or in its place, and of filters by list. */
export interface DreamLateStrings {
  stage: string;
  allStages: string;
  /** of stages that are all told in years */
  age: string;
  allAges: string;
  territory: string;
  allTerritories: string;
  partial: string;
  /** `empty`: when the first dreams will be shown */
  allHidden: (empty: string) => string;
  noneHere: string;
  /** filters that the document tells apart only */
  notTogether: string;
  takenBack: string;
  notSplit: string;
  showing: (shown: number, all: number) => string;
  answered: (people: number) => string;
  source: (name: string) => string;
  updated: (day: string) => string;
  fresh: (n: number, first: string | undefined) => string;
  empty: (minCount: number) => string;
  showMore: (left: number) => string;
  /** from here on, of the answers to a question in place of jobs; `question` with a full stop where it had no mark */
  answerFinding: (words: FindingWords) => string;
  answerSubtitle: (question: string, about: About) => string;
  answerList: string;
  answerKeys: string;
  answerEmpty: (minCount: number) => string;
  answerShowMore: (left: number) => string;
  answerShowing: (shown: number, all: number) => string;
}

const whoFr: Record<Sex, string> = { f: 'les femmes', m: 'les hommes', x: 'les autres personnes' };
const whoEn: Record<Sex, string> = { f: 'women', m: 'men', x: 'other people' };
const inStage = (stage: string | undefined): string => (stage ? ` (${stage})` : '');
const personsFr = (n: number, sex?: Sex): string =>
  plural('fr', n, sex === 'f' ? { one: '# femme', other: '# femmes' } : sex === 'm' ? { one: '# homme', other: '# hommes' } : { one: '# personne', other: '# personnes' });
const personsEn = (n: number, sex?: Sex): string =>
  plural('en', n, sex === 'f' ? { one: '# woman', other: '# women' } : sex === 'm' ? { one: '# man', other: '# men' } : { one: '# person', other: '# people' });

const fr: DreamLateStrings = {
  stage: 'Période de la vie',
  allStages: 'Toutes les périodes',
  age: 'Âge',
  allAges: 'Tous les âges',
  territory: 'Territoire',
  allTerritories: 'Tous les territoires',
  partial: 'Ces nombres sont donnés sans compter les réponses trop rares pour être montrées.',
  allHidden: (empty) =>
    `Il y a déjà des réponses, mais trop rares pour être montrées\u00a0: on pourrait reconnaître quelqu’un. ${empty}`,
  noneHere: 'Personne n’a encore répondu dans ce groupe. Essaie un autre choix.',
  notTogether: 'Ces chiffres ne sont pas donnés ensemble, pour que personne ne soit reconnu. Garde un seul choix.',
  takenBack: 'L’autre choix a été retiré\u00a0: ces chiffres ne sont pas donnés ensemble, pour que personne ne soit reconnu.',
  notSplit: 'Ici, femmes et hommes ne sont pas distingués.',
  showing: (shown, all) => `${formatNumber('fr', shown)} métiers montrés sur ${formatNumber('fr', all)}`,
  answered: (people) => plural('fr', people, { one: '# personne a répondu', other: '# personnes ont répondu' }),
  source: (name) => `Source\u00a0: ${name}`,
  updated: (day) => `Mis à jour le ${day}`,
  fresh: (n, first) => `${plural('fr', n, { one: '# nouvelle réponse', other: '# nouvelles réponses' })}${first ? `, en tête\u00a0: ${first}` : ''}`,
  empty: (minCount) =>
    minCount > 1
      ? `Les premiers rêves apparaîtront ici dès que ${personsFr(minCount)} auront cité le même métier.`
      : 'Les premiers rêves apparaîtront ici dès la première réponse.',
  showMore: (left) => plural('fr', left, { one: 'Montrer plus (# métier)', other: 'Montrer plus (# métiers)' }),
  answerFinding: ({ jobs, n, sex, stage }) => {
    const by = `${sex ? ` par ${whoFr[sex]}` : ''}${inStage(stage)}\u00a0: ${personsFr(n, sex)}`;
    return formatList('fr', jobs) + (jobs.length > 1 ? ` sont les réponses les plus données${by} chacune` : ` est la réponse la plus donnée${by}`);
  },
  answerSubtitle: (question, { sex, stage }) => `${question} Nombre de personnes par réponse${sex ? `, parmi ${whoFr[sex]}` : ''}${inStage(stage)}.`,
  answerList: 'Réponses, de la plus donnée à la moins donnée',
  answerKeys: 'Au clavier\u00a0: les flèches passent d’une réponse à l’autre, Entrée choisit, Échap annule le choix.',
  answerEmpty: (minCount) => `Les premières réponses apparaîtront ici dès que ${plural('fr', minCount, { one: '# personne aura répondu', other: '# personnes auront donné la même' })}.`,
  answerShowMore: (left) => plural('fr', left, { one: 'Montrer plus (# réponse)', other: 'Montrer plus (# réponses)' }),
  answerShowing: (shown, all) => `${plural('fr', shown, { one: '# réponse montrée', other: '# réponses montrées' })} sur ${formatNumber('fr', all)}`,
};

const en: DreamLateStrings = {
  stage: 'Stage of life',
  allStages: 'All stages',
  age: 'Age',
  allAges: 'All ages',
  territory: 'Area',
  allTerritories: 'All areas',
  partial: 'These numbers are without the answers too rare to be shown.',
  allHidden: (empty) =>
    `There are answers already, but too rare to be shown: someone might be recognised. ${empty}`,
  noneHere: 'Nobody has answered in this group yet. Try another choice.',
  notTogether: 'These numbers are not given together, so that nobody can be recognised. Keep one choice only.',
  takenBack: 'The other choice was taken back: these numbers are not given together, so that nobody can be recognised.',
  notSplit: 'Here, women and men are not told apart.',
  showing: (shown, all) => `${formatNumber('en', shown)} jobs shown out of ${formatNumber('en', all)}`,
  answered: (people) => plural('en', people, { one: '# person answered', other: '# people answered' }),
  source: (name) => `Source: ${name}`,
  updated: (day) => `Updated on ${day}`,
  fresh: (n, first) => `${plural('en', n, { one: '# new answer', other: '# new answers' })}${first ? `, first: ${first}` : ''}`,
  empty: (minCount) =>
    minCount > 1
      ? `The first dreams will appear here as soon as ${personsEn(minCount)} have named the same job.`
      : 'The first dreams will appear here with the first answer.',
  showMore: (left) => plural('en', left, { one: 'Show more (# job)', other: 'Show more (# jobs)' }),
  answerFinding: ({ jobs, n, sex, stage }) => {
    const by = `${sex ? ` by ${whoEn[sex]}` : ''}${inStage(stage)}: ${personsEn(n, sex)}`;
    return formatList('en', jobs) + (jobs.length > 1 ? ` are the answers given most${by} each` : ` is the answer given most${by}`);
  },
  answerSubtitle: (question, { sex, stage }) => `${question} Number of people by answer${sex ? `, among ${whoEn[sex]}` : ''}${inStage(stage)}.`,
  answerList: 'Answers, from the most to the least given',
  answerKeys: 'With the keyboard: the arrows go from answer to answer, Enter chooses, Esc leaves the choice.',
  answerEmpty: (minCount) => `The first answers will appear here as soon as ${plural('en', minCount, { one: '# person has answered', other: '# people have given the same one' })}.`,
  answerShowMore: (left) => plural('en', left, { one: 'Show more (# answer)', other: 'Show more (# answers)' }),
  answerShowing: (shown, all) => `${plural('en', shown, { one: '# answer', other: '# answers' })} shown out of ${formatNumber('en', all)}`,
};

const lateStrings: Catalogue<DreamLateStrings> = { name: 'ij-dream-jobs', fr, en };

export const lateWords = (lang: string): DreamLateStrings => stringsFor(lateStrings, lang);
