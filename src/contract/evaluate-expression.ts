import type { AnswerTo, Expression } from './expression.js';
import type { AnswerRow, AnswerValue } from './form.js';
import { evaluateRule, type Comparison, type Rule } from './rule.js';

/** What an expression comes to; undefined when an answer it needs is missing, or there is no such number (a division by zero). */
export function evaluateExpression(tree: Expression, answerTo: AnswerTo): number | string | undefined {
  if (typeof tree !== 'object') return tree;
  if ('q' in tree) return scalarOf(answerTo(tree.q));
  if ('if' in tree) return evaluateExpression(evaluateRule(tree.if, answerTo) ? tree.then : tree.else, answerTo);
  if ('count' in tree) return countOf(answerTo(tree.count));
  if ('total' in tree) return totalOf(answerTo(tree.total.q), tree.total.of);
  if ('round' in tree) return finite([tree.round], answerTo, ([value = 0]) => roundTo(value, tree.digits ?? 0));
  for (const name of ARITHMETIC) {
    const parts = (tree as Partial<Record<string, Expression[]>>)[name];
    if (parts) return finite(parts, answerTo, arithmetic[name]);
  }
  return undefined;
}

const arithmetic = {
  sum: (values: number[]) => values.reduce((a, b) => a + b, 0),
  product: (values: number[]) => values.reduce((a, b) => a * b, 1),
  minus: ([a = 0, b = 0]: number[]) => a - b,
  divide: ([a = 0, b = 0]: number[]) => a / b,
  min: (values: number[]) => Math.min(...values),
  max: (values: number[]) => Math.max(...values),
};
const ARITHMETIC = ['sum', 'product', 'minus', 'divide', 'min', 'max'] as const;

function finite(parts: readonly Expression[], answerTo: AnswerTo, compute: (values: number[]) => number): number | undefined {
  const values = parts.map((part) => evaluateExpression(part, answerTo)).filter((value) => typeof value === 'number');
  const result = values.length === parts.length ? compute(values) : NaN;
  return Number.isFinite(result) ? result : undefined;
}

const scalarOf = (answer: AnswerValue | undefined): number | string | undefined => (typeof answer === 'number' || typeof answer === 'string' ? answer : undefined);

const countOf = (answer: AnswerValue | undefined): number | undefined => (Array.isArray(answer) ? answer.length : undefined);

/** Rows without that answer count for nothing; a group without any number has no total. */
function totalOf(answer: AnswerValue | undefined, of: string): number | undefined {
  const rows = Array.isArray(answer) ? (answer as readonly (string | AnswerRow)[]) : [];
  const values = rows.map((row) => (typeof row === 'object' ? row[of] : undefined)).filter((value) => typeof value === 'number');
  return values.length ? values.reduce((a, b) => a + b, 0) : undefined;
}

/** Half away from zero, as people round; decimal, so that 1.005 with two digits is 1.01. */
function roundTo(value: number, digits: number): number {
  const rounded = Math.round(shift(Math.abs(value), digits));
  // beyond that there are no decimals left to round
  if (!Number.isSafeInteger(rounded)) return value;
  return Math.sign(value) * shift(rounded, -digits) + 0; // never -0, which people would read as such
}

/** Times a power of ten, by its digits: in binary 1.005 × 100 is less than 100.5. */
function shift(value: number, digits: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** One place of an expression or rule that reads an answer. */
export interface ExpressionRead {
  readonly id: string;
  readonly path: string;
  /** what it wants of the answer: one value, how many items it has, the numbers in its rows, or only whether it is there */
  readonly as: 'value' | 'count' | 'total' | 'known';
  /** with `total`: the question of the rows that is added up */
  readonly of?: string;
}

/** The places of an expression that read an answer. */
export function readsOfExpression(tree: Expression, path = ''): ExpressionRead[] {
  const at = (step: string) => (path ? `${path}.${step}` : step);
  if (typeof tree !== 'object') return [];
  if ('q' in tree) return [{ id: tree.q, path: at('q'), as: 'value' }];
  if ('count' in tree) return [{ id: tree.count, path: at('count'), as: 'count' }];
  if ('total' in tree) return [{ id: tree.total.q, path: at('total.q'), as: 'total', of: tree.total.of }];
  if ('round' in tree) return readsOfExpression(tree.round, at('round'));
  if ('if' in tree) return [...readsOfRule(tree.if, at('if')), ...readsOfExpression(tree.then, at('then')), ...readsOfExpression(tree.else, at('else'))];
  return Object.entries(tree as Record<string, Expression[]>).flatMap(([name, parts]) => parts.flatMap((part, i) => readsOfExpression(part, at(`${name}[${i}]`))));
}

/** The places of a rule that read an answer. */
export function readsOfRule(tree: Rule, path = ''): ExpressionRead[] {
  const at = (step: string) => (path ? `${path}.${step}` : step);
  if ('all' in tree) return tree.all.flatMap((one, i) => readsOfRule(one, at(`all[${i}]`)));
  if ('any' in tree) return tree.any.flatMap((one, i) => readsOfRule(one, at(`any[${i}]`)));
  if ('not' in tree) return readsOfRule(tree.not, at('not'));
  return [{ id: tree.q, path: at('q'), as: onlyAsksKnown(tree) ? 'known' : 'value' }];
}

const onlyAsksKnown = ({ q: _, known, ...others }: Comparison): boolean => known !== undefined && Object.values(others).every((operand) => operand === undefined);
