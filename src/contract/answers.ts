import type { AnswerTo } from './expression.js';
import type { AnswerValue } from './form.js';
import { answerIn, isContact, visibleQuestions, type Answers, type FormPlan, type PlannedQuestion, type QuestionKinds } from './form-plan.js';
import { evaluateRule, questionsReadBy, type Rule } from './rule.js';

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
  | { readonly code: 'constraint'; readonly message: string }
  | { readonly code: 'too-few'; readonly min: number }
  | { readonly code: 'too-heavy'; readonly name: string; readonly max: number }
  | { readonly code: 'bad-file'; readonly name: string; readonly accept: readonly string[] }
  /** one row of a repeated group, or one statement of a matrix: `row` counts from 0, `q` is the question or statement */
  | { readonly code: 'in-row'; readonly row: number; readonly q: string; readonly fault: AnswerFault }
  /** a calculated value that is not what the other answers make */
  | { readonly code: 'not-derived' }
  | { readonly code: 'not-asked' };

export interface AnswerIssue {
  readonly q: string;
  readonly fault: AnswerFault;
}

/** The same check on both sides of the wire: the form before it sends, the endpoint before it stores. Empty: all is well. */
export function checkAnswers(plan: FormPlan, answers: Answers): AnswerIssue[] {
  const shown = visibleQuestions(plan, answers);
  const answerTo = (id: string) => (shown.has(id) ? answerIn(answers, id) : undefined);
  const asked = plan.questions.filter((question) => shown.has(question.id) && !isContact(question));
  return [...faultsOf(asked, answers, { kinds: plan.kinds, answerTo }), ...strangers(asked, answers)];
}

/**
 * Checks what goes in the contact envelope, by what is in it: a constraint reads the other contact answers. What reads an answer that went with
 * the statistics can't be checked by whoever receives the contact, and is passed over: a `showIf` outside the rows of a group always, a
 * constraint, or the `showIf` of a row's question, when it reads such an answer. The form has checked them before it sent.
 */
export function checkContact(plan: FormPlan, answers: Answers): AnswerIssue[] {
  const isInside = (id: string) => isContact(plan.byId.get(id));
  const given = plan.questions.filter((question) => isContact(question) && Object.hasOwn(answers, question.id));
  const answerTo = (id: string) => (isInside(id) ? answerIn(answers, id) : undefined);
  return [...faultsOf(given.map((question) => withoutOutside(question, isInside)), answers, { kinds: plan.kinds, answerTo }), ...strangers(given, answers)];
}

/** Without the rules that read what is not at hand. Whether such a question was shown is then unknown: it may have no answer. */
function withoutOutside({ constraint, showIf, group, ...question }: PlannedQuestion, isInside: (id: string) => boolean): PlannedQuestion {
  const canCheck = (tree: Rule) => questionsReadBy(tree).every(({ id }) => isInside(id));
  const isNear = (id: string) => group?.byId.has(id) || isInside(id);
  return {
    ...question,
    ...(constraint && canCheck(constraint.rule) && { constraint }),
    ...(showIf && (canCheck(showIf) ? { showIf } : { optional: true })),
    ...(group && { group: { ...group, questions: group.questions.map((one) => withoutOutside(one, isNear)) } }),
  };
}

const faultsOf = (asked: readonly PlannedQuestion[], answers: Answers, world: AnswerWorld): AnswerIssue[] =>
  asked.flatMap((question) => {
    const fault = checkAnswer(question, answerIn(answers, question.id), world);
    return fault ? [{ q: question.id, fault }] : [];
  });

const strangers = (asked: readonly PlannedQuestion[], answers: Answers): AnswerIssue[] =>
  Object.keys(answers).filter((id) => !asked.some((question) => question.id === id)).map((q) => ({ q, fault: { code: 'not-asked' } }));

/** What checking one answer may look at. */
export interface AnswerWorld {
  readonly kinds: QuestionKinds;
  /** answers to the other questions, for constraints and calculated values */
  readonly answerTo?: AnswerTo;
}

/** What is wrong with one answer; undefined when nothing is. */
export function checkAnswer(question: PlannedQuestion, answer: AnswerValue | undefined, { kinds, answerTo = () => undefined }: AnswerWorld): AnswerFault | undefined {
  const { type, optional, constraint, id } = question;
  const kind = kinds[type];
  if (kind?.derive) return kind.derive(question, answerTo) === answer ? undefined : { code: 'not-derived' };
  if (type === 'note') return answer === undefined ? undefined : { code: 'not-asked' };
  const isNothing = answer === undefined || (Array.isArray(answer) && answer.length === 0);
  if (isNothing) return optional ? undefined : { code: 'required' };
  const fault = kind?.check(question, answer, answerTo);
  if (fault || !constraint || evaluateRule(constraint.rule, (read) => (read === id ? answer : answerTo(read)))) return fault;
  return { code: 'constraint', message: constraint.message };
}
