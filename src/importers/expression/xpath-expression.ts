import { parseTerm, type Token } from './parse-term.js';
import { blank, mark, number, scan, type Lexeme } from './scan.js';
import { Unconvertible, type Operator, type Term } from './term.js';
import { say } from '../words.js';

const WORDS: Record<string, Operator> = { and: 'and', or: 'or', div: '/', mod: '%' };

/** `and`, `div` … are operators only after an operand: XPath has no reserved words. */
const endsOperand = (token: Token | undefined): boolean => {
  if (!token) return false;
  return token.kind === 'mark' ? token.mark === ')' : !['operator', 'not', 'word'].includes(token.kind);
};

const operator = (text: string): Token => ({ kind: 'operator', operator: text as Operator });

const LEXEMES: readonly Lexeme[] = [
  blank,
  { pattern: /\$\{\s*([^{}]+?)\s*\}/y, token: ([, name = '']) => ({ kind: 'answer', name }) },
  { pattern: /'[^']*'|"[^"]*"|‘[^’]*’|“[^”]*”/y, token: ([text]) => ({ kind: 'text', text: text.slice(1, -1) }) },
  number,
  { pattern: /\.\.|\/|@|::/y, token: ([text]) => { throw new Unconvertible(say`paths ("${text}") are not read, only \${names}`); } },
  { pattern: /\./y, token: () => ({ kind: 'answer', name: '.' }) },
  {
    pattern: /[\p{L}_][\p{L}\p{N}_:.-]*/uy,
    token: ([word], previous) => (Object.hasOwn(WORDS, word) && endsOperand(previous) ? operator(WORDS[word] ?? word) : { kind: 'word', word }),
  },
  mark,
  { pattern: /!=|<=|>=|[=<>+\-*]/y, token: ([text]) => operator(text) },
];

/** Reads the XPath of an XLSForm: `selected(${besoins}, 'logement') and ${age} >= 16`. Throws `Unconvertible`. */
export const parseXPath = (source: string): Term => simplify(parseTerm(scan(source, LEXEMES)));

/** Functions that have an equal in the common terms; the others are judged where they are used. */
function simplify(term: Term): Term {
  switch (term.kind) {
    case 'binary':
      return { ...term, left: simplify(term.left), right: simplify(term.right) };
    case 'not':
    case 'empty':
      return { ...term, of: simplify(term.of) };
    case 'list':
      return { ...term, items: term.items.map(simplify) };
    case 'call':
      return simplifyCall(term.name, term.parts.map(simplify));
    default:
      return term;
  }
}

function simplifyCall(name: string, parts: readonly Term[]): Term {
  const [first, second] = parts;
  if (name === 'true' || name === 'false') return { kind: 'value', value: name === 'true' };
  if (!first) return { kind: 'call', name, parts };
  if (name === 'not') return { kind: 'not', of: first };
  // these change the type of an answer, which is already the right one here
  if (['number', 'string', 'date'].includes(name) && (first.kind === 'answer' || first.kind === 'value')) return first;
  if (name === 'selected' && second) return { kind: 'binary', operator: 'has', left: first, right: second };
  return { kind: 'call', name: name === 'if' ? 'iif' : name, parts };
}
