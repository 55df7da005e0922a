import { arrange, type Arrangement } from './form-arrangement.js';
import type { AnswerTo } from './expression.js';
import type { AnswerValue, Form, FormOption, Question } from './form.js';
import { QUESTION_TYPES } from './core-form.js';
import type { ContractIssue } from './parse.js';
import type { AnswerRead, Note, PlannedGroup, PlannedQuestion, PlanScope, QuestionKinds } from './question-kinds.js';
import { evaluateRule, questionsReadBy } from './rule.js';

export type { PlannedGroup, PlannedQuestion, QuestionKind, QuestionKinds } from './question-kinds.js';

/** A definition checked and indexed for one variant: the questions in asking order, how they are laid out, and who depends on whom. */
export interface FormPlan extends PlannedGroup, Arrangement {
  readonly form: Form;
  readonly variant: string | undefined;
  readonly kinds: QuestionKinds;
  /** what was tolerated: a question type this version doesn't know */
  readonly warnings: readonly ContractIssue[];
}

export type Planned = { readonly ok: true; readonly plan: FormPlan } | { readonly ok: false; readonly issues: readonly ContractIssue[] };

export type Answers = Readonly<Record<string, AnswerValue>>;

export interface PlanOptions {
  /** behaviours of the types of question: `coreKinds`, or `allKinds` */
  readonly kinds: QuestionKinds;
  readonly variant?: string | undefined;
  /** the day, `YYYY-MM-DD`; without it, codes that open or close on a day are all offered */
  readonly on?: string | undefined;
}

/** More than anybody answers: a definition from elsewhere must not keep a page busy. */
const MOST_QUESTIONS = 1_000;
/** Each may be made from the one before. */
const MOST_CALCULATED = 200;

/**
 * Checks what a schema can't (ids used once, lists that exist, rules that only read earlier questions, so no cycle either)
 * and builds the index. Each fault names its path in the definition.
 */
export function planForm(form: Form, { kinds, variant, on }: PlanOptions): Planned {
  const issues: ContractIssue[] = [];
  const warnings: ContractIssue[] = [];
  const fault: Note = (path, message) => void issues.push({ path, message });
  const warn: Note = (path, message) => void warnings.push({ path, message });
  if (!form.modules.length) fault('modules', 'is empty');
  if (form.extends !== undefined) fault('extends', 'has not been followed');
  const scope: PlanScope = { form, on, kinds, before: form.hide ?? [], fault, warn };
  const all = form.modules.flatMap(({ questions }, m) => planQuestions(questions, `modules[${m}].questions`, scope));
  if (all.length > MOST_QUESTIONS) fault('modules', `ask ${all.length} questions: ${MOST_QUESTIONS} at most`);
  if (all.filter(({ type }) => type === 'calc').length > MOST_CALCULATED) fault('modules', `calculate more than ${MOST_CALCULATED}`);
  const byId = indexById(all, fault);
  const arrangement = arrange(form, { variant, all, byId, fault });
  const group = planGroup(arrangement.questions, byId, scope);
  return issues.length ? { ok: false, issues } : { ok: true, plan: { form, variant, kinds, warnings, ...arrangement, ...group } };
}

export const planQuestions = (questions: readonly Question[], path: string, scope: PlanScope): PlannedQuestion[] =>
  questions.map((question, i) => planQuestion({ ...question, path: `${path}[${i}]` }, scope));

export function planGroup(questions: readonly PlannedQuestion[], byId: PlannedGroup['byId'], scope: PlanScope): PlannedGroup {
  return { questions, byId, dependents: indexDependents(questions, byId, scope) };
}

/**
 * The questions to show, given the answers. One pass in asking order is enough because rules only look back;
 * the answer of a hidden question is never read. `outer` answers what a group reads outside itself.
 */
export function visibleQuestions({ questions, byId }: PlannedGroup, answers: Answers, outer: AnswerTo = () => undefined): ReadonlySet<string> {
  const visible = new Set<string>();
  const answerTo = (id: string) => (visible.has(id) ? answerIn(answers, id) : byId.has(id) ? undefined : outer(id));
  for (const question of questions) {
    if (!question.showIf || evaluateRule(question.showIf, answerTo)) visible.add(question.id);
  }
  return visible;
}

/** An answer of its own: a question may be called `constructor`, which every object seems to have. */
export const answerIn = <T>(answers: Readonly<Record<string, T>>, id: string): T | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);

