import type { AnswerValue } from '../../contract/form.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import type { Input } from './intake-form.model.js';

/** Codes chosen so far, by statement. */
export type MatrixInput = Readonly<Record<string, string>>;

/** What is in a matrix: only statements and codes that it offers. */
export function codesOf({ rows = [], options }: PlannedQuestion, input: Input | undefined): MatrixInput {
  const codes = typeof input === 'object' && 'rich' in input ? (input.rich as Readonly<Record<string, unknown>> | null) : null;
  if (typeof codes !== 'object' || codes === null) return {};
  const pairs = rows.flatMap(({ id }) => {
    const code = Object.hasOwn(codes, id) ? options.find((option) => option.code === codes[id])?.code : undefined;
    return code === undefined ? [] : [[id, code] as const];
  });
  return Object.fromEntries(pairs);
}

/** The input with another answer to one statement; undefined when nothing is left in it. */
export function withCode(codes: MatrixInput, statement: string, code: string | undefined): Input | undefined {
  const others = Object.entries(codes).filter(([id]) => id !== statement);
  const pairs = code === undefined ? others : [...others, [statement, code] as const];
  return pairs.length ? { rich: Object.fromEntries(pairs) } : undefined;
}

export function readMatrix(question: PlannedQuestion, input: Input): AnswerValue | undefined {
  const codes = codesOf(question, input);
  return Object.keys(codes).length ? { ...codes } : undefined;
}
