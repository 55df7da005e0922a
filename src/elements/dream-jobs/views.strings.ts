import type { Sex } from '../../contract/dream-jobs.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { formatList } from '../../i18n/format-list.js';

export interface CompareFirst {
  readonly sex: Sex;
  /** those that share the first place */
  readonly jobs: readonly string[];
  /** « 152 femmes », « 17 % » */
  readonly figure: string;
}

/** A number in its period: « 12 personnes », « 2012-2013 ». */
export interface TrendWords {
  readonly figure: string;
  readonly period: string;
}

/** What the views that come later say besides the words of the picture. */
export interface DreamViewsStrings {
  job: string;
  /** in place of `job`, when a question was asked */
  answer: string;
  hidden: string;
  hiddenKey: (minCount: number) => string;
  /** the document has no such table */
  unpublished: string;
  keysStages: string;
  keysTrend: string;
  pairLegend: string;
  pair: (first: string, second: string) => string;
  compareFinding: (firsts: readonly CompareFirst[]) => string;
  compareSubtitle: (isShare: boolean, stage: string | undefined) => string;
  compareSentence: (job: string, sides: readonly string[]) => string;
  side: (sex: Sex, figure: string, share: string | undefined) => string;
  sideHidden: (sex: Sex) => string;
  shareOf: (group: string) => string;
  stagesFinding: (job: string, stages: number, of: number) => string;
  stagesSubtitle: (sex: Sex | undefined) => string;
  stagesSentence: (words: { job: string; stage: string; figure: string; rank: number | null }) => string;
  stageHidden: string;
  trendFinding: (job: string, from: TrendWords, to: TrendWords) => string;
  tooYoung: (periods: number) => string;
  trendSubtitle: string;
  trendSentence: (job: string, at: TrendWords) => string;
  /** from here on, of the answers to a question in place of jobs */
  answerKeysStages: string;
  answerKeysTrend: string;
  answerCompareFinding: (firsts: readonly CompareFirst[]) => string;
  answerCompareSubtitle: (isShare: boolean, stage: string | undefined) => string;
  answerStagesFinding: (answer: string, stages: number, of: number) => string;
  answerStagesSubtitle: (sex: Sex | undefined) => string;
  answerTrendSubtitle: string;
}

const NBSP = '\u00a0';
const whoFr: Record<Sex, string> = { f: 'les femmes', m: 'les hommes', x: 'les autres personnes' };
const ofFr: Record<Sex, string> = { f: 'des femmes', m: 'des hommes', x: 'des autres personnes' };
const whoEn: Record<Sex, string> = { f: 'women', m: 'men', x: 'other people' };
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const inStage = (stage: string | undefined): string => (stage ? ` (${stage})` : '');

