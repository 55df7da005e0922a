import { checkAnswer, type AnswerFault } from './answers.js';
import { checkLength, coreKinds, WRONG_TYPE } from './core-kinds.js';
import { evaluateExpression, readsOfExpression } from './evaluate-expression.js';
import type { AnswerTo } from './expression.js';
import { answerIn, indexById, optionsOf, planGroup, planQuestions, visibleQuestions } from './form-plan.js';
import type { AnswerRow, AnswerValue, Question, RICH_TYPES } from './form.js';
import type { AnswerRead, PlannedQuestion, PlanScope, QuestionKind, QuestionKinds } from './question-kinds.js';
import { checkManifold, readsOfQuestion, refuseComparisons } from './rich-reads.js';

type RichType = (typeof RICH_TYPES)[number];

const MOST_ROWS = 50;
const MOST_FILES = 10;
const PLACE_MAX_LENGTH = 120;
const MOST_BYTES = 2_000_000;
const IMAGES = ['image/jpeg', 'image/png', 'image/webp'];

const isRow = (answer: unknown): answer is AnswerRow => typeof answer === 'object' && answer !== null && !Array.isArray(answer);

/** An answer that is a list of rows; undefined when it is none. */
const rowsOf = (answer: AnswerValue): readonly AnswerRow[] | undefined => (Array.isArray(answer) && answer.every(isRow) ? (answer as readonly AnswerRow[]) : undefined);

/** How many rows a repeated group takes, or how many files. */
export function countsOf({ type, min, max }: PlannedQuestion): { min: number; max: number } {
  const isGroup = type === 'repeat';
  const most = isGroup ? MOST_ROWS : MOST_FILES;
  return { min: typeof min === 'number' ? min : 0, max: typeof max === 'number' ? Math.min(max, most) : isGroup ? most : 1 };
}

/** What a file may be, and how heavy. Photos are always pictures. */
export const fileLimits = ({ type, accept, maxSize = MOST_BYTES }: PlannedQuestion): { accept: readonly string[]; maxSize: number } => ({
  accept: accept ?? (type === 'photo' ? IMAGES : [...IMAGES, 'application/pdf']),
  maxSize,
});

/** Does a media type match one of `image/*`, `application/pdf`? */
export const isAccepted = (type: string, accept: readonly string[]): boolean =>
  accept.some((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))));

const matrix: QuestionKind = {
  hasOptions: true,
  plan: (question, { form, fault }) => {
    const { rows = [], path, id } = question;
    if (!rows.length) fault(path, `"${id}" has no rows`);
    rows.forEach((row, i) => {
      if (rows.findIndex((other) => other.id === row.id) < i) fault(`${path}.rows[${i}].id`, `"${row.id}" is already the id of a row`);
    });
    refuseComparisons(question, form, { fault, allowed: [] });
    return {};
  },
  check: ({ rows = [], options, optional }, answer) => {
    if (!isRow(answer)) return WRONG_TYPE;
    const given = Object.entries(answer);
    for (const [q, code] of given) {
      if (!rows.some(({ id }) => id === q)) return { code: 'unknown-code', value: q };
      if (!options.some((option) => option.code === code)) return { code: 'unknown-code', value: String(code) };
    }
    if (optional) return given.length ? undefined : WRONG_TYPE; // nothing said is no answer
    const row = rows.findIndex(({ id }) => answerIn(answer, id) === undefined);
    return row < 0 ? undefined : { code: 'in-row', row, q: rows[row]?.id ?? '', fault: { code: 'required' } };
  },
};

const repeat: QuestionKind = {
  plan: (question, scope) => {
    const { questions = [], path, id } = question;
    if (!questions.length) scope.fault(path, `"${id}" has no questions`);
    refuseComparisons(question, scope.form, { ...scope, allowed: ['count', 'total'] });
    return { group: planRows(question as Rows, scope) };
  },
  reads: ({ group }) => (group ? outerReads(group.questions) : []),
  check: (question, answer, answerTo) => {
    const rows = rowsOf(answer);
    const { min, max } = countsOf(question);
    if (!rows) return WRONG_TYPE;
    if (rows.length > max) return { code: 'too-many', max };
    if (rows.length < min) return { code: 'too-few', min };
    return firstOf(rows, (row, index) => checkRow(question, row, { index, answerTo }));
  },
};

type Rows = Question & { readonly path: string; readonly questions?: readonly Question[] };