function planQuestion(question: Question & { readonly path: string }, scope: PlanScope): PlannedQuestion {
  const { fault, warn, kinds } = scope;
  const known = QUESTION_TYPES.find((type) => type === question.type && kinds[type]);
  if (!known) warn(`${question.path}.type`, `"${question.type}" is not a type this version knows: asked as text`);
  const type = known ?? 'text';
  const kind = kinds[type];
  const pipes = [...`${question.label} ${question.hint ?? ''}`.matchAll(PIPE)].map(([, id = '']) => id);
  const { questions: _, ...plain } = question;
  return { ...plain, type, options: kind?.hasOptions ? optionsOf(question, scope, fault) : [], pipes, ...kind?.plan?.(question, scope) };
}

/** `{{id}}`: an earlier answer in a label. */
export const PIPE = /\{\{([\w-]+)\}\}/g;

export function optionsOf({ id, options, list, path }: Question & { readonly path: string }, { form: { lists, version }, on = '' }: PlanScope, fault: Note): FormOption[] {
  const offered = options ?? (list === undefined ? undefined : answerIn(lists, list));
  if (!offered) {
    if (list === undefined) fault(path, `"${id}" has neither options nor list`);
    else fault(`${path}.list`, `"${list}" is not in lists`);
    return [];
  }
  const seen = new Set<string>();
  for (const { code } of offered) {
    if (seen.has(code)) fault(path, `code "${code}" is used twice`);
    seen.add(code);
  }
  const isAfter = (edition: number | string | undefined, side: 1 | -1) =>
    edition === undefined || (typeof edition === 'number' ? (version - edition) * side >= 0 : !on || edition === on || edition < on === side > 0);
  return offered.filter(({ since, until }) => isAfter(since, 1) && isAfter(until, -1));
}

export function indexById(all: readonly PlannedQuestion[], fault: Note): Map<string, PlannedQuestion> {
  const byId = new Map<string, PlannedQuestion>();
  for (const question of all) {
    const first = byId.get(question.id);
    if (first) fault(`${question.path}.id`, `"${question.id}" is already the id of ${first.path}`);
    else byId.set(question.id, question);
  }
  return byId;
}

function indexDependents(questions: readonly PlannedQuestion[], byId: PlannedGroup['byId'], { kinds, before, fault }: PlanScope): PlannedGroup['dependents'] {
  const direct = new Map<string, Set<string>>();
  const asked = new Set<string>(before);
  for (const question of questions) {
    for (const { id, path } of readsOf(question, kinds)) {
      if (!byId.has(id) && !asked.has(id)) fault(path, `"${id}" is not a question`);
      else if (!asked.has(id)) fault(path, `"${id}" is not asked before "${question.id}": a rule may only look back`);
      if (isContact(byId.get(id)) && !isContact(question)) fault(path, `"${id}" goes with the contact: "${question.id}" can't depend on it`);
      direct.set(id, (direct.get(id) ?? new Set()).add(question.id));
    }
    asked.add(question.id);
  }
  return closeOver(questions, direct);
}

/** Does its answer go apart from the statistics? */
export const isContact = (question: Pick<Question, 'privacy'> | undefined): boolean => question?.privacy?.envelope === 'contact';

/** Every place of a question that reads an answer. Only a constraint may read the question itself. */
function readsOf(question: PlannedQuestion, kinds: QuestionKinds): AnswerRead[] {
  const { path, id, showIf, constraint, pipes } = question;
  const back = [
    ...(showIf ? questionsReadBy(showIf, `${path}.showIf`) : []),
    ...(kinds[question.type]?.reads?.(question) ?? []),
    ...pipes.map((pipe) => ({ id: pipe, path: `${path}.label` })),
  ];
  const own = constraint ? questionsReadBy(constraint.rule, `${path}.constraint.rule`) : [];
  return [...back, ...own.filter((read) => read.id !== id)];
}

/** From who reads whom to who depends on whom, through others too, in asking order. Worked out when first asked for: most answers are never read. */
function closeOver(questions: readonly PlannedQuestion[], direct: ReadonlyMap<string, ReadonlySet<string>>): PlannedGroup['dependents'] {
  const closed = new Map<string, readonly string[]>();
  const close = (id: string): readonly string[] => {
    const known = closed.get(id);
    if (known) return known;
    const found = new Set<string>();
    const open = [...(direct.get(id) ?? [])];
    for (const next of open) {
      if (!found.has(next)) open.push(...(direct.get(next) ?? []));
      found.add(next);
    }
    const inOrder = questions.filter((question) => found.has(question.id)).map((question) => question.id);
    closed.set(id, inOrder);
    return inOrder;
  };
  return { get: close };
}
