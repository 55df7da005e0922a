import type { Token } from './parse-term.js';
import { Unconvertible } from './term.js';
import { say } from '../words.js';

/** One kind of piece: a sticky pattern, and what its match is. */
export interface Lexeme {
  readonly pattern: RegExp;
  readonly token: (match: RegExpExecArray, previous: Token | undefined) => Token | undefined;
}

const LONGEST = 5_000;

/** Cuts a text into tokens: at each place the first lexeme that matches. Throws `Unconvertible` at what is none. */
export function scan(source: string, lexemes: readonly Lexeme[]): Token[] {
  if (source.length > LONGEST) throw new Unconvertible(say`it is too long`);
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    const found = nextToken(source, position, { lexemes, previous: tokens.at(-1) });
    if (found.token) tokens.push(found.token);
    position = found.end;
  }
  return tokens;
}

function nextToken(source: string, position: number, { lexemes, previous }: { lexemes: readonly Lexeme[]; previous: Token | undefined }) {
  for (const { pattern, token } of lexemes) {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (match?.[0]) return { token: token(match, previous), end: pattern.lastIndex };
  }
  throw new Unconvertible(say`${JSON.stringify(source[position])} can't be read`);
}

/** What both languages write the same way. */
export const blank: Lexeme = { pattern: /\s+/y, token: () => undefined };
export const number: Lexeme = { pattern: /(\d+(\.\d*)?|\.\d+)/y, token: ([text]) => ({ kind: 'number', value: Number(text) }) };
export const mark: Lexeme = { pattern: /[()[\],]/y, token: ([text]) => ({ kind: 'mark', mark: text }) };
