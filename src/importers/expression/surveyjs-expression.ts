import { parseTerm, type Token } from './parse-term.js';
import { blank, mark, number, scan, type Lexeme } from './scan.js';
import type { Operator, Term } from './term.js';

const operator = (name: Operator, isNegated?: boolean): Token => ({ kind: 'operator', operator: name, ...(isNegated && { isNegated }) });

/** Every way to write an operator; words in lower case. */
const OPERATORS: Record<string, Token> = {
  and: operator('and'), '&&': operator('and'), '&': operator('and'), or: operator('or'), '||': operator('or'), '|': operator('or'),
  '=': operator('='), '==': operator('='), equal: operator('='), equals: operator('='),
  '!=': operator('!='), '<>': operator('!='), notequal: operator('!='), notequals: operator('!='),
  '<': operator('<'), less: operator('<'), '<=': operator('<='), lessorequal: operator('<='),
  '>': operator('>'), greater: operator('>'), '>=': operator('>='), greaterorequal: operator('>='),
  contains: operator('has'), contain: operator('has'), '*=': operator('has'), notcontains: operator('has', true), notcontain: operator('has', true),
  anyof: operator('any'), noneof: operator('any', true), allof: operator('all'),
  '+': operator('+'), '-': operator('-'), '*': operator('*'), '/': operator('/'), '%': operator('%'), '^': operator('^'), power: operator('^'),
  not: { kind: 'not' }, '!': { kind: 'not' }, negate: { kind: 'not' },
  empty: { kind: 'postfix', isNegated: false }, notempty: { kind: 'postfix', isNegated: true },
  true: { kind: 'boolean', value: true }, false: { kind: 'boolean', value: false },
  undefined: { kind: 'text', text: '' }, null: { kind: 'text', text: '' },
};

const unescape = (text: string): string => text.slice(1, -1).replace(/\\(.)/g, '$1');

const LEXEMES: readonly Lexeme[] = [
  blank,
  // `#` before a name asks for the raw value, which is what we read anyway
  { pattern: /\{#?([^{}]+)\}/y, token: ([, name = '']) => ({ kind: 'answer', name: name.trim() }) },
  { pattern: /'(\\.|[^'\\])*'|"(\\.|[^"\\])*"/y, token: ([text]) => ({ kind: 'text', text: unescape(text) }) },
  { pattern: /[\p{L}_][\p{L}\p{N}_-]*/uy, token: ([word]) => (Object.hasOwn(OPERATORS, word.toLowerCase()) ? OPERATORS[word.toLowerCase()] : { kind: 'word', word }) },
  number,
  mark,
  { pattern: /&&|\|\||==|!=|<>|<=|>=|\*=|[&|=<>!+\-*/%^]/y, token: ([text]) => OPERATORS[text] },
];

/** Reads `{age} >= 16 and {statut} anyof ['lyceen', 'etudiant']`. Throws `Unconvertible`. */
export const parseSurveyJsExpression = (source: string): Term => parseTerm(scan(source, LEXEMES));
