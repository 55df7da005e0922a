import { Unconvertible, type Operator, type Term } from './term.js';
import { say, type Words } from '../words.js';

/** A piece of an expression. `postfix`: an operator after its only operand (`{x} empty`). */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'answer'; readonly name: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'operator'; readonly operator: Operator; readonly isNegated?: boolean }
  | { readonly kind: 'not' }
  | { readonly kind: 'postfix'; readonly isNegated: boolean }
  | { readonly kind: 'mark'; readonly mark: string };

const STRENGTH: Record<Operator, number> = { or: 1, and: 2, '=': 4, '!=': 4, '<': 4, '<=': 4, '>': 4, '>=': 4, has: 4, any: 4, all: 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6, '^': 7 };
/** `not` binds looser than comparisons, tighter than `and`. */
const NOT_STRENGTH = 3;
const DEEPEST = 40;
const MOST_TOKENS = 2_000;

interface Reader {
  readonly tokens: readonly Token[];
  position: number;
  depth: number;
}

/** Precedence climbing over the tokens of any dialect. Throws `Unconvertible` at what is no expression. */
export function parseTerm(tokens: readonly Token[]): Term {
  if (!tokens.length) throw new Unconvertible(say`it is empty`);
  if (tokens.length > MOST_TOKENS) throw new Unconvertible(say`it is too long`);
  const reader: Reader = { tokens, position: 0, depth: 0 };
  const term = expressionFrom(reader, 0);
  if (reader.position < tokens.length) throw new Unconvertible(say`${nameOf(tokens[reader.position])} is not expected there`);
  return term;
}

function expressionFrom(reader: Reader, weakest: number): Term {
  reader.depth += 1;
  if (reader.depth > DEEPEST) throw new Unconvertible(say`it is nested too deep`);
  let left = operandFrom(reader);
  for (let token = reader.tokens[reader.position]; token; token = reader.tokens[reader.position]) {
    if (token.kind === 'postfix') {
      reader.position += 1;
      left = negateIf(token.isNegated, { kind: 'empty', of: left });
      continue;
    }
    if (token.kind !== 'operator' || STRENGTH[token.operator] <= weakest) break;
    reader.position += 1;
    left = negateIf(token.isNegated, { kind: 'binary', operator: token.operator, left, right: expressionFrom(reader, STRENGTH[token.operator]) });
  }
  reader.depth -= 1;
  return left;
}

const negateIf = (isNegated: boolean | undefined, of: Term): Term => (isNegated ? { kind: 'not', of } : of);

function operandFrom(reader: Reader): Term {
  const token = reader.tokens[reader.position];
  reader.position += 1;
  if (token?.kind === 'text') return { kind: 'value', value: token.text };
  if (token?.kind === 'number' || token?.kind === 'boolean') return { kind: 'value', value: token.value };
  if (token?.kind === 'answer') return { kind: 'answer', name: token.name };
  if (token?.kind === 'not') return { kind: 'not', of: expressionFrom(reader, NOT_STRENGTH) };
  if (token?.kind === 'word') return wordFrom(token.word, reader);
  if (token?.kind === 'operator' && token.operator === '-') return negative(operandFrom(reader));
  if (token?.kind === 'mark' && token.mark === '[') return { kind: 'list', items: itemsUntil(reader, ']') };
  if (token?.kind === 'mark' && token.mark === '(') return groupFrom(reader);
  throw new Unconvertible(token ? say`${nameOf(token)} is not expected there` : say`its end is missing`);
}

const negative = (of: Term): Term =>
  of.kind === 'value' && typeof of.value === 'number' ? { kind: 'value', value: -of.value } : { kind: 'binary', operator: '-', left: { kind: 'value', value: 0 }, right: of };

/** A word is the name of a function, or a text that somebody left without quotes. */
function wordFrom(word: string, reader: Reader): Term {
  if (!isMark(reader, '(')) return { kind: 'value', value: word };
  reader.position += 1;
  return { kind: 'call', name: word.toLowerCase(), parts: itemsUntil(reader, ')') };
}

function groupFrom(reader: Reader): Term {
  const inner = expressionFrom(reader, 0);
  expectMark(reader, ')');
  return inner;
}

function itemsUntil(reader: Reader, end: string): Term[] {
  const items: Term[] = [];
  while (!isMark(reader, end)) {
    if (items.length) expectMark(reader, ',');
    items.push(expressionFrom(reader, 0));
  }
  reader.position += 1;
  return items;
}

function isMark({ tokens, position }: Reader, mark: string): boolean {
  const token = tokens[position];
  return token?.kind === 'mark' && token.mark === mark;
}

function expectMark(reader: Reader, mark: string): void {
  if (!isMark(reader, mark)) throw new Unconvertible(say`"${mark}" is missing`);
  reader.position += 1;
}

function nameOf(token: Token | undefined): Words {
  if (!token) return say`its end`;
  if (token.kind === 'answer') return say`the question "${token.name}"`;
  if (token.kind === 'not' || token.kind === 'postfix') return say`"not" or "empty"`;
  return say`"${String('text' in token ? token.text : 'value' in token ? token.value : 'word' in token ? token.word : 'mark' in token ? token.mark : token.operator)}"`;
}
