import type { Rule } from '../../contract/index.js';
import { answerOf, fail, operandFor, type Known, type Resolve } from './known.js';
import type { Operator, Scalar, Term } from './term.js';
import { say } from '../words.js';

type Binary = Extract<Term, { kind: 'binary' }>;
type Order = '<' | '<=' | '>' | '>=';

const ORDER = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' } as const;
const MIRROR: Partial<Record<Operator, Operator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const MOST_PARTS = 100;
const MOST_VALUES = 300;

const ALWAYS: Rule = { all: [] };
const NEVER: Rule = { any: [] };

/** A condition as our rules say it. Throws `Unconvertible` with the reason when they can't. */
export function toRule(term: Term, resolve: Resolve): Rule {
  switch (term.kind) {
    case 'not':
      return negation(toRule(term.of, resolve));
    case 'empty':
      return { q: questionOf(term.of, resolve).id, known: false };
    case 'answer':
      return truth(questionOf(term, resolve));
    case 'value':
      return typeof term.value === 'boolean' ? (term.value ? ALWAYS : NEVER) : fail(say`${JSON.stringify(term.value)} is no condition`);
    case 'call':
      return fail(say`the function ${term.name}() has no counterpart in a condition`);
    case 'list':
      return fail(say`a list is no condition`);
    case 'binary':
      return binary(term, resolve);
  }
}

const questionOf = (term: Term, resolve: Resolve): Known =>
  answerOf(term, resolve) ?? fail(term.kind === 'call' ? say`the function ${term.name}() has no counterpart in a condition` : say`only the answer to one question can be compared`);

function negation(rule: Rule): Rule {
  if ('not' in rule) return rule.not;
  return 'known' in rule && rule.known !== undefined ? { ...rule, known: !rule.known } : { not: rule };
}

/** A question alone as a condition. */
const truth = ({ id, type }: Known): Rule => (type === 'yesno' || type === 'consent' ? { q: id, eq: true } : fail(say`"${id}" alone is no condition: compare it with a value`));

function binary(term: Binary, resolve: Resolve): Rule {
  const { operator, left, right } = term;
  if (operator === 'and') return joined('all', [left, right], resolve);
  if (operator === 'or') return joined('any', [left, right], resolve);
  // '18' <= {age} is {age} >= '18'
  if (left.kind === 'value' && answerOf(right, resolve)) return binary({ ...term, operator: MIRROR[operator] ?? operator, left: right, right: left }, resolve);
  const known = questionOf(left, resolve);
  if (operator === 'has' || operator === 'any' || operator === 'all') return membership(known, operator, valuesOf(right));
  if (operator === '=') return equality(known, right);
  // a question without an answer differs from any value
  if (operator === '!=') return negation(equality(known, right));
  return operator in ORDER ? order(known, operator as Order, scalarOf(right)) : fail(say`"${operator}" is no condition`);
}

function joined(name: 'all' | 'any', terms: readonly Term[], resolve: Resolve): Rule {
  const parts = terms.map((one) => toRule(one, resolve)).flatMap((rule) => (name in rule ? (rule as { all: Rule[]; any: Rule[] })[name] : [rule]));
  if (parts.length > MOST_PARTS) fail(say`it has more than ${MOST_PARTS} parts`);
  const [only] = parts;
  return parts.length === 1 && only ? only : name === 'all' ? { all: parts } : { any: parts };
}

const valuesOf = (term: Term): Scalar[] => (term.kind === 'list' ? term.items.map(scalarOf) : [scalarOf(term)]);

function scalarOf(term: Term): Scalar {
  if (term.kind === 'value') return term.value;
  if (term.kind === 'answer') return fail(say`an answer can only be compared with a fixed value`);
  return fail(term.kind === 'call' ? say`the function ${term.name}() has no counterpart in a condition` : say`it compares with a calculated value`);
}

function equality(known: Known, right: Term): Rule {
  if (right.kind === 'value' && right.value === '') return { q: known.id, known: false };
  if (known.type === 'choices') fail(say`"${known.id}" has several answers: only "contains" can be carried`);
  const operand = operandFor(known, scalarOf(right));
  return { q: known.id, eq: operand };
}

function membership(known: Known, operator: 'has' | 'any' | 'all', values: readonly Scalar[]): Rule {
  const { id, type } = known;
  const isList = type === 'choices';
  if (!isList && (operator !== 'any') && !known.codes) fail(say`"${id}" is text: a part of it can't be looked for`);
  if (values.length > MOST_PARTS) fail(say`it has more than ${MOST_PARTS} parts`);
  const operands = values.map((written) => operandFor(known, written));
  const [only] = operands;
  if (only === undefined) fail(say`the list is empty`);
  if (!isList) return operator === 'any' || operands.length === 1 ? oneOf(id, operands) : NEVER;
  const each = operands.map((has): Rule => ({ q: id, has }));
  return each.length === 1 && only !== undefined ? { q: id, has: only } : operator === 'any' ? { any: each } : { all: each };
}

const oneOf = (q: string, operands: Scalar[]): Rule => {
  if (operands.length > MOST_VALUES) fail(say`it has more than ${MOST_VALUES} values`);
  return operands.length === 1 ? { q, eq: operands[0] } : { q, in: operands };
};

function order(known: Known, operator: Order, written: Scalar): Rule {
  const { id, type, codes } = known;
  if (codes && type !== 'choices') return oneOf(id, codesInOrder(codes, operator, Number(written)));
  if (!['number', 'scale', 'date', 'calc'].includes(type)) fail(say`answers to "${id}" have no order`);
  return { q: id, [ORDER[operator]]: operandFor(known, written) };
}

const holds = { '<': (a: number, b: number) => a < b, '<=': (a: number, b: number) => a <= b, '>': (a: number, b: number) => a > b, '>=': (a: number, b: number) => a >= b };

/** Options that are numbers have an order in the source: the ones that fit are listed. */
function codesInOrder(codes: ReadonlyMap<string, string>, operator: Order, bound: number): string[] {
  const values = [...codes].map(([written, code]) => ({ number: written.trim() ? Number(written) : NaN, code }));
  if (!Number.isFinite(bound) || values.some(({ number }) => !Number.isFinite(number))) fail(say`its options are no numbers, so they have no order`);
  const fitting = values.filter(({ number }) => holds[operator](number, bound)).map(({ code }) => code);
  return fitting.length ? fitting : fail(say`none of its options fits`);
}
