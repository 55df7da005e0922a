import { plural } from '../../i18n/format.js';
import { writtenDay } from '../../i18n/written-day.js';
import { periods, type CrossTableStrings } from './cross-table.strings.js';

const persons = (n: number): string => plural('en', n, { one: '# person', other: '# people' });

export const crossTableEn: CrossTableStrings = {
  periodName: (from, to) => {
    if (periods.wholeYears(from, to)) return periods.isOneYear(from, to) ? `year ${from.slice(0, 4)}` : `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
    if (periods.schoolYear(from, to)) return `school year ${periods.years(from, to)}`;
    if (periods.isMonth(from, to)) return writtenDay('en', from).replace(/ \d+,/, '');
    return `${writtenDay('en', from)} to ${writtenDay('en', to)}`;
  },
  people: 'People',
  total: 'Total',
  noAnswer: 'no answer',
  persons,
  masked: (k) => `under ${k} or hidden`,
  untold: 'not told',
  noShare: 'no\u00a0%',
  smallBase: 'small group',
  caption: (rows, columns) => (columns === undefined ? rows : `${rows}, by: ${columns}`),
  about: (period, people) => (people === null ? period : `${period}, ${persons(people)}`),
  source: (name) => `Source: ${name}`,
  nothing: (k) => `No number to show: no answer, or too few to be told (under ${k}).`,
};
