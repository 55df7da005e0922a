import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';
import type { ShareOf } from './grid.model.js';

/** A line of the table: of an answer, of those without one, of a desk, of a month, or one of two groups that are compared. */
export interface LineWords {
  readonly label: string;
  readonly kind: 'answer' | 'none' | 'desk' | 'month' | 'group';
}

/** A number of the table in words. */
export interface NumberWords {
  readonly row: LineWords;
  /** undefined: a table by one dimension, or a total */
  readonly column: LineWords | undefined;
  readonly n: number;
  /** with the persons it is of; undefined: no percentage */
  readonly share: { readonly of: Exclude<ShareOf, 'none'>; readonly text: string; readonly base: number } | undefined;
}

export interface GapWords {
  readonly row: LineWords;
  readonly column: LineWords;
  readonly share: string;
  readonly overall: string;
  readonly base: number;
}

export interface LargestWords {
  /** the labels of each of the lines that have the most */
  readonly lines: readonly (readonly string[])[];
  readonly n: number;
  readonly people: number | null;
  readonly isPartial: boolean;
}

/** What is said of the numbers: one in a sentence, and what the table shows. */
export interface ReadingStrings {
  /** under the table: what hatched cells are; `isShort`: the document says why itself */
  maskedNote: (minCount: number, isShort: boolean) => string;
  leakyNote: string;
  /** lines of nobody, of one dimension */
  emptyNote: (dimension: string, labels: readonly string[]) => string;
  multipleNote: (label: string) => string;
  shareNote: Record<ShareOf, string>;
  smallNote: (least: number) => string;
  readAs: (sentence: string) => string;
  number: (words: NumberWords) => string;
  hiddenNumber: (labels: readonly string[], minCount: number) => string;
  gap: (words: GapWords) => string;
  largest: (words: LargestWords) => string;
  alike: (isPartial: boolean) => string;
  small: string;
}

const number = (n: number): string => formatNumber('fr', n);
const persons = (n: number): string => plural('fr', n, { one: '# personne', other: '# personnes' });
/** Quotes inside quotes are the English ones, as printers do. */
export const quote = (label: string): string => `« ${label.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”')} »`;
const quoted = (labels: readonly string[]): string => labels.map(quote).join(' et ');

/** True of any question, whoever filled it in, and of one answer as of several. */
const WHO: Record<LineWords['kind'], (label: string) => string> = {
  answer: (label) => `des personnes ${quote(label)}`,
  none: (label) => `des personnes ${quote(label)}`,
  desk: (label) => `des personnes reçues à ${quote(label)}`,
  month: (label) => `des personnes venues en ${label}`,
  group: (label) => `du groupe ${quote(label)}`,
};
const SAID: Record<LineWords['kind'], (label: string) => string> = {
  answer: (label) => `ont pour réponse ${quote(label)}`,
  none: (label) => `sont comptées ${quote(label)}`,
  desk: (label) => `ont été reçues à ${quote(label)}`,
  month: (label) => `sont venues en ${label}`,
  group: (label) => `sont du groupe ${quote(label)}`,
};
const who = ({ label, kind }: LineWords): string => WHO[kind](label);
const said = ({ label, kind }: LineWords): string => SAID[kind](label);

function numberWords({ row, column, n, share }: NumberWords): string {
  const lines = [row, ...(column ? [column] : [])];
  if (!share) return `${quoted(lines.map(({ label }) => label))}\u00a0: ${persons(n)}.`;
  const part = `(${number(n)} sur ${number(share.base)})`;
  if (share.of === 'row' && column) return `${share.text} ${who(row)} ${said(column)} ${part}.`;
  if (share.of === 'column' && column) return `${share.text} ${who(column)} ${said(row)} ${part}.`;
  return `${share.text} de toutes les personnes ${lines.map(said).join(' et ')} ${part}.`;
}

function largest({ lines, n, people, isPartial }: LargestWords): string {
  const of = people === null ? '' : ` sur ${number(people)}`;
  const who = `${lines.slice(0, 3).map(quoted).join(', ')}${lines.length > 3 ? '…' : ''}`;
  const lead = isPartial ? 'Parmi les nombres montrés, le plus grand' : 'Le plus grand nombre';
  return lines.length > 1 ? `${lead}, à égalité\u00a0: ${who}, ${persons(n)}${of} chaque fois.` : `${lead}\u00a0: ${who}, ${persons(n)}${of}.`;
}

const numberIn = (n: number): string => formatNumber('en', n);
const personsIn = (n: number): string => plural('en', n, { one: '# person', other: '# people' });
const quotedIn = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(' and ');

const WHO_IN: Record<LineWords['kind'], (label: string) => string> = {
  answer: (label) => `people “${label}”`,
  none: (label) => `people “${label}”`,
  desk: (label) => `people received at “${label}”`,
  month: (label) => `people who came in ${label}`,
  group: (label) => `the group “${label}”`,
};
const SAID_IN: Record<LineWords['kind'], (label: string) => string> = {
  answer: (label) => `have the answer “${label}”`,
  none: (label) => `are counted as “${label}”`,
  desk: (label) => `were received at “${label}”`,
  month: (label) => `came in ${label}`,
  group: (label) => `are in the group “${label}”`,
};
const whoIn = ({ label, kind }: LineWords): string => WHO_IN[kind](label);
const saidIn = ({ label, kind }: LineWords): string => SAID_IN[kind](label);

