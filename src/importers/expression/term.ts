import { inLanguage, type Words } from '../words.js';

export type Scalar = string | number | boolean;

/** Operators that all sources' languages come to. `has`: a list has the value; `any`, `all`: some or all of a list of values. */
export type Operator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'has' | 'any' | 'all' | '+' | '-' | '*' | '/' | '%' | '^';

/** What an expression of any source says, before names are known. */
export type Term =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'list'; readonly items: readonly Term[] }
  /** the answer of a question by its name in the source; `.` is the question itself */
  | { readonly kind: 'answer'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Term[] }
  | { readonly kind: 'not'; readonly of: Term }
  | { readonly kind: 'empty'; readonly of: Term }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Term; readonly right: Term };

export const value = (scalar: Scalar): Term => ({ kind: 'value', value: scalar });
export const answer = (name: string): Term => ({ kind: 'answer', name });
export const not = (of: Term): Term => ({ kind: 'not', of });

/** An expression that our rules can't say, with the reason. Thrown inside the importers only. */
export class Unconvertible extends Error {
  constructor(readonly reason: Words) {
    super(inLanguage(reason, 'en'));
  }
}
