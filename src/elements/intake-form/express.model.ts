import { rangeOf } from '../../contract/core-kinds.js';
import { isContact, type FormPlan, type PlannedQuestion } from '../../contract/form-plan.js';
import { checkInput, createDraft, draftAnswer, reduceDraft, type Draft, type Input } from './intake-form.model.js';

/** One answer that a press gives: a key on the screen, and one on the keyboard when there are enough. */
export interface Chip {
  readonly code: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly lang?: string | undefined;
  /** in lower case */
  readonly key: string | undefined;
  /** what it puts in */
  readonly input: string | boolean;
}

const DIGITS = '1234567890';
/** As in the other layouts: beyond this, a list that opens. */
const MOST_CHIPS = 15;
/** A scale of more points is a number. */
const MOST_POINTS = 11;

/** The answers of a question as chips; undefined when it is answered otherwise. */
export function chipsOf(question: PlannedQuestion, words: { readonly yes: string; readonly no: string }): readonly Chip[] | undefined {
  const { type, options } = question;
  if (type === 'choices' || (type === 'choice' && options.length <= MOST_CHIPS)) {
    const keys = keysOf(options);
    return options.map(({ code, label, hint, lang }, index) => ({ code, label, hint, lang, key: keys[index], input: code }));
  }
  if (type === 'yesno') return [{ code: 'yes', label: words.yes, key: '1', input: true }, { code: 'no', label: words.no, key: '2', input: false }];
  return type === 'scale' ? pointsOf(question) : undefined;
}

/** An option's own key, else the digit of its place; a key that is taken already is given once. */
function keysOf(options: PlannedQuestion['options']): (string | undefined)[] {
  const own = options.map(({ key }) => key?.toLowerCase());
  const given = new Set<string>();
  return own.map((key, index) => {
    const byPlace = DIGITS[index];
    const wished = key ?? (own.includes(byPlace) ? undefined : byPlace);
    if (wished === undefined || given.has(wished)) return undefined;
    given.add(wished);
    return wished;
  });
}

/** A point's key is its digit. */
function pointsOf(question: PlannedQuestion): readonly Chip[] | undefined {
  const { min = 1, max = 5 } = rangeOf(question);
  const [first, last] = [Math.ceil(min), Math.floor(max)];
  const count = last - first + 1;
  if (count > MOST_POINTS || count < 2) return undefined;
  return [...Array<unknown>(count)].map((_, index) => {
    const code = String(first + index);
    const hint = index === 0 ? question.minLabel : index === count - 1 ? question.maxLabel : undefined;
    return { code, label: code, hint, key: DIGITS.includes(code) ? code : undefined, input: code };
  });
}

/** What of a keyboard event says which key was meant. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/**
 * The key that was meant, in lower case. The upper row of a French keyboard gives `& é " '` without Shift: there the digit on the key is meant.
 * A numeric pad without its lock gives `End`, `ArrowDown` …: those stay what they are.
 */
export function typedKey({ key, code, shiftKey }: Press): string {
  const digit = key.length === 1 && !shiftKey ? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] : undefined;
  return digit ?? key.toLowerCase();
}

/** The question that a key leads to, among those shown: the first that asked for it. */
export const questionOf = ({ plan, visible }: Draft, key: string): PlannedQuestion | undefined =>
  plan.questions.find((question) => visible.has(question.id) && question.key?.toLowerCase() === key);

const isAsked = ({ type }: PlannedQuestion): boolean => type !== 'note' && type !== 'calc';

/** The next question shown that has no answer yet; from the first one when `after` is undefined. Undefined: all that is left is to send. */
export function nextQuestion({ plan, visible, inputs }: Draft, after?: string): PlannedQuestion | undefined {
  const start = plan.questions.findIndex(({ id }) => id === after) + 1;
  return plan.questions.slice(start).find((question) => isAsked(question) && visible.has(question.id) && !inputs.has(question.id));
}

/** A number one more or one less (`by` 1 or -1), within its bounds; the least one, or 1, when nothing is there yet. */
export function steppedNumber(question: PlannedQuestion, input: Input | undefined, by: number): string {
  const { min = -Infinity, max = Infinity } = rangeOf(question);
  const now = Number(input);
  const next = input === undefined || !Number.isFinite(now) ? Math.max(min, Math.min(1, max)) : now + by;
  return String(Math.min(max, Math.max(min, next)));
}

/**
 * May the desk's next sheet propose the answer? Only closed questions: in a text somebody may have written a name. Never what goes with the
 * contact, or is said to be personal or sensitive, whatever the definition asks for.
 */
export const canRemember = (question: PlannedQuestion): boolean =>
  question.remember === true && ['choice', 'choices', 'yesno', 'scale', 'number'].includes(question.type) && !isContact(question) && !question.privacy?.personal && !question.privacy?.sensitive;

/** What of a sheet the next one proposes. */
export const toRemember = ({ plan, visible, inputs }: Draft): Record<string, string | boolean | readonly string[]> =>
  Object.fromEntries(plan.questions.flatMap((question) => {
    const input = visible.has(question.id) && canRemember(question) ? inputs.get(question.id) : undefined;
    return input === undefined || isRich(input) ? [] : [[question.id, input] as const];
  }));

const isRich = (input: Input): input is Extract<Input, { rich: unknown }> => typeof input === 'object' && !Array.isArray(input);

/** An empty sheet with what was remembered on it, as far as the definition still asks and allows it. */
export function proposedDraft(plan: FormPlan, readers: Draft['readers'], remembered: Readonly<Record<string, Input>>): Draft {
  return plan.questions.filter(canRemember).reduce((draft, question) => {
    const { id } = question;
    const input = Object.hasOwn(remembered, id) ? remembered[id] : undefined;
    if (input === undefined || !draft.visible.has(id)) return draft;
    const next = reduceDraft(draft, { q: id, kind: 'set', input });
    return draftAnswer(next, question) === undefined || checkInput(next, id) ? draft : next;
  }, createDraft(plan, readers));
}
