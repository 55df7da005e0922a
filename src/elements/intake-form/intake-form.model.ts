import { checkAnswer, type AnswerFault, type AnswerIssue } from '../../contract/answers.js';
import { DEFAULT_DREAMS, maxLengthOf } from '../../contract/core-kinds.js';
import type { AnswerTo } from '../../contract/expression.js';
import type { AnswerValue, QuestionType } from '../../contract/form.js';
import { isContact, type FormPlan, type PlannedQuestion } from '../../contract/form-plan.js';
import { evaluateRule } from '../../contract/rule.js';
import type { Contact, Submission } from '../../contract/submission.js';

/**
 * What a person has put in one question, as they put it: a text (also of a number, a code), a yes or no, codes, or the parts of an answer
 * in several fields (day, month, year; one dream a field). A rich question has an object of its own making, never changed in place.
 */
export type Input = string | boolean | readonly string[] | RichInput;

/** What is put in a rich question; only the part that made it looks inside. */
export interface RichInput {
  readonly rich: unknown;
}

/** How the input of a rich question becomes its answer. */
export type ReadInput = (question: PlannedQuestion, input: Input, answerTo: AnswerTo) => AnswerValue | undefined;
/** How the answer of a rich question is said. */
export type SayAnswer = (question: PlannedQuestion, answer: AnswerValue, words: AnswerWords & { readonly lang: string }) => string;
export type Readers = Readonly<Partial<Record<QuestionType, { readonly read: ReadInput; readonly text: SayAnswer }>>>;

/** Everything put in so far, and the questions that it makes visible. Nothing is in `inputs` that nobody gave; of a question that the plan no longer has, what was given waits there unread. */
export interface Draft {
  readonly plan: FormPlan;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly visible: ReadonlySet<string>;
  /** of rich questions, when the form has any */
  readonly readers: Readers | undefined;
}

export type Change =
  | { readonly q: string; readonly kind: 'set'; readonly input: Input }
  | { readonly q: string; readonly kind: 'toggle'; readonly code: string; readonly isOn: boolean }
  | { readonly q: string; readonly kind: 'part'; readonly index: number; readonly text: string }
  | { readonly q: string; readonly kind: 'edit'; readonly edit: (before: Input | undefined) => Input | undefined }
  | { readonly q: string; readonly kind: 'clear' };

export function createDraft(plan: FormPlan, readers?: Readers, inputs: Draft['inputs'] = new Map()): Draft {
  return { plan, inputs, readers, visible: visibleQuestions(plan, inputs, readers) };
}

