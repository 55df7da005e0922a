import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';
import { writtenDay } from '../../i18n/written-day.js';

/** Everything that `ij-cross-table` says besides the words common to all elements. */
export interface CrossTableStrings {
  periodName: (from: string, to: string) => string;
  people: string;
  total: string;
  noAnswer: string;
  persons: (n: number) => string;
  masked: (minCount: number) => string;
  untold: string;
  noShare: string;
  smallBase: string;
  caption: (rows: string, columns: string | undefined) => string;
  about: (period: string, people: number | null) => string;
  source: (name: string) => string;
  nothing: (minCount: number) => string;
}

const persons = (n: number): string => plural('fr', n, { one: '# personne', other: '# personnes' });

const wholeYears = (from: string, to: string): boolean => from.endsWith('-01-01') && to.endsWith('-12-31');
const isOneYear = (from: string, to: string): boolean => from.slice(0, 4) === to.slice(0, 4);
const schoolYear = (from: string, to: string): boolean => from.endsWith('-09-01') && to.endsWith('-08-31') && Number(to.slice(0, 4)) === Number(from.slice(0, 4)) + 1;
const years = (from: string, to: string): string => `${from.slice(0, 4)}-${to.slice(0, 4)}`;
const isMonth = (from: string, to: string): boolean => from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28;
export const periods = { wholeYears, isOneYear, schoolYear, years, isMonth };

function periodName(from: string, to: string): string {
  if (wholeYears(from, to)) return isOneYear(from, to) ? `année ${from.slice(0, 4)}` : `de ${from.slice(0, 4)} à ${to.slice(0, 4)}`;
  if (schoolYear(from, to)) return `année scolaire ${years(from, to)}`;
  if (isMonth(from, to)) return writtenDay('fr', from).replace(/^\S+ /, '');
  return `du ${writtenDay('fr', from)} au ${writtenDay('fr', to)}`;
}

const french: CrossTableStrings = {
  periodName,
  people: 'Personnes',
  total: 'Total',
  noAnswer: 'sans réponse',
  persons,
  masked: (k) => `moins de ${k} ou masqué`,
  untold: 'non dit',
  noShare: 'pas de\u00a0%',
  smallBase: 'petit groupe',
  caption: (rows, columns) => (columns === undefined ? rows : `${rows}, selon\u00a0: ${columns}`),
  about: (period, people) => (people === null ? period : `${period}, ${persons(people)}`),
  source: (name) => `Source\u00a0: ${name}`,
  nothing: (k) => `Aucun nombre à montrer\u00a0: pas de réponse, ou trop peu pour être dites (moins de ${k}).`,
};

export const crossTableStrings: Catalogue<CrossTableStrings> = {
  name: 'ij-cross-table',
  fr: french,
  en: () => import('./cross-table.strings.en.js').then(({ crossTableEn }) => crossTableEn),
};