const fr: DreamViewsStrings = {
  job: 'Métier',
  answer: 'Réponse',
  hidden: 'non montré',
  hiddenKey: (minCount) =>
    `Contour en tirets${NBSP}: nombre non montré, parce que trop peu de personnes${minCount > 1 ? ` (moins de ${formatNumber('fr', minCount)})` : ''} l’ont dit, ou pour qu’on ne puisse pas le deviner.`,
  unpublished: 'Ces nombres ne sont pas publiés pour ce choix. Essaie un autre filtre.',
  keysStages: `Au clavier${NBSP}: haut et bas passent d’un métier à l’autre, gauche et droite d’une période à l’autre, Entrée choisit un métier dans toutes les périodes, Échap annule le choix.`,
  keysTrend: `Au clavier${NBSP}: haut et bas passent d’un métier à l’autre, gauche et droite d’une date à l’autre, Entrée choisit un métier, Échap annule le choix.`,
  pairLegend: 'Comparer',
  pair: (first, second) => `${first} et ${second.toLowerCase()}`,
  compareFinding: (firsts) => {
    const [a, b] = firsts;
    if (a && b && a.jobs.length === 1 && a.jobs[0] === b.jobs[0]) return `${capital(whoFr[a.sex])} et ${whoFr[b.sex]} rêvent d’abord du même métier${NBSP}: ${a.jobs[0]} (${a.figure} et ${b.figure})`;
    return capital(firsts.map(({ sex, jobs, figure }) => `${whoFr[sex]} rêvent d’abord de${NBSP}: ${formatList('fr', jobs)} (${figure}${jobs.length > 1 ? ' chacun' : ''})`).join(`${NBSP}; `));
  },
  compareSubtitle: (isShare, stage) =>
    `${isShare ? 'Pour cent des personnes de chaque groupe qui rêvent du métier' : 'Nombre de personnes de chaque groupe qui rêvent du métier'}${inStage(stage)}. Les deux côtés ont la même échelle.${
      isShare ? '' : ' Combien de personnes compte chaque groupe n’est pas donné\u00a0: un groupe plus nombreux a souvent des barres plus longues.'
    }`,
  compareSentence: (job, sides) => `${job}${NBSP}: ${sides.join(', ')}`,
  side: (sex, figure, share) => (share ? `${share} ${ofFr[sex]} (${figure})` : figure),
  sideHidden: (sex) => `${whoFr[sex].replace('les ', '')}, nombre non montré`,
  shareOf: (group) => `${group} (%)`,
  stagesFinding: (job, stages, of) =>
    stages > 1 ? `${job} est le métier le plus rêvé dans ${formatNumber('fr', stages)} périodes de la vie sur ${formatNumber('fr', of)}` : of > 1 ? 'À chaque période de la vie son rêve\u00a0: aucun métier n’est deux fois le plus rêvé' : `${job} est le métier le plus rêvé`,
  stagesSubtitle: (sex) => `Les métiers les plus rêvés à chaque période de la vie, en nombre de personnes${sex ? `, parmi ${whoFr[sex]}` : ''}. Toutes les barres ont la même échelle.`,
  stagesSentence: ({ job, stage, figure, rank }) => `${stage}, ${job}${NBSP}: ${figure}${rank ? `, rang ${formatNumber('fr', rank)}` : ''}`,
  stageHidden: 'Des réponses trop rares pour être montrées',
  trendFinding: (job, from, to) => `Le nombre qui change le plus${NBSP}: ${job}, de ${from.figure} (${from.period}) à ${to.figure} (${to.period})`,
  tooYoung: (periods) => (periods > 1 ? 'Deux dates seulement\u00a0: c’est trop tôt pour parler d’une évolution' : 'Une seule date\u00a0: c’est trop tôt pour parler d’une évolution'),
  trendSubtitle: 'Nombre de personnes qui rêvent de chaque métier, date après date. Le nombre de personnes qui répondent change aussi d’une date à l’autre.',
  trendSentence: (job, { figure, period }) => `${job}, ${period}${NBSP}: ${figure}`,
  answerKeysStages: `Au clavier${NBSP}: haut et bas passent d’une réponse à l’autre, gauche et droite d’un groupe à l’autre, Entrée choisit une réponse dans tous les groupes, Échap annule le choix.`,
  answerKeysTrend: `Au clavier${NBSP}: haut et bas passent d’une réponse à l’autre, gauche et droite d’une date à l’autre, Entrée choisit une réponse, Échap annule le choix.`,
  answerCompareFinding: (firsts) => {
    const [a, b] = firsts;
    if (a && b && a.jobs.length === 1 && a.jobs[0] === b.jobs[0]) return `${capital(whoFr[a.sex])} et ${whoFr[b.sex]} donnent le plus la même réponse${NBSP}: ${a.jobs[0]} (${a.figure} et ${b.figure})`;
    return capital(firsts.map(({ sex, jobs, figure }) => `${whoFr[sex]} répondent le plus${NBSP}: ${formatList('fr', jobs)} (${figure}${jobs.length > 1 ? ' chacune' : ''})`).join(`${NBSP}; `));
  },
  answerCompareSubtitle: (isShare, stage) =>
    `${isShare ? 'Pour cent des personnes de chaque groupe qui donnent la réponse' : 'Nombre de personnes de chaque groupe qui donnent la réponse'}${inStage(stage)}. Les deux côtés ont la même échelle.${
      isShare ? '' : ' Combien de personnes compte chaque groupe n’est pas donné\u00a0: un groupe plus nombreux a souvent des barres plus longues.'
    }`,
  answerStagesFinding: (answer, stages, of) =>
    stages > 1 ? `${answer} est la réponse la plus donnée dans ${formatNumber('fr', stages)} groupes sur ${formatNumber('fr', of)}` : of > 1 ? 'À chaque groupe sa réponse\u00a0: aucune n’est deux fois la plus donnée' : `${answer} est la réponse la plus donnée`,
  answerStagesSubtitle: (sex) => `Les réponses les plus données dans chaque groupe, en nombre de personnes${sex ? `, parmi ${whoFr[sex]}` : ''}. Toutes les barres ont la même échelle.`,
  answerTrendSubtitle: 'Nombre de personnes par réponse, date après date. Le nombre de personnes qui répondent change aussi d’une date à l’autre.',
};

