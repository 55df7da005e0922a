import { answerIn, isContact, planForm, visibleQuestions, type FormPlan } from './form-plan.js';
import type { AnswerRow, AnswerValue, Form, FormOption, Question } from './form.js';
import { allKinds } from './rich-kinds.js';
import type { Submission } from './submission.js';

/** One column: something about the answer itself (`version`, `desk` …), a question, or a part of one (`sujets.etudes`, `matrice.ligne`). */
export interface AnswerColumn {
  readonly id: string;
  readonly label: string;
  /** its cells carry a label beside the code */
  readonly hasLabels: boolean;
}

/** Why there is no answer: left empty, hidden by a rule, or not among the questions of that version and variant. */
export type NoAnswerState = 'skipped' | 'hidden' | 'not-asked';

export type AnswerCell =
  | { readonly state: 'given'; readonly value: string | number | boolean; readonly label?: string }
  | { readonly state: NoAnswerState };

export interface AnswerTable {
  readonly columns: readonly AnswerColumn[];
  /** one row a submission, one cell a column */
  readonly rows: readonly (readonly AnswerCell[])[];
}

const ABOUT = ['version', 'variant', 'desk', 'on'] as const;

/**
 * The answers to all versions of a form in one table. A question that several versions ask has one column, called as the newest calls it; those
 * that were dropped come last. `choices` have one column a code, true or false; a matrix one a statement; a repeated group its number of rows
 * and the rows as JSON; files their names. A code with `mapsTo` is given as the core's, labelled as the version that was answered labels it.
 * Contacts are not in it.
 */
export function answerTable(forms: readonly Form[], submissions: Iterable<Submission>): AnswerTable {
  const newestFirst = [...forms].sort((a, b) => b.version - a.version);
  const parts = questionsOver(newestFirst).flatMap((one) => partsOf(one));
  const reader = new AnswerReader(newestFirst);
  const about = ABOUT.map((id) => ({ id, label: id, hasLabels: false }));
  return {
    columns: [...about, ...parts.map(({ column }) => column)],
    rows: [...submissions].map((one) => [...ABOUT.map((id) => aboutCell(one[id])), ...parts.map((part) => reader.cellOf(part, one))]),
  };
}

const aboutCell = (value: string | number | undefined): AnswerCell => (value === undefined ? { state: 'not-asked' } : { state: 'given', value });

/** A question over the versions that ask it, newest first. */
interface AskedQuestion {
  readonly question: Question;
  readonly options: readonly FormOption[];
  readonly rows: NonNullable<Question['rows']>;
}

function questionsOver(forms: readonly Form[]): AskedQuestion[] {
  const byId = new Map<string, { form: Form; question: Question }[]>();
  for (const form of forms) {
    for (const question of form.modules.flatMap(({ questions }) => questions)) {
      if (question.type !== 'note' && !isContact(question)) byId.set(question.id, [...(byId.get(question.id) ?? []), { form, question }]);
    }
  }
  return [...byId.values()].flatMap((versions) => {
    const [newest] = versions;
    if (!newest) return [];
    const options = versions.flatMap(({ form, question }) => optionsIn(form, question).map((option) => folded(form, option)));
    const rows = versions.flatMap(({ question }) => question.rows ?? []);
    return [{ question: newest.question, options: firstOf(options, ({ code }) => code), rows: firstOf(rows, ({ id }) => id) }];
  });
}

const optionsIn = (form: Form, { options, list }: Pick<Question, 'options' | 'list'>): readonly FormOption[] => options ?? (list === undefined ? [] : (answerIn(form.lists, list) ?? []));

/** The option of the core that a local one counts as. */
function folded(form: Form, option: FormOption): FormOption {
  const { mapsTo } = option;
  if (mapsTo === undefined) return option;
  const core = Object.values(form.lists).flat().find(({ code, mapsTo: further }) => code === mapsTo && further === undefined);
  return core ?? { ...option, code: mapsTo };
}

function firstOf<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

/** What one column says of one answer; undefined: nothing. `label` gives the words of a code in the version that was answered. */
type ReadPart = (answer: AnswerValue, optionOf: (code: string) => FormOption | undefined) => Extract<AnswerCell, { state: 'given' }> | undefined;

interface Part {
  readonly q: string;
  readonly column: AnswerColumn;
  readonly read: ReadPart;
}

