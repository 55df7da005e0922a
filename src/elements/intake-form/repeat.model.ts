import { checkAnswer, type AnswerFault } from '../../contract/answers.js';
import { coreKinds } from '../../contract/core-kinds.js';
import type { AnswerTo } from '../../contract/expression.js';
import type { AnswerRow, AnswerValue, SimpleAnswer } from '../../contract/form.js';
import type { PlannedGroup, PlannedQuestion } from '../../contract/form-plan.js';
import { countsOf } from '../../contract/rich-kinds.js';
import { evaluateRule } from '../../contract/rule.js';
import { answerOf, nextInput, type Change, type Input } from './intake-form.model.js';

/** One row as it is filled in. Its key is its own as long as it lives: rows before it may come and go. */
export interface Row {
  readonly key: number;
  readonly inputs: ReadonlyMap<string, Input>;
}

export interface RepeatInput {
  readonly rows: readonly Row[];
  /** the last row that was taken away, and where it stood: it may come back until rows change again */
  readonly removed?: { readonly row: Row; readonly index: number } | undefined;
}

/** How many rows stand there before anybody has added one, and can't be taken away. */
export const leastRows = (question: PlannedQuestion): number => Math.max(countsOf(question).min, question.optional ? 0 : 1);

/** What is in a group; a draft may come back from a device where something else has written. */
export function rowsOf(question: PlannedQuestion, input: Input | undefined): RepeatInput {
  const given = typeof input === 'object' && 'rich' in input ? (input.rich as Partial<RepeatInput> | null) : null;
  const rows = Array.isArray(given?.rows) ? given.rows.filter(isRow) : undefined;
  const { removed } = given ?? {};
  if (rows) return { rows, removed: removed && isRow(removed.row) ? removed : undefined };
  return { rows: [...Array<unknown>(leastRows(question))].map((_, key) => emptyRow(key)) };
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && 'key' in row && 'inputs' in row && row.inputs instanceof Map;

const emptyRow = (key: number): Row => ({ key, inputs: new Map() });

export function withAddedRow({ rows, removed }: RepeatInput): RepeatInput & { readonly added: Row } {
  const added = emptyRow(Math.max(-1, removed?.row.key ?? -1, ...rows.map(({ key }) => key)) + 1);
  return { rows: [...rows, added], added };
}

export function withoutRow({ rows, removed }: RepeatInput, key: number): RepeatInput {
  const index = rows.findIndex((row) => row.key === key);
  const row = rows[index];
  return row ? { rows: rows.filter((one) => one !== row), removed: { row, index } } : { rows, removed };
}

export function withRowBack({ rows, removed }: RepeatInput): RepeatInput {
  return removed ? { rows: [...rows.slice(0, removed.index), removed.row, ...rows.slice(removed.index)] } : { rows };
}

export function withChange({ rows, removed }: RepeatInput, key: number, change: Change): RepeatInput {
  return { rows: rows.map((row) => (row.key === key ? { key, inputs: changed(row.inputs, change) } : row)), removed };
}

function changed(inputs: Row['inputs'], change: Change): Row['inputs'] {
  const input = nextInput(inputs.get(change.q), change);
  const others = [...inputs].filter(([q]) => q !== change.q);
  return new Map(input === undefined ? others : [...others, [change.q, input]]);
}

/** A row as it reads: what is asked in it, what was answered, and what of that is wrong. */
export interface RowReading {
  readonly visible: ReadonlySet<string>;
  readonly answers: AnswerRow;
  readonly faults: ReadonlyMap<string, AnswerFault>;
  /** sound answers: of the row's own questions, then of those outside */
  readonly answerTo: AnswerTo;
}

/** One pass in asking order: rules look back, in the row and to what was asked before the group. */
export function readRow({ questions, byId }: PlannedGroup, { inputs }: Row, outer: AnswerTo): RowReading {
  const sound = new Map<string, AnswerValue>();
  const faults = new Map<string, AnswerFault>();
  const visible = new Set<string>();
  const answers: [string, AnswerValue][] = [];
  const answerTo: AnswerTo = (id) => (byId.has(id) ? sound.get(id) : outer(id));
  for (const question of questions) {
    const { id, showIf } = question;
    if (showIf && !evaluateRule(showIf, answerTo)) continue;
    visible.add(id);
    const answer = answerOf(question, inputs.get(id));
    const fault = checkAnswer(question, answer, { kinds: coreKinds, answerTo });
    if (fault) faults.set(id, fault);
    if (answer === undefined) continue;
    answers.push([id, answer]);
    if (!fault) sound.set(id, answer);
  }
  return { visible, answers: Object.fromEntries(answers) as AnswerRow, faults, answerTo };
}

/** Rows in which something was answered, those alone are sent: faults count them. */
export function filledRows(question: PlannedQuestion, input: Input | undefined, outer: AnswerTo): { readonly row: Row; readonly n: number; readonly answers: AnswerRow }[] {
  const { group } = question;
  if (!group) return [];
  const all = rowsOf(question, input).rows.map((row, i) => ({ row, n: i + 1, answers: readRow(group, row, outer).answers }));
  return all.filter(({ answers }) => Object.keys(answers).length > 0);
}

export function readRows(question: PlannedQuestion, input: Input, outer: AnswerTo): AnswerValue | undefined {
  const rows = filledRows(question, input, outer);
  return rows.length ? rows.map(({ answers }) => answers) : undefined;
}

/** Rows as they would have been filled in. */
export function writeRows({ group }: PlannedQuestion, answer: AnswerValue): Input | undefined {
  if (!group || !Array.isArray(answer)) return undefined;
  const rows = (answer as readonly AnswerRow[]).map((answers, key): Row => {
    const inputs = group.questions.flatMap((question) => (Object.hasOwn(answers, question.id) ? [[question.id, inputOf(question, answers[question.id] ?? '')] as const] : []));
    return { key, inputs: new Map(inputs) };
  });
  return { rich: { rows } satisfies RepeatInput };
}

function inputOf({ type }: PlannedQuestion, answer: SimpleAnswer): Input {
  if (type === 'date') return String(answer).split('-').reverse();
  return typeof answer === 'number' ? String(answer) : answer;
}
