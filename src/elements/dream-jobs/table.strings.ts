import { stringsFor, type Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';

/** What the table and the files say besides the words of the picture. */
export interface DreamTableStrings {
  job: string;
  /** in place of `job`, when a question was asked */
  answer: string;
  code: string;
  total: string;
  below: (minCount: number) => string;
  rare: string;
  /** after a sum beside hidden cells: a word, which is read aloud as well as seen */
  partialMark: string;
  /** heading of the column that says which rows have hidden answers */
  incomplete: string;
  yes: string;
  caption: (subtitle: string, isPartial: boolean) => string;
  fileName: string;
  answersFileName: string;
}

const fr: DreamTableStrings = {
  job: 'Métier',
  answer: 'Réponse',
  code: 'Code',
  total: 'Total',
  below: (minCount) => `moins de ${formatNumber('fr', minCount)}`,
  rare: 'non montré',
  partialMark: 'ou plus',
  incomplete: 'Sans compter les réponses rares',
  yes: 'oui',
  caption: (subtitle, isPartial) => `${subtitle}${isPartial ? ' «\u00a0Ou plus\u00a0»\u00a0: sans compter les réponses trop rares pour être montrées.' : ''}`,
  fileName: 'metiers-reves',
  answersFileName: 'reponses',
};

const en: DreamTableStrings = {
  job: 'Job',
  answer: 'Answer',
  code: 'Code',
  total: 'Total',
  below: (minCount) => `fewer than ${formatNumber('en', minCount)}`,
  rare: 'not shown',
  partialMark: 'or more',
  incomplete: 'Without the rare answers',
  yes: 'yes',
  caption: (subtitle, isPartial) => `${subtitle}${isPartial ? ' “Or more”: without the answers too rare to be shown.' : ''}`,
  fileName: 'dream-jobs',
  answersFileName: 'answers',
};

const tableStrings: Catalogue<DreamTableStrings> = { name: 'ij-dream-jobs', fr, en };

/** Of jobs, or of the answers when a question was asked. */
export function tableWords(lang: string, question: string | undefined): DreamTableStrings {
  const words = stringsFor(tableStrings, lang);
  return question === undefined ? words : { ...words, job: words.answer, fileName: words.answersFileName };
}
