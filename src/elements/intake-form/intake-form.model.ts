import { checkAnswer, DEFAULT_DREAMS, maxLengthOf, type AnswerFault, type AnswerIssue } from '../../contract/answers.js';
import type { AnswerValue } from '../../contract/form.js';
import type { FormPlan, PlannedQuestion } from '../../contract/form-plan.js';
import { evaluateRule } from '../../contract/rule.js';
import type { Submission } from '../../contract/submission.js';

/**
 * What a person has put in one question, as they put it: a text (also of a number, a code), a yes or no, codes, or the parts of an answer
 * in several fields (day, month, year; one dream a field).
 */
export type Input = string | boolean | readonly string[];

/** Everything put in so far, and the questions that it makes visible. Nothing is in `inputs` that nobody gave. */
export interface Draft {
  readonly plan: FormPlan;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly visible: ReadonlySet<string>;
}

export type Change =
  | { readonly q: string; readonly kind: 'set'; readonly input: string | boolean }
  | { readonly q: string; readonly kind: 'toggle'; readonly code: string; readonly isOn: boolean }
  | { readonly q: string; readonly kind: 'part'; readonly index: number; readonly text: string }
  | { readonly q: string; readonly kind: 'clear' };

export function createDraft(plan: FormPlan): Draft {
  return { plan, inputs: new Map(), visible: visibleQuestions(plan, new Map()) };
}

/** The same answers under another definition: what it no longer asks, or asks otherwise, is left behind. */
export function adoptPlan({ plan: before, inputs }: Draft, plan: FormPlan): Draft {
  const kept = new Map([...inputs].filter(([id, input]) => {
    const question = plan.byId.get(id);
    return question && question.type === before.byId.get(id)?.type && hasOffer(question, input);
  }));
  const same = kept.size === inputs.size ? inputs : kept;
  return { plan, inputs: same, visible: visibleQuestions(plan, same) };
}

const hasOffer = ({ type, options }: PlannedQuestion, input: Input): boolean =>
  (type !== 'choice' && type !== 'choices') || [input].flat().every((code) => options.some((option) => option.code === code));

/** The draft after one change; the same object when it changes nothing. Only questions that depend on the changed one are looked at again. */
export function reduceDraft(draft: Draft, change: Change): Draft {
  const before = draft.inputs.get(change.q);
  const input = nextInput(before, change);
  if (input === before || !draft.plan.byId.has(change.q)) return draft;
  const inputs = new Map(draft.inputs);
  if (input === undefined) inputs.delete(change.q);
  else inputs.set(change.q, input);
  return { ...draft, inputs, visible: revisit(draft, inputs, change.q) };
}

function nextInput(before: Input | undefined, change: Change): Input | undefined {
  switch (change.kind) {
    case 'clear':
      return undefined;
    case 'set':
      return change.input === '' ? undefined : change.input;
    case 'toggle':
      return toggle(partsOf(before), change.code, change.isOn) ?? before;
    case 'part':
      return withPart(partsOf(before), change.index, change.text) ?? before;
  }
}

export const partsOf = (input: Input | undefined): readonly string[] => (Array.isArray(input) ? (input as readonly string[]) : []);

function toggle(codes: readonly string[], code: string, isOn: boolean): readonly string[] | undefined {
  if (codes.includes(code) === isOn) return undefined;
  return isOn ? [...codes, code] : codes.filter((one) => one !== code);
}

function withPart(parts: readonly string[], index: number, text: string): readonly string[] | undefined {
  if ((parts[index] ?? '') === text) return undefined;
  return [...Array<unknown>(Math.max(parts.length, index + 1))].map((_, i) => (i === index ? text : (parts[i] ?? '')));
}

/** The questions to show. One pass in asking order is enough because rules only look back. */
export function visibleQuestions(plan: FormPlan, inputs: Draft['inputs']): ReadonlySet<string> {
  const visible = new Set<string>();
  for (const question of plan.questions) {
    if (isAsked(question, { plan, inputs, visible })) visible.add(question.id);
  }
  return visible;
}

function revisit({ plan, visible: before }: Draft, inputs: Draft['inputs'], changed: string): ReadonlySet<string> {
  const visible = new Set(before);
  for (const question of (plan.dependents.get(changed) ?? []).flatMap((id) => plan.byId.get(id) ?? [])) {
    if (isAsked(question, { plan, inputs, visible })) visible.add(question.id);
    else visible.delete(question.id);
  }
  return visible.size === before.size && [...visible].every((id) => before.has(id)) ? before : visible;
}

const isAsked = ({ showIf }: PlannedQuestion, draft: Draft): boolean => !showIf || evaluateRule(showIf, (id) => readableAnswer(draft, id));