export const readingStrings: Catalogue<ReadingStrings> = {
  name: 'ij-cross-table',
  fr: {
    maskedNote: (k, isShort) =>
      `« Moins de ${k} ou masqué »\u00a0: ${isShort ? 'c' : 'trop peu de personnes pour le dire sans en montrer une, ou un nombre qui permettrait d’en deviner un autre. C'}es cases ne comptent ni dans les rangs, ni dans les pourcentages.`,
    leakyNote: 'Un total ou un autre nombre n’est pas montré\u00a0: il permettrait de deviner un nombre masqué.',
    emptyNote: (dimension, labels) => `${quote(dimension)}\u00a0: personne dans ${labels.slice(0, 12).map(quote).join(', ')}${labels.length > 12 ? '…' : ''}.`,
    multipleNote: (label) => `${quote(label)}\u00a0: une personne peut être dans plusieurs cases. Les totaux comptent des personnes, et les cases ne s’additionnent pas.`,
    shareNote: {
      none: '',
      row: 'Chaque pourcentage est pris sur les personnes de sa ligne.',
      column: 'Chaque pourcentage est pris sur les personnes de sa colonne.',
      all: 'Chaque pourcentage est pris sur toutes les personnes.',
    },
    smallNote: (least) => `« Petit groupe »\u00a0: moins de ${least} personnes. Une réponse de plus y change beaucoup les pourcentages.`,
    readAs: (sentence) => `Se lit\u00a0: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    number: numberWords,
    hiddenNumber: (labels, k) => `${quoted(labels)}\u00a0: ce nombre n’est pas montré (moins de ${k} personnes, ou il permettrait d’en deviner un autre).`,
    gap: ({ row, column, share, overall, base }) => `Le plus grand écart\u00a0: ${share} ${who(row)} ${said(column)}, contre ${overall} de l’ensemble (groupe de ${persons(base)}).`,
    largest,
    alike: (isPartial) => (isPartial ? 'D’après ce qui est montré, les lignes se ressemblent\u00a0: pas d’écart de 5 points ou plus avec l’ensemble.' : 'Les lignes se ressemblent\u00a0: pas d’écart de 5 points ou plus avec l’ensemble.'),
    small: 'Groupes de moins de 30 personnes\u00a0: à lire avec prudence.',
  },
  en: {
    maskedNote: (k, isShort) =>
      `“Under ${k} or hidden”: ${isShort ? 't' : 'too few people to tell without showing one of them, or a number that would give another away. T'}hese cells count in no rank and no percentage.`,
    leakyNote: 'A total or another number is not shown: it would give a hidden number away.',
    emptyNote: (dimension, labels) => `“${dimension}”: nobody in ${labels.slice(0, 12).map((label) => `“${label}”`).join(', ')}${labels.length > 12 ? '…' : ''}.`,
    multipleNote: (label) => `“${label}”: a person may be in several cells. Totals count people, and the cells don’t add up.`,
    shareNote: {
      none: '',
      row: 'Each percentage is of the people in its row.',
      column: 'Each percentage is of the people in its column.',
      all: 'Each percentage is of everyone.',
    },
    smallNote: (least) => `“Small group”: fewer than ${least} people. One more answer changes its percentages a lot.`,
    readAs: (sentence) => `How to read it: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    number: ({ row, column, n, share }) => {
      const lines = [row, ...(column ? [column] : [])];
      if (!share) return `${quotedIn(lines.map(({ label }) => label))}: ${personsIn(n)}.`;
      const part = `(${numberIn(n)} of ${numberIn(share.base)})`;
      if (share.of === 'row' && column) return `${share.text} of ${whoIn(row)} ${saidIn(column)} ${part}.`;
      if (share.of === 'column' && column) return `${share.text} of ${whoIn(column)} ${saidIn(row)} ${part}.`;
      return `${share.text} of all people ${lines.map(saidIn).join(' and ')} ${part}.`;
    },
    hiddenNumber: (labels, k) => `${quotedIn(labels)}: this number is not shown (under ${k} people, or it would give another away).`,
    gap: ({ row, column, share, overall, base }) => `The largest difference: ${share} of ${whoIn(row)} ${saidIn(column)}, against ${overall} of everyone (a group of ${personsIn(base)}).`,
    largest: ({ lines, n, people, isPartial }) => {
      const of = people === null ? '' : ` of ${numberIn(people)}`;
      const who = `${lines.slice(0, 3).map(quoted).join(', ')}${lines.length > 3 ? '…' : ''}`;
      const lead = isPartial ? 'The largest number shown' : 'The largest number';
      return lines.length > 1 ? `${lead}, shared by: ${who}, ${personsIn(n)}${of} each.` : `${lead}: ${who}, ${personsIn(n)}${of}.`;
    },
    alike: (isPartial) => `${isPartial ? 'From what is shown, the' : 'The'} rows are alike: no difference of 5 points or more from everyone.`,
    small: 'Groups of fewer than 30 people: read with care.',
  },
};