function planRows({ questions = [], path }: Rows, scope: PlanScope) {
  // anything of the form may be read; that it is asked before is checked where the group itself is
  const before = scope.form.modules.flatMap((module) => module.questions.map(({ id }) => id));
  const planned = planQuestions(questions, `${path}.questions`, { ...scope, kinds: coreKinds });
  for (const question of planned) {
    const stranger = question.pipes.find((pipe) => !questions.some(({ id }) => id === pipe));
    if (stranger !== undefined) scope.fault(`${question.path}.label`, `"${stranger}" is not asked in the same row: a label can't have it in it`);
  }
  return planGroup(planned, indexById(planned, scope.fault), { ...scope, before });
}

/** What the questions of a group read outside it. */
const outerReads = (questions: readonly PlannedQuestion[]): AnswerRead[] =>
  questions.flatMap((question) => readsOfQuestion(question, question.path)).filter((read) => !questions.some(({ id }) => id === read.id));

function checkRow({ group }: PlannedQuestion, answers: AnswerRow, { index, answerTo: outer }: { index: number; answerTo: AnswerTo }): AnswerFault | undefined {
  if (!group) return undefined;
  if (!Object.keys(answers).length) return { code: 'in-row', row: index, q: group.questions[0]?.id ?? '', fault: { code: 'required' } };
  const visible = visibleQuestions(group, answers, outer);
  const stranger = Object.keys(answers).find((id) => !visible.has(id));
  if (stranger !== undefined) return { code: 'in-row', row: index, q: stranger, fault: { code: 'not-asked' } };
  const answerTo = (id: string) => (visible.has(id) ? answerIn(answers, id) : group.byId.has(id) ? undefined : outer(id));
  return firstOf(group.questions.filter(({ id }) => visible.has(id)), (question) => {
    const fault = checkAnswer(question, answerIn(answers, question.id), { kinds: coreKinds, answerTo });
    return fault && { code: 'in-row', row: index, q: question.id, fault };
  });
}

function firstOf<T>(items: readonly T[], check: (item: T, index: number) => AnswerFault | undefined): AnswerFault | undefined {
  return items.map(check).find((fault) => fault);
}

/** A code of the list, or what was typed: a place that the list lacks must not stop anyone. */
const place: QuestionKind = {
  plan: (question, scope) => (question.options || question.list !== undefined ? { options: optionsOf(question, scope, scope.fault) } : {}),
  check: (_, answer) => (typeof answer === 'string' ? checkLength(answer, PLACE_MAX_LENGTH) : WRONG_TYPE),
};

const file: QuestionKind = {
  plan: (question, { form, fault }) => {
    refuseComparisons(question, form, { fault, allowed: ['count'] });
    return {};
  },
  check: (question, answer) => {
    const files = rowsOf(answer);
    const { max } = countsOf(question);
    if (!files) return WRONG_TYPE;
    if (files.length > max) return { code: 'too-many', max };
    return firstOf(files, (one) => checkFile(one, fileLimits(question)));
  },
};

function checkFile({ name, type, size, data, ...others }: AnswerRow, { accept, maxSize }: { accept: readonly string[]; maxSize: number }): AnswerFault | undefined {
  if (typeof name !== 'string' || typeof type !== 'string' || typeof size !== 'number' || typeof data !== 'string' || Object.keys(others).length) return WRONG_TYPE;
  const tooLong = checkLength(name, 200);
  if (tooLong) return tooLong;
  if (!isAccepted(type, accept)) return { code: 'bad-file', name, accept };
  const bytes = Math.floor((data.replace(/=+$/, '').length * 3) / 4);
  if (size !== bytes || !/^[A-Za-z0-9+/]*={0,2}$/.test(data)) return WRONG_TYPE;
  return size > maxSize ? { code: 'too-heavy', name, max: maxSize } : undefined;
}

const calc: QuestionKind = {
  plan: ({ value, path, id, privacy }, { form, fault }) => {
    if (value === undefined) fault(path, `"${id}" has no value to calculate`);
    // whoever receives the contact has none of the answers it would be made from
    if (privacy?.envelope === 'contact') fault(`${path}.privacy.envelope`, `"${id}" is calculated: it can't go with the contact`);
    checkManifold(readsOfValue({ value, path }), form, fault);
    return {};
  },
  reads: (question) => readsOfValue(question),
  derive: ({ value }, answerTo) => (value === undefined ? undefined : evaluateExpression(value, answerTo)),
  check: () => undefined,
};

const readsOfValue = ({ value, path }: Pick<PlannedQuestion, 'value' | 'path'>) => (value === undefined ? [] : readsOfExpression(value, `${path}.value`));

/** Behaviours of the types whose code a page loads only for a form that has one. */
export const richKinds: Record<RichType, QuestionKind> = { matrix, repeat, place, file, photo: file, calc };

/** All types: for endpoints, commands and tests. */
export const allKinds: QuestionKinds = { ...coreKinds, ...richKinds };
