import type { DraftQuestion, Limits } from '../draft.js';
import { numberOf, pathTo, recordsOf, stringOf, type Node } from '../json.js';
import { formatOfPattern } from '../patterns.js';
import { quote } from '../report.js';
import { DOES_NOT_FIT, ourTexts } from '../texts.js';
import { termAt, textAt, type Element } from './source.js';
import { say, type Words } from '../words.js';

type Checked = Pick<DraftQuestion, 'limits' | 'constraint' | 'type'>;

/** Adds what the validators ask to a question. Those that have no counterpart are told. */
export function withValidators(element: Element, question: DraftQuestion): DraftQuestion {
  const { node, survey } = element;
  let checked: Checked = question;
  for (const validator of recordsOf(node, 'validators', survey.reporter)) checked = { ...checked, ...check(validator, checked, element) };
  return { ...question, ...checked };
}

const isText = (type: string): boolean => type === 'text' || type === 'longtext';

function check(validator: Node, question: Checked, { survey }: Element): Partial<Checked> {
  const { reporter } = survey;
  const type = (stringOf(validator, 'type') ?? '').replace(/validator$/, '');
  const lost = (why: Words): Partial<Checked> => {
    reporter.dropped(validator.at, say`the check ${quote(type)} is not carried: ${why}`);
    return {};
  };
  const limit = (limits: Limits): Partial<Checked> => ({ limits: { ...question.limits, ...limits } });
  switch (type) {
    case 'numeric':
      if (question.type === 'text') reporter.changed(validator.at, say`a text that must be a number is asked as a number`);
      return isText(question.type) || question.type === 'number' ? { type: 'number', limits: numberLimits(validator) } : lost(say`it is no number`);
    case 'text':
      if (numberOf(validator, 'minLength') || validator.json.allowDigits === false) lost(say`only the greatest length of a text is checked`);
      return isText(question.type) && numberOf(validator, 'maxLength') ? limit(lengthLimit(numberOf(validator, 'maxLength'))) : {};
    case 'email':
      return question.type === 'text' ? limit({ format: 'email' }) : lost(say`it is no text`);
    case 'regex':
      return regex(validator, question, { limit, lost, changed: (message) => reporter.changed(validator.at, message) });
    case 'expression':
      return expressionCheck(validator, question, survey);
    default:
      return lost(type === 'answercount' ? say`how many options are chosen is not checked` : say`it has no counterpart`);
  }
}

interface Ways {
  readonly limit: (limits: Limits) => Partial<Checked>;
  readonly lost: (why: Words) => Partial<Checked>;
  readonly changed: (message: Words) => void;
}

function regex(validator: Node, question: Checked, { limit, lost, changed }: Ways): Partial<Checked> {
  const pattern = stringOf(validator, 'regex') ?? '';
  const format = question.type === 'text' ? formatOfPattern(pattern) : undefined;
  if (!format) return lost(say`free patterns can freeze a page, and ${quote(pattern)} is no usual one`);
  changed(say`the pattern ${quote(pattern)} becomes the format "${format}"`);
  return limit({ format });
}

function expressionCheck(validator: Node, question: Checked, survey: Element['survey']): Partial<Checked> {
  const term = termAt(validator, 'expression', { survey, otherwise: say`any answer is accepted` });
  if (!term) return {};
  if (question.constraint) {
    survey.reporter.dropped(validator.at, say`a question has one constraint: the second is left out`);
    return {};
  }
  const message = textAt(validator, 'text', survey);
  if (!message) survey.reporter.changed(pathTo(validator, 'text'), say`a check without a message gets one in plain words`);
  if (message && Object.keys(message.others).length) survey.reporter.dropped(pathTo(validator, 'text'), say`the message of a check has one language`);
  return { constraint: { ...term, message: message?.main ?? ourTexts(survey.lang, DOES_NOT_FIT).main } };
}

function numberLimits(validator: Node): Limits {
  const min = numberOf(validator, 'minValue');
  const max = numberOf(validator, 'maxValue');
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Within what the contract takes: 1 to 10 000 characters. */
export const lengthLimit = (length: number | undefined): Limits => (length !== undefined && length >= 1 ? { maxLength: Math.min(Math.floor(length), 10_000) } : {});