/** What a rule reads: nothing of a hidden question, and nothing of what could not be sent (half a date, a word for a number). */
function readableAnswer({ plan, inputs, visible }: Draft, id: string): AnswerValue | undefined {
  const question = visible.has(id) ? plan.byId.get(id) : undefined;
  if (!question) return undefined;
  const answer = answerOf(question, inputs.get(id));
  return answer === undefined || checkAnswer(question, answer) ? undefined : answer;
}

/** The answer that an input means; a text where it means none of the right kind. Undefined: not answered. */
export function answerOf(question: PlannedQuestion, input: Input | undefined): AnswerValue | undefined {
  if (input === undefined) return undefined;
  switch (question.type) {
    case 'number':
    case 'scale':
      return numberOf(String(input).trim());
    case 'date':
      return dayOf(partsOf(input));
    case 'choices':
      return someOf(question.options.map(({ code }) => code).filter((code) => partsOf(input).includes(code)));
    case 'dream-jobs':
      return someOf(partsOf(input).map((one) => one.trim()).filter(Boolean));
    case 'consent':
      return input === true ? true : undefined;
    case 'yesno':
      return typeof input === 'boolean' ? input : undefined;
    default:
      return String(input).trim() || undefined;
  }
}

const someOf = (items: string[]): string[] | undefined => (items.length ? items : undefined);

/** As people write numbers in French or English: `1 250`, `12,5`, `12.5`. */
function numberOf(text: string): number | string | undefined {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text || undefined;
}

/** `['7', '3', '2009']` → `2009-03-07`, without any `Date`. */
function dayOf(parts: readonly string[]): string | undefined {
  const [day = '', month = '', year = ''] = parts.map((part) => part.trim());
  return day || month || year ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : undefined;
}

/** What is wrong with the visible answers, in asking order. Empty: it can be sent. */
export function validateDraft(draft: Draft): AnswerIssue[] {
  return draft.plan.questions.flatMap(({ id }) => {
    const fault = draft.visible.has(id) ? checkInput(draft, id) : undefined;
    return fault ? [{ q: id, fault }] : [];
  });
}

export function checkInput({ plan, inputs }: Draft, q: string): AnswerFault | undefined {
  const question = plan.byId.get(q);
  return question && checkAnswer(question, answerOf(question, inputs.get(q)));
}

export interface SubmissionContext {
  readonly submissionId: string;
  /** the day, `YYYY-MM-DD` */
  readonly on: string;
  readonly lang: string;
  readonly desk?: string | undefined;
}

/** The document to post: the answers of what is visible, and what was asked in vain. */
export function toSubmission({ plan, inputs, visible }: Draft, { submissionId, on, lang, desk }: SubmissionContext): Submission {
  const asked = plan.questions.filter(({ id, type }) => visible.has(id) && type !== 'note');
  const answers = asked.map((question) => [question.id, answerOf(question, inputs.get(question.id))] as const);
  return freeze({
    schema: 'ij/submission@1',
    submissionId,
    form: plan.form.id,
    version: plan.form.version,
    ...(plan.variant !== undefined && { variant: plan.variant }),
    ...(desk !== undefined && { desk }),
    answers: Object.fromEntries(answers.filter((pair): pair is [string, AnswerValue] => pair[1] !== undefined)),
    skipped: answers.filter(([, answer]) => answer === undefined).map(([id]) => id),
    on,
    lang,
  });
}

/** Whoever listens to the sending may read the document, not change it. */
function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value) as unknown[]) {
    if (typeof inner === 'object' && inner !== null) freeze(inner);
  }
  return Object.freeze(value);
}

/** How many characters are left in a text; negative: too many. */
export const remainingOf = (question: PlannedQuestion, input: Input | undefined): number =>
  (maxLengthOf(question) ?? 0) - (typeof input === 'string' ? input.trim().length : 0);

const SAY_UNDER = 0.2;

/** What is left in a long text, once it is so little that it should be said aloud; undefined before. */
export function remainingWarning({ plan, inputs }: Draft, q: string): number | undefined {
  const question = plan.byId.get(q);
  if (question?.type !== 'longtext') return undefined;
  const left = remainingOf(question, inputs.get(q));
  return left <= SAY_UNDER * (maxLengthOf(question) ?? 0) ? left : undefined;
}

/** How many questions a change has made visible; a note is no question. */
export const questionsAdded = (before: Draft, after: Draft): number =>
  before.visible === after.visible ? 0 : [...after.visible].filter((id) => !before.visible.has(id) && after.plan.byId.get(id)?.type !== 'note').length;

/** How many fields a list of dreams has. */
export const dreamCount = ({ count }: PlannedQuestion): number => count ?? DEFAULT_DREAMS;

const NOTICE = ['controller', 'purpose', 'retention', 'contact'] as const;

/** What the privacy notice lacks of the four things that a person must be told before they answer. */
export function missingNotice({ form }: FormPlan): readonly (typeof NOTICE)[number][] {
  return NOTICE.filter((name) => !form.privacy?.[name]?.trim());
}