/** The same answers under another definition: what it asks otherwise is left behind, what it no longer asks waits for its question to come back. */
export function adoptPlan({ plan: before, inputs }: Draft, plan: FormPlan, readers?: Readers): Draft {
  const kept = new Map([...inputs].filter(([id, input]) => {
    const question = plan.byId.get(id);
    return !question || (question.type === (before.byId.get(id) ?? question).type && hasOffer(question, input));
  }));
  return createDraft(plan, readers, kept.size === inputs.size ? inputs : kept);
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

/** What is in a question after a change; undefined: nothing. */
export function nextInput(before: Input | undefined, change: Change): Input | undefined {
  switch (change.kind) {
    case 'clear':
      return undefined;
    case 'set':
      return change.input === '' ? undefined : change.input;
    case 'edit':
      return change.edit(before);
    case 'toggle':
      return toggle(partsOf(before), change.code, change.isOn) ?? before;
    case 'part':
      return withPart(partsOf(before), change.index, change.text) ?? before;
  }
}

/** What stands in a single field. */
export const textOf = (input: Input | undefined): string => (typeof input === 'string' ? input : '');

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
export function visibleQuestions(plan: FormPlan, inputs: Draft['inputs'], readers?: Readers): ReadonlySet<string> {
  const visible = new Set<string>();
  for (const question of plan.questions) {
    if (isAsked(question, { plan, inputs, visible, readers })) visible.add(question.id);
  }
  return visible;
}

function revisit({ plan, visible: before, readers }: Draft, inputs: Draft['inputs'], changed: string): ReadonlySet<string> {
  const visible = new Set(before);
  for (const question of (plan.dependents.get(changed) ?? []).flatMap((id) => plan.byId.get(id) ?? [])) {
    if (isAsked(question, { plan, inputs, visible, readers })) visible.add(question.id);
    else visible.delete(question.id);
  }
  return visible.size === before.size && [...visible].every((id) => before.has(id)) ? before : visible;
}

const isAsked = ({ showIf }: PlannedQuestion, draft: Draft): boolean => !showIf || evaluateRule(showIf, answerToIn(draft));

/**
 * What a rule reads: nothing of a hidden question, and nothing of what could not be sent (half a date, a word for a number). Each answer is made
 * once: a calculated value that reads another twice, which reads another twice …, would take the page for ever.
 */
export function answerToIn(draft: Draft): AnswerTo {
  const made = new Map<string, AnswerValue | undefined>();
  const answerTo: AnswerTo = (id) => {
    if (!made.has(id)) made.set(id, soundAnswer(draft, id, answerTo));
    return made.get(id);
  };
  return answerTo;
}

function soundAnswer(draft: Draft, id: string, answerTo: AnswerTo): AnswerValue | undefined {
  const { plan: { byId, kinds }, visible } = draft;
  const question = visible.has(id) ? byId.get(id) : undefined;
  const answer = question && draftAnswer(draft, question, answerTo);
  return !question || answer === undefined || checkAnswer(question, answer, { kinds, answerTo }) ? undefined : answer;
}

/** The answer of a question as the draft stands: given, or made from others. */
export function draftAnswer(draft: Draft, question: PlannedQuestion, answerTo = answerToIn(draft)): AnswerValue | undefined {
  const { plan, inputs, readers } = draft;
  const derive = plan.kinds[question.type]?.derive;
  if (derive) return derive(question, answerTo);
  const input = inputs.get(question.id);
  const reader = readers?.[question.type];
  return reader && input !== undefined ? reader.read(question, input, answerTo) : answerOf(question, input);
}

/** The answer that an input means; a text where it means none of the right kind. Undefined: not answered. */
export function answerOf(question: PlannedQuestion, input: Input | undefined): AnswerValue | undefined {
  if (input === undefined) return undefined;
  switch (question.type) {
    case 'number':
    case 'scale':
      return numberOf(textOf(input).trim());
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
      return textOf(input).trim() || undefined;
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

/** What is wrong with the visible answers, of some questions or all, in asking order. Empty: it can be sent. */
export function validateDraft(draft: Draft, ids?: readonly string[]): AnswerIssue[] {
  return draft.plan.questions.flatMap(({ id }) => {
    const fault = draft.visible.has(id) && (!ids || ids.includes(id)) ? checkInput(draft, id) : undefined;
    return fault ? [{ q: id, fault }] : [];
  });
}

export function checkInput(draft: Draft, q: string): AnswerFault | undefined {
  const question = draft.plan.byId.get(q);
  return question && checkAnswer(question, draftAnswer(draft, question), { kinds: draft.plan.kinds, answerTo: answerToIn(draft) });
}

export interface SubmissionContext {
  readonly submissionId: string;
  /** the day, `YYYY-MM-DD` */
  readonly on: string;
  readonly lang: string;
  readonly desk?: string | undefined;
}

/** The document to post: the answers of what is visible, and what was asked in vain (nobody is asked a sum). What goes with the contact is in neither. */
export function toSubmission(draft: Draft, context: SubmissionContext): Submission {
  const asked = askedOf(draft, false);
  const { variant } = draft.plan;
  return freeze({ schema: 'ij/submission@1' as const, ...toDocument(draft, context, asked), ...(variant !== undefined && { variant }), lang: context.lang, skipped: asked.filter(([id, answer]) => answer === undefined && draft.plan.byId.get(id)?.type !== 'calc').map(([id]) => id) });
}

/** How to reach the person, to post apart; undefined when they gave nothing for it. */
export function toContact(draft: Draft, context: SubmissionContext): Contact | undefined {
  const asked = askedOf(draft, true).filter(([, answer]) => answer !== undefined);
  return asked.length ? freeze({ schema: 'ij/contact@1' as const, ...toDocument(draft, context, asked) }) : undefined;
}

type Asked = readonly [id: string, answer: AnswerValue | undefined];

const askedOf = (draft: Draft, isApart: boolean): Asked[] =>
  draft.plan.questions
    .filter((question) => draft.visible.has(question.id) && question.type !== 'note' && isContact(question) === isApart)
    .map((question) => [question.id, draftAnswer(draft, question)]);

function toDocument({ plan }: Draft, { submissionId, on, desk }: SubmissionContext, asked: readonly Asked[]) {
  return {
    submissionId,
    form: plan.form.id,
    version: plan.form.version,
    ...(desk !== undefined && { desk }),
    answers: Object.fromEntries(asked.filter((pair): pair is [string, AnswerValue] => pair[1] !== undefined)),
    on,
  };
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

/** The words that an answer is read again in, by a person. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
}
