import type { AnswerFault } from './answers.js';
import type { AnswerValue, CoreType } from './form.js';
import type { PlannedQuestion, QuestionKind } from './question-kinds.js';
import { isDay } from './text.js';

const DEFAULT_MAX_LENGTH = { text: 200, longtext: 2_000 } as const;
const DREAM_MAX_LENGTH = 80;
export const DEFAULT_DREAMS = 3;

/** The longest text a question takes, in UTF-16 units; undefined for types that are not text. */
export function maxLengthOf(question: PlannedQuestion): number | undefined {
  if (question.type === 'dream-jobs') return DREAM_MAX_LENGTH;
  if (question.type === 'text' || question.type === 'longtext') return question.maxLength ?? DEFAULT_MAX_LENGTH[question.type];
  return undefined;
}

type Check = QuestionKind['check'];

export const WRONG_TYPE: AnswerFault = { code: 'wrong-type' };

/** An answer that is a list of texts; undefined when it is none. */
const textsOf = (answer: AnswerValue): readonly string[] | undefined =>
  Array.isArray(answer) && answer.every((one) => typeof one === 'string') ? (answer as readonly string[]) : undefined;

const firstFault = (items: readonly string[], check: (item: string) => AnswerFault | undefined): AnswerFault | undefined =>
  items.map((item) => check(item)).find((fault) => fault);

const checkCode = (question: PlannedQuestion, value: string): AnswerFault | undefined =>
  question.options.some(({ code }) => code === value) ? undefined : { code: 'unknown-code', value };

export const checkLength = (value: string, max: number): AnswerFault | undefined =>
  value.length > max ? { code: 'too-long', max, length: value.length } : undefined;

const FORMATS: Record<NonNullable<PlannedQuestion['format']>, (value: string) => boolean> = {
  // what every mailbox has and nothing more: one @, no blanks, a dot after it
  email: (value) => /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(value),
  'tel-fr': (value) => /^(\+\d{2,3}|0)\d{8,10}$/.test(value.replace(/[\s.()-]/g, '')),
  postcode: (value) => /^\d{5}$/.test(value),
};

function checkText(question: PlannedQuestion, answer: AnswerValue): AnswerFault | undefined {
  if (typeof answer !== 'string') return WRONG_TYPE;
  const tooLong = checkLength(answer, maxLengthOf(question) ?? Infinity);
  if (tooLong) return tooLong;
  return question.format && !FORMATS[question.format](answer.trim()) ? { code: 'bad-format', format: question.format } : undefined;
}

/** The ends of a scale or number; a scale without any goes from 1 to 5. */
export function rangeOf(question: PlannedQuestion): { min: number | undefined; max: number | undefined } {
  const bound = (value: number | string | undefined, fallback: number) => (typeof value === 'number' ? value : question.type === 'scale' ? fallback : undefined);
  return { min: bound(question.min, 1), max: bound(question.max, 5) };
}

function checkNumber(question: PlannedQuestion, answer: AnswerValue): AnswerFault | undefined {
  // text that is no number stays in the draft as it was typed, so that nobody has to type it again
  if (typeof answer !== 'number' || !Number.isFinite(answer) || (question.integer && !Number.isInteger(answer))) return { code: 'not-a-number' };
  const { min, max } = rangeOf(question);
  return checkBounds(answer, min, max);
}

function checkDate({ min, max }: PlannedQuestion, answer: AnswerValue): AnswerFault | undefined {
  if (typeof answer !== 'string' || !isDay(answer)) return { code: 'not-a-day' };
  return checkBounds(answer, typeof min === 'string' ? min : undefined, typeof max === 'string' ? max : undefined);
}

function checkBounds<T extends number | string>(answer: T, min: T | undefined, max: T | undefined): AnswerFault | undefined {
  if (min !== undefined && answer < min) return { code: 'too-small', min };
  return max !== undefined && answer > max ? { code: 'too-big', max } : undefined;
}

const choosing = (check: Check): QuestionKind => ({ check, hasOptions: true });

/** Behaviours of the types that every form can draw at once. */
export const coreKinds: Record<CoreType, QuestionKind> = {
  choice: choosing((question, answer) => (typeof answer === 'string' ? checkCode(question, answer) : WRONG_TYPE)),
  choices: choosing((question, answer) => {
    const codes = textsOf(answer);
    return codes ? firstFault(codes, (one) => checkCode(question, one)) : WRONG_TYPE;
  }),
  text: { check: checkText },
  longtext: { check: checkText },
  number: { check: checkNumber },
  scale: { check: checkNumber },
  yesno: { check: (_, answer) => (typeof answer === 'boolean' ? undefined : WRONG_TYPE) },
  consent: { check: (question, answer) => (answer === true || (answer === false && question.optional) ? undefined : { code: 'required' }) },
  date: { check: checkDate },
  'dream-jobs': {
    check: ({ count = DEFAULT_DREAMS }, answer) => {
      const dreams = textsOf(answer);
      if (!dreams) return WRONG_TYPE;
      if (dreams.length > count) return { code: 'too-many', max: count };
      return firstFault(dreams, (one) => (one.trim() ? checkLength(one, DREAM_MAX_LENGTH) : { code: 'required' }));
    },
  },
  note: { check: () => undefined },
};
