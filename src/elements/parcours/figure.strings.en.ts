import { formatNumber, plural } from '../../i18n/format.js';
import type { ParcoursStrings } from './figure.strings.js';

const people = (n: number): string => plural('en', n, { one: '# young person', other: '# young people' });
const lasting = (months: number): string => (months % 12 ? plural('en', months, { one: '# month', other: '# months' }) : plural('en', months / 12, { one: '# year', other: '# years' }));
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const english: ParcoursStrings = {
  view: 'Show',
  views: { flow: 'Flows', index: 'Carpet', distribution: 'Timing', types: 'Types', transitions: 'Returns', story: 'One path' },
  who: 'Who',
  everyone: 'Everyone',
  compare: 'Compare',
  noCompare: 'Don’t compare',
  unknownValue: 'not given',
  together: (labels) => labels.join(', '),
  unknown: 'Situation unknown',
  unknownShort: 'Unknown',
  others: 'Other situations, together',
  othersShort: 'Others',
  people,
  shown: (number, part) => (part === undefined ? `${number} followed` : `${number} followed: ${part}`),
  source: (name) => `Source: ${name}`,
  updated: (day) => `Updated on ${day}`,
  empty: (k) => (k > 1 ? `The first paths will be shown when at least ${k} young people have told theirs.` : 'Nobody has told their path yet.'),
  picture: 'Situations, from one age to the next',
  keys: 'With the keyboard: arrows follow the paths, Enter shows a group, Escape goes back.',
  stub: { entry: 'followed from here on', exit: 'not followed after this' },
  node: ({ state, column, people: number, share, next }) => `${column}, ${state}: ${number}, ${share}.${next.length ? ` Then: ${next.join(', ')}.` : ''}`,
  to: (state, number) => `${number} to ${state}`,
  stay: (number) => `${number} stay`,
  hidden: (k) => `Ways of fewer than ${k} young people are not shown one by one: they are in “Others”, or in the paler ends.`,
  rawWarning: 'These paths were read one by one in this page.',
  columnStates: { situation: 'Situation', at: 'Age or date' },
  from: 'From',
  peopleColumn: 'Young people',
  toward: 'To',
  share: (percent) => `that is ${percent}`,
  age: (years) => (Number.isInteger(years) ? `age ${years}` : `age ${Math.floor(years)} and ${plural('en', Math.round((years % 1) * 12), { one: '# month', other: '# months' })}`),
  month: (month, year) => `${MONTHS[month] ?? ''} ${year}`,
  step: (step, unit) => `${unit} ${formatNumber('en', step)}`,
  around: (months) => (months ? `${lasting(Math.abs(months))} ${months < 0 ? 'before' : 'after'}` : 'at that moment'),
};
