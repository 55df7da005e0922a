import type { Sex } from '../../contract/dream-jobs.js';
import { formatList, formatNumber, plural } from '../../i18n/format.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import type { DreamView } from './layout-parts.model.js';

/** Who and when a sentence is about: the filters, the stage in its own words. */
interface About {
  readonly sex?: Sex | undefined;
  readonly stage?: string | undefined;
}

export interface FindingWords extends About {
  /** the jobs that share the first place */
  readonly jobs: readonly string[];
  readonly n: number;
}

export interface JobWords {
  readonly job: string;
  /** « 84 femmes », « 30 hommes » */
  readonly parts: readonly string[];
  readonly n: number;
  readonly rank: number | null;
  readonly isPartial: boolean;
}

/** Everything that `ij-dream-jobs` says besides the words common to all elements. */
export interface DreamJobsStrings {
  who: string;
  everyone: string;
  sexes: Record<Sex, string>;
  stage: string;
  allStages: string;
  view: string;
  views: Record<DreamView, string>;
  /** persons of one group: « 84 femmes » */
  persons: (n: number, sex?: Sex) => string;
  finding: (words: FindingWords) => string;
  subtitle: (about: About) => string;
  perShirt: (n: number) => string;
  list: string;
  sentence: (words: JobWords) => string;
  keys: string;
  partial: string;
  allHidden: (minCount: number) => string;
  noneHere: string;
  empty: (minCount: number) => string;
  showMore: (left: number) => string;
  showing: (shown: number, all: number) => string;
  answered: (people: number) => string;
  source: (name: string) => string;
  updated: (day: string) => string;
  fresh: (n: number, first: string | undefined) => string;
  job: string;
  code: string;
  total: string;
  below: (minCount: number) => string;
  rare: string;
  partialMark: string;
  /** heading of the column that says which rows have hidden answers */
  incomplete: string;
  yes: string;
  caption: (about: About & { readonly isPartial: boolean }) => string;
  fileName: string;
}

const NBSP = '\u00a0';

const whoFr: Record<Sex, string> = { f: 'les femmes', m: 'les hommes', x: 'les autres personnes' };
const groupsFr = {
  f: { one: '# femme', other: '# femmes' },
  m: { one: '# homme', other: '# hommes' },
  x: { one: '# autre personne', other: '# autres personnes' },
  all: { one: '# personne', other: '# personnes' },
};
const groupFr = (n: number, sex?: Sex): string => plural('fr', n, groupsFr[sex ?? 'all']);
const inStage = (stage: string | undefined): string => (stage ? ` (${stage})` : '');

const fr: DreamJobsStrings = {
  who: 'Qui a répondu',
  everyone: 'Tous',
  sexes: { f: 'Femmes', m: 'Hommes', x: 'Autres' },
  stage: 'Période de la vie',
  allStages: 'Toutes les périodes',
  view: 'Présentation',
  views: { units: 'T-shirts', bars: 'Barres' },
  persons: groupFr,
  finding: ({ jobs, n, sex, stage }) => {
    const by = `${sex ? ` par ${whoFr[sex]}` : ''}${inStage(stage)}${NBSP}: ${groupFr(n)}`;
    return formatList('fr', jobs) + (jobs.length > 1 ? ` sont les métiers les plus rêvés${by} chacun` : ` est le métier le plus rêvé${by}`);
  },
  subtitle: ({ sex, stage }) =>
    `Nombre de personnes qui rêvent de chaque métier${sex ? `, parmi ${whoFr[sex]}` : ''}${inStage(stage)}. Chacun a pu en citer plusieurs.`,
  perShirt: (n) => `1 T-shirt = ${groupFr(n)}`,
  list: 'Métiers, du plus rêvé au moins rêvé',
  sentence: ({ job, parts, n, rank, isPartial }) => {
    const total = parts.length > 1 ? `${parts.join(', ')}, ${groupFr(n)} en tout` : (parts[0] ?? groupFr(n));
    return `${job}${NBSP}: ${total}${isPartial ? ', sans compter les réponses trop rares pour être montrées' : ''}${rank ? `, rang ${formatNumber('fr', rank)}` : ''}`;
  },
  keys: 'Au clavier\u00a0: les flèches passent d’un métier à l’autre, Entrée choisit, Échap annule le choix.',
  partial: 'Ces nombres sont donnés sans compter les réponses trop rares pour être montrées.',
  allHidden: (minCount) =>
    `Il y a déjà des réponses, mais trop rares pour être montrées${NBSP}: on pourrait reconnaître quelqu’un. ${fr.empty(minCount)}`,
  noneHere: 'Personne n’a encore répondu dans ce groupe. Essaie un autre choix.',
  empty: (minCount) =>
    minCount > 1
      ? `Les premiers rêves apparaîtront ici dès que ${groupFr(minCount)} auront cité le même métier.`
      : 'Les premiers rêves apparaîtront ici dès la première réponse.',
  showMore: (left) => plural('fr', left, { one: 'Montrer plus (# métier)', other: 'Montrer plus (# métiers)' }),
  showing: (shown, all) => `${formatNumber('fr', shown)} métiers montrés sur ${formatNumber('fr', all)}`,
  answered: (people) => plural('fr', people, { one: '# personne a répondu', other: '# personnes ont répondu' }),
  source: (name) => `Source${NBSP}: ${name}`,
  updated: (day) => `Mis à jour le ${day}`,
  fresh: (n, first) => `${plural('fr', n, { one: '# nouvelle réponse', other: '# nouvelles réponses' })}${first ? `, en tête${NBSP}: ${first}` : ''}`,
  job: 'Métier',
  code: 'Code',
  total: 'Total',
  below: (minCount) => `moins de ${formatNumber('fr', minCount)}`,
  rare: 'trop rare',
  partialMark: '[r]',
  incomplete: 'Sans compter les réponses rares',
  yes: 'oui',
  caption: (about) =>
    `${fr.subtitle(about)}${about.isPartial ? ` [r]${NBSP}: sans compter les réponses trop rares pour être montrées.` : ''}`,
  fileName: 'metiers-reves',
};

