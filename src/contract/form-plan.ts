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

/** Notes a fault, or something tolerated, with its place in the definition. */
type Note = (path: string, message: string) => void;

/**
 * Checks what a schema can't (ids used once, lists that exist, rules that only read earlier questions, so no cycle either)
 * and builds the index. Each fault names its path in the definition.
 */
export function planForm(form: Form, variant?: string): Planned {
  const issues: ContractIssue[] = [];
  const warnings: ContractIssue[] = [];
  const fault: Note = (path, message) => void issues.push({ path, message });
  const warn: Note = (path, message) => void warnings.push({ path, message });
  const all = form.modules.flatMap(({ questions }, m) => questions.map((question, q) => planQuestion({ ...question, path: `modules[${m}].questions[${q}]` }, form, { fault, warn })));
  const byId = indexById(all, fault);
  const order = variant === undefined ? undefined : orderOf(variant, form, fault);
  const questions = order?.flatMap((id, i) => {
    if (!byId.has(id)) fault(`variants.${variant}.order[${i}]`, `"${id}" is not a question`);
    return byId.get(id) ?? [];
  }) ?? all;
  const dependents = indexDependents(questions, byId, fault);
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

function planQuestion(question: Question & { readonly path: string }, form: Form, { fault, warn }: { fault: Note; warn: Note }): PlannedQuestion {
  if (question.privacy?.envelope === 'contact') fault(`${question.path}.privacy.envelope`, '"contact" is not sent apart yet: it would go with the statistics');
  const type = QUESTION_TYPES.find((known) => known === question.type) ?? 'text';
  if (type !== question.type) warn(`${question.path}.type`, `"${question.type}" is not a type this version knows: asked as text`);
  return { ...question, type, options: WITH_OPTIONS.includes(type) ? optionsOf(question, form, fault) : [] };
}

function optionsOf({ id, options, list, path }: Question & { readonly path: string }, { lists, version }: Form, fault: Note): FormOption[] {
  const offered = options ?? (list !== undefined && Object.hasOwn(lists, list) ? lists[list] : undefined);
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
  return offered.filter(({ since = 1, until = Infinity }) => since <= version && version <= until);
}

function indexById(all: readonly PlannedQuestion[], fault: Note): Map<string, PlannedQuestion> {
  const byId = new Map<string, PlannedQuestion>();
  for (const question of all) {
    const first = byId.get(question.id);
    if (first) fault(`${question.path}.id`, `"${question.id}" is already the id of ${first.path}`);
    else byId.set(question.id, question);
  }
  return byId;
}

/** The ids that a variant asks, in its order; undefined: all. */
function orderOf(variant: string, { variants }: Form, fault: Note): readonly string[] | undefined {
  if (Object.hasOwn(variants, variant)) return variants[variant]?.order;
  fault(`variants.${variant}`, `is missing: the form has ${Object.keys(variants).join(', ') || 'no variant'}`);
  return undefined;
}

function indexDependents(questions: readonly PlannedQuestion[], byId: ReadonlyMap<string, PlannedQuestion>, fault: Note): Map<string, string[]> {
  const dependents = new Map<string, string[]>();
  const asked = new Set<string>();
  for (const question of questions) {
    for (const { id, path } of question.showIf ? questionsReadBy(question.showIf, `${question.path}.showIf`) : []) {
      if (!byId.has(id)) fault(path, `"${id}" is not a question`);
      else if (!asked.has(id)) fault(path, `"${id}" is not asked before "${question.id}": a rule may only look back`);
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
