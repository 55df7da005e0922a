import type { AnswerFault } from '../../src/contract/index.js';
import { cut } from './problem.js';

type Messages = { [Code in AnswerFault['code']]: (fault: Extract<AnswerFault, { code: Code }>) => string };

const MAX_QUOTE = 60;

const messages: Messages = {
  required: () => 'needs an answer',
  'wrong-type': () => 'has an answer of the wrong type',
  'unknown-code': ({ value }) => `has no option "${cut(value, MAX_QUOTE)}"`,
  'too-long': ({ max, length }) => `is ${length} characters long, ${max} at most`,
  'too-many': ({ max }) => `takes ${max} answers at most`,
  'not-a-number': () => 'is not a number',
  'too-small': ({ min }) => `is under ${min}`,
  'too-big': ({ max }) => `is over ${max}`,
  'not-a-day': () => 'is not a day of the form YYYY-MM-DD',
  'bad-format': ({ format }) => `does not have the format ${format}`,
  constraint: ({ message }) => `is refused by the form: ${message}`,
  'too-few': ({ min }) => `needs ${min} rows at least`,
  'too-heavy': ({ name, max }) => `has a file "${cut(name, MAX_QUOTE)}" over ${max} bytes`,
  'bad-file': ({ name, accept }) => `has a file "${cut(name, MAX_QUOTE)}" that is none of ${accept.join(', ')}`,
  'in-row': ({ row, q, fault }) => `is wrong in row ${row + 1}: ${faultMessage(q, fault)}`,
  'not-derived': () => 'is not what the other answers make',
  'not-asked': () => 'is not asked by this form, given the other answers',
};

/** A fault in English, for whoever maintains the page; the person reads the element's own words. */
export function faultMessage(q: string, fault: AnswerFault): string {
  const describe = messages[fault.code] as (fault: AnswerFault) => string;
  return `"${q}" ${describe(fault)}`;
}