const en: DreamViewsStrings = {
  job: 'Job',
  answer: 'Answer',
  hidden: 'not shown',
  hiddenKey: (minCount) => `Dashed outline: number not shown, because too few people${minCount > 1 ? ` (fewer than ${formatNumber('en', minCount)})` : ''} said it, or so that nobody can guess it.`,
  unpublished: 'These numbers are not published for this choice. Try another filter.',
  keysStages: 'By keyboard: up and down go from one job to another, left and right from one stage to another, Enter chooses a job in all stages, Escape takes the choice back.',
  keysTrend: 'By keyboard: up and down go from one job to another, left and right from one date to another, Enter chooses a job, Escape takes the choice back.',
  pairLegend: 'Compare',
  pair: (first, second) => `${first} and ${second.toLowerCase()}`,
  compareFinding: (firsts) => {
    const [a, b] = firsts;
    if (a && b && a.jobs.length === 1 && a.jobs[0] === b.jobs[0]) return `${capital(whoEn[a.sex])} and ${whoEn[b.sex]} dream first of the same job: ${a.jobs[0]} (${a.figure} and ${b.figure})`;
    return capital(firsts.map(({ sex, jobs, figure }) => `${whoEn[sex]} dream first of: ${formatList('en', jobs)} (${figure}${jobs.length > 1 ? ' each' : ''})`).join('; '));
  },
  compareSubtitle: (isShare, stage) =>
    `${isShare ? 'Per cent of the people of each group who dream of the job' : 'Number of people of each group who dream of the job'}${inStage(stage)}. Both sides have the same scale.${
      isShare ? '' : ' How many people each group has is not given: a larger group often has longer bars.'
    }`,
  compareSentence: (job, sides) => `${job}: ${sides.join(', ')}`,
  side: (sex, figure, share) => (share ? `${share} of ${whoEn[sex]} (${figure})` : figure),
  sideHidden: (sex) => `${whoEn[sex]}, number not shown`,
  shareOf: (group) => `${group} (%)`,
  stagesFinding: (job, stages, of) =>
    stages > 1 ? `${job} is the job most dreamt of in ${formatNumber('en', stages)} stages of life out of ${formatNumber('en', of)}` : of > 1 ? 'Each stage of life has its dream: no job comes first twice' : `${job} is the job most dreamt of`,
  stagesSubtitle: (sex) => `The jobs most dreamt of at each stage of life, in people${sex ? `, among ${whoEn[sex]}` : ''}. All bars have the same scale.`,
  stagesSentence: ({ job, stage, figure, rank }) => `${stage}, ${job}: ${figure}${rank ? `, rank ${formatNumber('en', rank)}` : ''}`,
  stageHidden: 'Answers too rare to be shown',
  trendFinding: (job, from, to) => `The number that changes most: ${job}, from ${from.figure} (${from.period}) to ${to.figure} (${to.period})`,
  tooYoung: (periods) => (periods > 1 ? 'Only two dates: it is too early to speak of a trend' : 'Only one date: it is too early to speak of a trend'),
  trendSubtitle: 'Number of people who dream of each job, date after date. The number of people who answer changes from date to date as well.',
  trendSentence: (job, { figure, period }) => `${job}, ${period}: ${figure}`,
  answerKeysStages: 'By keyboard: up and down go from one answer to another, left and right from one group to another, Enter chooses an answer in all groups, Escape takes the choice back.',
  answerKeysTrend: 'By keyboard: up and down go from one answer to another, left and right from one date to another, Enter chooses an answer, Escape takes the choice back.',
  answerCompareFinding: (firsts) => {
    const [a, b] = firsts;
    if (a && b && a.jobs.length === 1 && a.jobs[0] === b.jobs[0]) return `${capital(whoEn[a.sex])} and ${whoEn[b.sex]} give the same answer most: ${a.jobs[0]} (${a.figure} and ${b.figure})`;
    return capital(firsts.map(({ sex, jobs, figure }) => `${whoEn[sex]} answer most: ${formatList('en', jobs)} (${figure}${jobs.length > 1 ? ' each' : ''})`).join('; '));
  },
  answerCompareSubtitle: (isShare, stage) =>
    `${isShare ? 'Per cent of the people of each group who give the answer' : 'Number of people of each group who give the answer'}${inStage(stage)}. Both sides have the same scale.${
      isShare ? '' : ' How many people each group has is not given: a larger group often has longer bars.'
    }`,
  answerStagesFinding: (answer, stages, of) =>
    stages > 1 ? `${answer} is the answer given most in ${formatNumber('en', stages)} groups out of ${formatNumber('en', of)}` : of > 1 ? 'Each group has its answer: none comes first twice' : `${answer} is the answer given most`,
  answerStagesSubtitle: (sex) => `The answers given most in each group, in people${sex ? `, among ${whoEn[sex]}` : ''}. All bars have the same scale.`,
  answerTrendSubtitle: 'Number of people by answer, date after date. The number of people who answer changes from date to date as well.',
};

export const viewsStrings: Catalogue<DreamViewsStrings> = { name: 'ij-dream-jobs', fr, en };
