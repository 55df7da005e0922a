import type { Expression } from '../../contract/index.js';
import { answerOf, fail, single, type Known, type Resolve } from './known.js';
import { toRule } from './to-rule.js';
import type { Term } from './term.js';
import { say } from '../words.js';

export interface ValueOptions {
  readonly resolve: Resolve;
  /** an unanswered number counts as 0 in arithmetic; else there is no result without it */
  readonly isEmptyZero: boolean;
}

const ARITHMETIC = { '+': 'sum', '-': 'minus', '*': 'product', '/': 'divide' } as const;
const MOST_PARTS = 100;
const LONGEST = 300;

/** A formula as our expressions say it. Throws `Unconvertible` with the reason when they can't. */
export function toValue(term: Term, options: ValueOptions): Expression {
  switch (term.kind) {
    case 'value':
      return typeof term.value === 'boolean' || String(term.value).length > LONGEST ? fail(say`only a number or a short text can be calculated`) : term.value;
    case 'call':
      return call(term.name, term.parts, options);
    case 'answer':
      return { q: scalarQuestion(term, options) };
    case 'binary':
      return arithmetic(term, options);
    case 'list':
      return fail(say`a list is no calculated value`);
    default:
      return fail(say`a condition is no calculated value`);
  }
}

function scalarQuestion(term: Term, { resolve }: ValueOptions): string {
  const known = answerOf(term, resolve) ?? fail(say`only the answer to a question can be read`);
  const isScalar = ['number', 'scale', 'calc', 'text', 'longtext', 'date', 'choice', 'place'].includes(known.type);
  if (known.type === 'choice' && [...(known.codes ?? [])].some(([written, code]) => written !== code)) fail(say`the codes of "${known.id}" are not its values any more`);
  return isScalar ? known.id : fail(say`"${known.id}" is neither a number nor a text`);
}

function arithmetic({ operator, left, right }: Extract<Term, { kind: 'binary' }>, options: ValueOptions): Expression {
  const name = operator in ARITHMETIC ? ARITHMETIC[operator as keyof typeof ARITHMETIC] : fail(say`"${operator}" has no counterpart in a calculated value`);
  const parts = [left, right].map((part) => operand(part, options));
  return { [name]: parts } as Expression;
}

/** A part of a sum or product. Only numbers are added: a choice among numbers is text here. */
function operand(term: Term, options: ValueOptions): Expression {
  const known = answerOf(term, options.resolve);
  if (!known) return typeof textIn(term) === 'string' ? fail(say`texts can't be put together`) : toValue(term, options);
  if (!['number', 'scale', 'calc'].includes(known.type)) fail(say`"${known.id}" is no number`);
  const read: Expression = { q: known.id };
  return options.isEmptyZero ? { if: { q: known.id, known: true }, then: read, else: 0 } : read;
}

const textIn = (term: Term): string | undefined => (term.kind === 'value' && typeof term.value === 'string' ? term.value : undefined);

function call(name: string, parts: readonly Term[], options: ValueOptions): Expression {
  const [first, second, third] = parts;
  if (!first) return fail(say`the function ${name}() has no counterpart`);
  if (name === 'iif' && second && third) return { if: toRule(first, options.resolve), then: toValue(second, options), else: toValue(third, options) };
  if (name === 'round') return { round: operand(first, options), ...digitsOf(second) };
  if (name === 'int') return { q: scalarQuestion({ kind: 'call', name, parts }, options) };
  const repeated = overRows(name, parts, options);
  if (repeated) return repeated;
  if ((name === 'sum' || name === 'min' || name === 'max') && parts.length <= MOST_PARTS) {
    // the least of some numbers is not 0 because one of them is missing
    const numbers = parts.map((part) => operand(part, { ...options, isEmptyZero: options.isEmptyZero && name === 'sum' }));
    return { [name]: numbers } as Expression;
  }
  return fail(say`the function ${name}() has no counterpart`);
}

function digitsOf(term: Term | undefined): { digits?: number } {
  if (!term) return {};
  const digits = term.kind === 'value' ? Number(term.value) : NaN;
  return Number.isInteger(digits) && digits >= 0 && digits <= 6 ? { digits } : fail(say`round() takes 0 to 6 digits`);
}

/** Counts and totals over a list of answers or a repeated group, under the names of either language. */
function overRows(name: string, parts: readonly Term[], { resolve }: ValueOptions): Expression | undefined {
  const [first, second] = parts;
  if (first?.kind !== 'answer') return undefined;
  const dotted = /^(.+)\.([^.]+)$/.exec(first.name);
  if (name === 'sum' && parts.length === 1 && dotted) return total(dotted[1] ?? '', dotted[2] ?? '', resolve);
  if (name === 'sum' && parts.length === 1) return totalOfColumn(resolve(first.name));
  if (name === 'suminarray' && second?.kind === 'value') return total(first.name, String(second.value), resolve);
  if (name !== 'count' && name !== 'count-selected') return undefined;
  const known = single(resolve(first.name));
  return ['choices', 'repeat', 'file', 'photo'].includes(known.type) ? { count: known.id } : fail(say`"${known.id}" can't be counted`);
}

const totalOfColumn = ({ id, type, group }: Known): Expression | undefined => (group === undefined ? undefined : { total: { q: group, of: added({ id, type }) } });

function total(group: string, column: string, resolve: Resolve): Expression {
  const known = resolve(group);
  return { total: { q: known.id, of: added(known.columns?.get(column) ?? fail(say`"${group}" has no question "${column}" in its rows`)) } };
}

const added = ({ id, type }: Pick<Known, 'id' | 'type'>): string => (type === 'number' || type === 'scale' ? id : fail(say`"${id}" is no number, so its rows can't be added up`));