function partsOf({ question, options, rows }: AskedQuestion): Part[] {
  const { id, label, type } = question;
  const part = (read: ReadPart, { step = '', words = '', hasLabels = false } = {}): Part =>
    ({ q: id, column: { id: step ? `${id}.${step}` : id, label: words ? `${label} : ${words}` : label, hasLabels }, read });
  if (type === 'choices') return options.map(({ code, label: words }) => part(hasCode(code), { step: code, words }));
  if (type === 'matrix') return rows.map((row) => part(statement(row.id), { step: row.id, words: row.label, hasLabels: true }));
  if (type === 'repeat') return [part(countRows, { step: 'count', words: '×' }), part(asJson, { step: 'rows' })];
  if (type === 'file' || type === 'photo') return [part(fileNames)];
  return [part(plain, { hasLabels: type === 'choice' || (type === 'place' && options.length > 0) })];
}

const given = (value: string | number | boolean, label?: string): Extract<AnswerCell, { state: 'given' }> => ({ state: 'given', value, ...(label !== undefined && { label }) });

const hasCode = (code: string): ReadPart => (answer, optionOf) =>
  Array.isArray(answer) ? given(answer.some((one) => typeof one === 'string' && (optionOf(one)?.mapsTo ?? one) === code)) : undefined;

const statement = (row: string): ReadPart => (answer, optionOf) => {
  const code = isRow(answer) ? answerIn(answer, row) : undefined;
  return typeof code === 'string' ? coded(code, optionOf) : undefined;
};

const coded = (code: string, optionOf: (code: string) => FormOption | undefined) => given(optionOf(code)?.mapsTo ?? code, optionOf(code)?.label);
const countRows: ReadPart = (answer) => (Array.isArray(answer) ? given(answer.length) : undefined);
const asJson: ReadPart = (answer) => given(JSON.stringify(answer));
const fileName = (file: string | AnswerRow): string => (typeof file === 'string' ? file : String(file['name'] ?? ''));
const fileNames: ReadPart = (answer) => (Array.isArray(answer) ? given(answer.map(fileName).join(' | ')) : undefined);

/** A choice under its code, other answers as they are; a list of texts (dreams) in one cell; what an older version asked otherwise as JSON. */
const plain: ReadPart = (answer, optionOf) => {
  if (typeof answer === 'string') return coded(answer, optionOf);
  if (typeof answer !== 'object') return given(answer);
  return given(Array.isArray(answer) && answer.every((one) => typeof one === 'string') ? answer.join(' | ') : JSON.stringify(answer));
};

const isRow = (answer: AnswerValue): answer is AnswerRow => typeof answer === 'object' && !Array.isArray(answer);

/** Reads answers with the version and the variant they were given to. */
class AnswerReader {
  readonly #forms: readonly Form[];
  readonly #plans = new Map<string, FormPlan | undefined>();
  readonly #visible = new WeakMap<Submission, ReadonlySet<string>>();

  constructor(forms: readonly Form[]) {
    this.#forms = forms;
  }

  cellOf({ q, read }: Part, submission: Submission): AnswerCell {
    const plan = this.#planOf(submission);
    const answer = answerIn(submission.answers, q);
    if (answer !== undefined) {
      const options = plan ? optionsIn(plan.form, questionOf(plan.form, q) ?? {}) : [];
      const cell = read(answer, (code) => options.find((option) => option.code === code));
      if (cell) return cell;
    }
    return { state: this.#whyNone(plan, q, submission) };
  }

  #whyNone(plan: FormPlan | undefined, q: string, submission: Submission): NoAnswerState {
    const question = plan?.questions.find(({ id }) => id === q);
    // a value that can't be worked out was asked of nobody, whatever an older form has noted
    if (question?.type === 'calc') return 'hidden';
    if (submission.skipped.includes(q)) return 'skipped';
    if (!plan || !question) return 'not-asked';
    const visible = this.#visible.get(submission) ?? visibleQuestions(plan, submission.answers);
    this.#visible.set(submission, visible);
    return visible.has(q) ? 'skipped' : 'hidden';
  }

  /** The options of a closed code are still in the definition: only the plan leaves them out. */
  #planOf({ version, variant }: Submission): FormPlan | undefined {
    const key = JSON.stringify([version, variant]);
    if (!this.#plans.has(key)) this.#plans.set(key, this.#plan(version, variant));
    return this.#plans.get(key);
  }

  #plan(version: number, variant: string | undefined): FormPlan | undefined {
    const form = this.#forms.find((one) => one.version === version);
    const planned = form && planForm(form, { kinds: allKinds, variant });
    return planned?.ok ? planned.plan : undefined;
  }
}

const questionOf = (form: Form, id: string): Question | undefined => form.modules.flatMap(({ questions }) => questions).find((question) => question.id === id);
