import type { AnswerValue } from './form.js';
import { answerIn, visibleQuestions, type Answers, type FormPlan, type PlannedQuestion } from './form-plan.js';
import { isDay } from './text.js';

/** Why an answer is refused. The words are the reader's: the element says them in its language, the endpoint in English. */
export type AnswerFault =
  | { readonly code: 'required' }
  | { readonly code: 'wrong-type' }
  | { readonly code: 'unknown-code'; readonly value: string }
  | { readonly code: 'too-long'; readonly max: number; readonly length: number }
  | { readonly code: 'too-many'; readonly max: number }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'too-small'; readonly min: number | string }
  | { readonly code: 'too-big'; readonly max: number | string }
  | { readonly code: 'not-a-day' }
  | { readonly code: 'bad-format'; readonly format: NonNullable<PlannedQuestion['format']> }
  | { readonly code: 'not-asked' };

export interface AnswerIssue {
  readonly q: string;
  readonly fault: AnswerFault;
}

const DEFAULT_MAX_LENGTH = { text: 200, longtext: 2_000 } as const;
const DREAM_MAX_LENGTH = 80;
export const DEFAULT_DREAMS = 3;

/** The longest text a question takes, in UTF-16 units; undefined for types that are not text. */
export function maxLengthOf(question: PlannedQuestion): number | undefined {
  if (question.type === 'dream-jobs') return DREAM_MAX_LENGTH;
  if (question.type === 'text' || question.type === 'longtext') return question.maxLength ?? DEFAULT_MAX_LENGTH[question.type];
  return undefined;
}

/** The same check on both sides of the wire: the form before it sends, the endpoint before it stores. Empty: all is well. */
export function checkAnswers(plan: FormPlan, answers: Answers): AnswerIssue[] {
  const visible = visibleQuestions(plan, answers);
  const strangers = Object.keys(answers).filter((id) => !visible.has(id)).map((q): AnswerIssue => ({ q, fault: { code: 'not-asked' } }));
  const faults = plan.questions.flatMap((question): AnswerIssue[] => {
    if (!visible.has(question.id)) return [];
    const fault = checkAnswer(question, answerIn(answers, question.id));
    return fault ? [{ q: question.id, fault }] : [];
  });
  return [...faults, ...strangers];
}

/** What is wrong with one answer; undefined when nothing is. */
export function checkAnswer(question: PlannedQuestion, answer: AnswerValue | undefined): AnswerFault | undefined {
  if (question.type === 'note') return answer === undefined ? undefined : { code: 'not-asked' };
  const isNothing = answer === undefined || (Array.isArray(answer) && answer.length === 0);
  if (isNothing) return question.optional ? undefined : { code: 'required' };
  return checks[question.type](question, answer);
}

type Check = (question: PlannedQuestion, answer: AnswerValue) => AnswerFault | undefined;

const WRONG_TYPE: AnswerFault = { code: 'wrong-type' };

const checks: Record<Exclude<PlannedQuestion['type'], 'note'>, Check> = {
  choice: (question, answer) => (typeof answer === 'string' ? checkCode(question, answer) : WRONG_TYPE),
  choices: (question, answer) => (Array.isArray(answer) ? firstFault(answer, (one) => checkCode(question, one)) : WRONG_TYPE),
  text: checkText,
  longtext: checkText,
  number: checkNumber,
  scale: checkNumber,
  yesno: (_, answer) => (typeof answer === 'boolean' ? undefined : WRONG_TYPE),
  consent: (question, answer) => (answer === true ? undefined : answer === false && question.optional ? undefined : { code: 'required' }),
  date: checkDate,
  'dream-jobs': (question, answer) => {
    if (!Array.isArray(answer)) return WRONG_TYPE;
    const max = question.count ?? DEFAULT_DREAMS;
    if (answer.length > max) return { code: 'too-many', max };
    return firstFault(answer, (one) => (one.trim() ? checkLength(one, DREAM_MAX_LENGTH) : { code: 'required' }));
  },
};

const firstFault = (items: readonly string[], check: (item: string) => AnswerFault | undefined): AnswerFault | undefined =>
  items.map((item) => check(item)).find((fault) => fault);

const checkCode = (question: PlannedQuestion, value: string): AnswerFault | undefined =>
  question.options.some(({ code }) => code === value) ? undefined : { code: 'unknown-code', value };

const checkLength = (value: string, max: number): AnswerFault | undefined =>
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
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return { code: 'not-a-number' };
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
