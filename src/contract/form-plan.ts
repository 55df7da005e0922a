import type { ContractIssue } from './parse.js';
import type { AnswerValue, Form, FormOption, Question } from './form.js';
import { QUESTION_TYPES, type QuestionType } from './form.js';
import { evaluateRule, questionsReadBy } from './rule.js';

/** A question ready to ask: its options resolved from the lists, an unknown type turned into `text`. */
export interface PlannedQuestion extends Omit<Question, 'type' | 'options'> {
  readonly type: QuestionType;
  /** where it stands in the definition, for messages: `modules[0].questions[3]` */
  readonly path: string;
  /** open options, in order; empty for types that have none */
  readonly options: readonly FormOption[];
}

/** A definition checked and indexed for one variant: the questions in asking order, and who depends on whom. */
export interface FormPlan {
  readonly form: Form;
  readonly variant: string | undefined;
  readonly questions: readonly PlannedQuestion[];
  readonly byId: ReadonlyMap<string, PlannedQuestion>;
  /** question → the later questions whose `showIf` reads it, directly or through another */
  readonly dependents: ReadonlyMap<string, readonly string[]>;
  /** what was tolerated: a question type this version doesn't know */
  readonly warnings: readonly ContractIssue[];
}

export type Planned = { readonly ok: true; readonly plan: FormPlan } | { readonly ok: false; readonly issues: readonly ContractIssue[] };

export type Answers = Readonly<Record<string, AnswerValue>>;

const WITH_OPTIONS: readonly string[] = ['choice', 'choices'];

/**
 * Checks what a schema can't (ids used once, lists that exist, rules that only read earlier questions, so no cycle either)
 * and builds the index. Each fault names its path in the definition.
 */
export function planForm(form: Form, variant?: string): Planned {
  const issues: ContractIssue[] = [];
  const warnings: ContractIssue[] = [];
  const all = form.modules.flatMap((module, m) =>
    module.questions.map((question, q) => planQuestion(question, `modules[${m}].questions[${q}]`, form, issues, warnings)),
  );
  const byId = indexById(all, issues);
  const questions = inVariantOrder(all, byId, form, variant, issues);
  const dependents = indexDependents(questions, byId, issues);
  return issues.length ? { ok: false, issues } : { ok: true, plan: { form, variant, questions, byId, dependents, warnings } };
}

/**
 * The questions to show, given the answers. One pass in asking order is enough because rules only look back;
 * the answer of a hidden question is never read.
 */
export function visibleQuestions(plan: FormPlan, answers: Answers): ReadonlySet<string> {
  const visible = new Set<string>();
  const answerTo = (id: string) => (visible.has(id) ? answerIn(answers, id) : undefined);
  for (const question of plan.questions) {
    if (!question.showIf || evaluateRule(question.showIf, answerTo)) visible.add(question.id);
  }
  return visible;
}

/** An answer of its own: a question may be called `constructor`, which every object seems to have. */
export const answerIn = (answers: Answers, id: string): AnswerValue | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);

function planQuestion(question: Question, path: string, form: Form, issues: ContractIssue[], warnings: ContractIssue[]): PlannedQuestion {
  const known = QUESTION_TYPES.find((type) => type === question.type);
  if (!known) warnings.push({ path: `${path}.type`, message: `"${question.type}" is not a type this version knows: asked as text` });
  const type = known ?? 'text';
  return { ...question, type, path, options: WITH_OPTIONS.includes(type) ? optionsOf(question, path, form, issues) : [] };
}

function optionsOf(question: Question, path: string, form: Form, issues: ContractIssue[]): FormOption[] {
  const options = question.options ?? (question.list !== undefined && Object.hasOwn(form.lists, question.list) ? form.lists[question.list] : undefined);
  if (!options) {
    const culprit = question.list === undefined ? { path, message: `"${question.id}" has neither options nor list` } : { path: `${path}.list`, message: `"${question.list}" is not in lists` };
    issues.push(culprit);
    return [];
  }
  const seen = new Set<string>();
  for (const { code } of options) {
    if (seen.has(code)) issues.push({ path, message: `code "${code}" is used twice` });
    seen.add(code);
  }
  return options.filter(({ since, until }) => (since ?? 1) <= form.version && form.version <= (until ?? Infinity));
}

function indexById(all: readonly PlannedQuestion[], issues: ContractIssue[]): Map<string, PlannedQuestion> {
  const byId = new Map<string, PlannedQuestion>();
  for (const question of all) {
    const first = byId.get(question.id);
    if (first) issues.push({ path: `${question.path}.id`, message: `"${question.id}" is already the id of ${first.path}` });
    else byId.set(question.id, question);
  }
  return byId;
}

function inVariantOrder(
  all: readonly PlannedQuestion[],
  byId: ReadonlyMap<string, PlannedQuestion>,
  form: Form,
  variant: string | undefined,
  issues: ContractIssue[],
): readonly PlannedQuestion[] {
  if (variant === undefined) return all;
  if (!Object.hasOwn(form.variants, variant)) {
    issues.push({ path: `variants.${variant}`, message: `is missing: the form has ${Object.keys(form.variants).join(', ') || 'no variant'}` });
    return all;
  }
  const order = form.variants[variant]?.order;
  if (!order) return all;
  return order.flatMap((id, i) => {
    const question = byId.get(id);
    if (!question) issues.push({ path: `variants.${variant}.order[${i}]`, message: `"${id}" is not a question` });
    return question ?? [];
  });
}

function indexDependents(questions: readonly PlannedQuestion[], byId: ReadonlyMap<string, PlannedQuestion>, issues: ContractIssue[]): Map<string, string[]> {
  const dependents = new Map<string, string[]>();
  const asked = new Set<string>();
  for (const question of questions) {
    for (const { id, path } of question.showIf ? questionsReadBy(question.showIf, `${question.path}.showIf`) : []) {
      if (!byId.has(id)) issues.push({ path, message: `"${id}" is not a question` });
      else if (!asked.has(id)) issues.push({ path, message: `"${id}" is not asked before "${question.id}": a rule may only look back` });
      addDependent(dependents, id, question.id);
    }
    asked.add(question.id);
  }
  return dependents;
}

/** Adds it under what it reads, and under everything that one reads in turn: asking order makes the closure complete. */
function addDependent(dependents: Map<string, string[]>, read: string, reader: string): void {
  for (const [trigger, readers] of [[read, dependents.get(read) ?? []] as const, ...dependents]) {
    if (trigger !== read && !readers.includes(read)) continue;
    if (!readers.includes(reader)) dependents.set(trigger, [...readers, reader]);
  }
}