const whoEn: Record<Sex, string> = { f: 'women', m: 'men', x: 'other people' };
const groupsEn = {
  f: { one: '# woman', other: '# women' },
  m: { one: '# man', other: '# men' },
  x: { one: '# other person', other: '# other people' },
  all: { one: '# person', other: '# people' },
};
const groupEn = (n: number, sex?: Sex): string => plural('en', n, groupsEn[sex ?? 'all']);

const en: DreamJobsStrings = {
  who: 'Who answered',
  everyone: 'Everyone',
  sexes: { f: 'Women', m: 'Men', x: 'Others' },
  stage: 'Stage of life',
  allStages: 'All stages',
  view: 'Display',
  views: { units: 'T-shirts', bars: 'Bars' },
  persons: groupEn,
  finding: ({ jobs, n, sex, stage }) => {
    const by = `${sex ? ` by ${whoEn[sex]}` : ''}${inStage(stage)}: ${groupEn(n)}`;
    return formatList('en', jobs) + (jobs.length > 1 ? ` are the jobs most dreamt of${by} each` : ` is the job most dreamt of${by}`);
  },
  subtitle: ({ sex, stage }) =>
    `Number of people who dream of each job${sex ? `, among ${whoEn[sex]}` : ''}${inStage(stage)}. Everyone could name several.`,
  perShirt: (n) => `1 T-shirt = ${groupEn(n)}`,
  list: 'Jobs, from the most to the least dreamt of',
  sentence: ({ job, parts, n, rank, isPartial }) => {
    const total = parts.length > 1 ? `${parts.join(', ')}, ${groupEn(n)} in all` : (parts[0] ?? groupEn(n));
    return `${job}: ${total}${isPartial ? ', without the answers too rare to be shown' : ''}${rank ? `, rank ${formatNumber('en', rank)}` : ''}`;
  },
  keys: 'With the keyboard: the arrows go from job to job, Enter chooses, Esc leaves the choice.',
  partial: 'These numbers are without the answers too rare to be shown.',
  allHidden: (minCount) =>
    `There are answers already, but too rare to be shown: someone might be recognised. ${en.empty(minCount)}`,
  noneHere: 'Nobody has answered in this group yet. Try another choice.',
  empty: (minCount) =>
    minCount > 1
      ? `The first dreams will appear here as soon as ${groupEn(minCount)} have named the same job.`
      : 'The first dreams will appear here with the first answer.',
  showMore: (left) => plural('en', left, { one: 'Show more (# job)', other: 'Show more (# jobs)' }),
  showing: (shown, all) => `${formatNumber('en', shown)} jobs shown out of ${formatNumber('en', all)}`,
  answered: (people) => plural('en', people, { one: '# person answered', other: '# people answered' }),
  source: (name) => `Source: ${name}`,
  updated: (day) => `Updated on ${day}`,
  fresh: (n, first) => `${plural('en', n, { one: '# new answer', other: '# new answers' })}${first ? `, first: ${first}` : ''}`,
  job: 'Job',
  code: 'Code',
  total: 'Total',
  below: (minCount) => `fewer than ${formatNumber('en', minCount)}`,
  rare: 'too rare',
  partialMark: '[r]',
  incomplete: 'Without the rare answers',
  yes: 'yes',
  caption: (about) =>
    `${en.subtitle(about)}${about.isPartial ? ' [r]: without the answers too rare to be shown.' : ''}`,
  fileName: 'dream-jobs',
};

export const dreamJobsStrings: Catalogue<DreamJobsStrings> = { name: 'ij-dream-jobs', fr, en };
