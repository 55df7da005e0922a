import type { Sex } from '../../contract/dream-jobs.js';
import { formatNumber, plural } from '../../i18n/format.js';
import { formatList } from '../../i18n/format-list.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import type { DreamView } from './layout-parts.model.js';

/** Who and when a sentence is about: the filters, the stage in its own words. */
export interface About {
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
  /** « 114 personnes, 84 femmes, 30 hommes » */
  readonly numbers: string;
  readonly rank: number | null;
  readonly isPartial: boolean;
}

/** Everything that `ij-dream-jobs` says besides the words common to all elements. */
export interface DreamJobsStrings {
  who: string;
  everyone: string;
  sexes: Record<Sex, string>;
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
  view: 'Présentation',
  views: { units: 'T-shirts', bars: 'Barres', compare: 'Comparer', stages: 'Au fil de la vie', trend: 'Au fil du temps' },
  persons: groupFr,
  finding: ({ jobs, n, sex, stage }) => {
    const by = `${sex ? ` par ${whoFr[sex]}` : ''}${inStage(stage)}${NBSP}: ${groupFr(n)}`;
    return formatList('fr', jobs) + (jobs.length > 1 ? ` sont les métiers les plus rêvés${by} chacun` : ` est le métier le plus rêvé${by}`);
  },
  subtitle: ({ sex, stage }) =>
    `Nombre de personnes qui rêvent de chaque métier${sex ? `, parmi ${whoFr[sex]}` : ''}${inStage(stage)}. Chacun a pu en citer plusieurs.`,
  perShirt: (n) => `1 T-shirt = ${groupFr(n)}`,
  list: 'Métiers, du plus rêvé au moins rêvé',
  sentence: ({ job, numbers, rank, isPartial }) =>
    `${job}${NBSP}: ${numbers}${rank ? `, rang ${formatNumber('fr', rank)}` : ''}${isPartial ? ', sans compter les réponses trop rares pour être montrées' : ''}`,
  keys: 'Au clavier\u00a0: les flèches passent d’un métier à l’autre, Entrée choisit, Échap annule le choix.',
};

export const dreamJobsStrings: Catalogue<DreamJobsStrings> = { name: 'ij-dream-jobs', fr, en: () => import('./dream-jobs.strings.en.js').then(({ dreamJobsEn }) => dreamJobsEn) };
