import type { AnswerValue, QuestionType } from '../../contract/form.js';
import { isContact, type Answers, type FormPlan, type PlannedQuestion } from '../../contract/form-plan.js';
import { parseContract } from '../../contract/parse.js';
import { answerValue } from '../../contract/submission.js';
import { isDay } from '../../contract/text.js';
import { answerOf, draftAnswer, type Draft, type Input } from './intake-form.model.js';

/** How the answer of a rich question becomes its input. */
export type Writers = Readonly<Partial<Record<QuestionType, { readonly write: (question: PlannedQuestion, answer: AnswerValue) => Input | undefined }>>>;

/** Inputs taken over from earlier, and the questions of which nothing could be. */
export interface Taken {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly lost: readonly string[];
}

/** The longest text and the longest list that are taken over: whatever is longer was not put in with this form. */
const MOST_TEXT = 10_000;
const MOST_PARTS = 300;

/** The inverse of `answerOf`: what a person would have put in to give this answer. Undefined: the question has no such answer. */
export function inputOf(question: PlannedQuestion, answer: AnswerValue): Input | undefined {
  const input = writtenAs(question, answer);
  return input !== undefined && isInput(question, input) ? input : undefined;
}

function writtenAs(question: PlannedQuestion, answer: AnswerValue): Input | undefined {
  switch (question.type) {
    case 'number':
    case 'scale':
      return typeof answer === 'number' ? digitsOf(question, answer) : undefined;
    case 'date':
      return typeof answer === 'string' && isDay(answer) ? answer.split('-').reverse().map((part, i) => (i < 2 ? String(Number(part)) : part)) : undefined;
    case 'consent':
      return answer === true ? true : undefined;
    default:
      return typeof answer === 'object' && !isTexts(answer) ? undefined : typeof answer === 'number' ? undefined : answer;
  }
}

/** In plain digits: people don't write `1e-7`, and what they can't write they haven't answered. */
function digitsOf(question: PlannedQuestion, answer: number): string | undefined {
  const text = answer.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  return answerOf(question, text) === answer ? text : undefined;
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length <= MOST_PARTS && value.every((one) => typeof one === 'string');

/** Could a person have put this in, in this very question? Right or wrong: a word for a number may be mended later. */
function isInput({ type, options }: PlannedQuestion, value: unknown): value is Input {
  const hasCodes = (codes: readonly string[]) => codes.length > 0 && codes.every((code) => options.some((option) => option.code === code));
  switch (type) {
    case 'yesno':
    case 'consent':
      return typeof value === 'boolean';
    case 'choices':
      return isTexts(value) && hasCodes(value);
    case 'date':
    case 'dream-jobs':
      return isTexts(value) && value.some((part) => part.trim());
    case 'choice':
      return typeof value === 'string' && hasCodes([value]);
    case 'text':
    case 'longtext':
    case 'number':
    case 'scale':
      return typeof value === 'string' && value.length <= MOST_TEXT && value.trim() !== '';
    default:
      return false;
  }
}

/** Answers given earlier, as they would have been put in. What another variant asks is left out; what no variant asks any more is lost. */
export const takeAnswers = (plan: FormPlan, answers: Answers, writers: Writers = {}): Taken =>
  take(plan, answers, (question, answer) => {
    const writer = writers[question.type];
    const checked = parseContract(answerValue, answer);
    if (!checked.ok) return undefined;
    return writer ? writer.write(question, checked.value) : inputOf(question, checked.value);
  });

/** What is worth keeping of a draft, as plain data. How to reach the person is never kept. */
export function keptInputs(draft: Draft): Record<string, unknown> {
  const kept = draft.plan.questions.flatMap((question) => {
    const input = isContact(question) ? undefined : draft.inputs.get(question.id);
    if (input === undefined) return [];
    // a rich input is what its part alone understands, now: as an answer, it outlives an update of the page
    return [[question.id, typeof input === 'object' && 'rich' in input ? { answer: draftAnswer(draft, question) } : input] as const];
  });
  return Object.fromEntries(kept);
}

/** What `keptInputs` gave, under today's definition. It comes from a storage that others may write to: nothing is taken on trust. */
export const takeInputs = (plan: FormPlan, kept: Readonly<Record<string, unknown>>, writers: Writers = {}): Taken =>
  take(plan, kept, (question, value) => {
    if (isInput(question, value)) return value;
    const answer = parseContract(answerValue, typeof value === 'object' && value !== null && 'answer' in value ? value.answer : undefined);
    return answer.ok ? writers[question.type]?.write(question, answer.value) : undefined;
  });

function take<T>(plan: FormPlan, given: Readonly<Record<string, T>>, inputFrom: (question: PlannedQuestion, value: T) => Input | undefined): Taken {
  const inputs = new Map<string, Input>();
  const lost: string[] = [];
  for (const [id, value] of Object.entries(given)) {
    const question = plan.byId.get(id);
    // what is made from other answers makes itself again
    if (question && (isContact(question) || plan.kinds[question.type]?.derive || !plan.questions.includes(question))) continue;
    const input = question && inputFrom(question, value);
    if (input === undefined) lost.push(id);
    else inputs.set(id, input);
  }
  return { inputs, lost };
}
