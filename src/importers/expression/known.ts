import { isDay, type QuestionType } from '../../contract/index.js';
import { Unconvertible, type Scalar, type Term } from './term.js';
import { say, type Words } from '../words.js';

/** What rules need to know of a question that may be read. */
export interface Known {
  readonly id: string;
  readonly type: QuestionType;
  /** our code by the source's value, of a question with options */
  readonly codes?: ReadonlyMap<string, string> | undefined;
  /** what the source's values mean, of yes or no */
  readonly literals?: ReadonlyMap<string, Scalar> | undefined;
  readonly isInteger?: boolean | undefined;
  /** by the source's name, of the questions of a repeated group */
  readonly columns?: ReadonlyMap<string, Pick<Known, 'id' | 'type'>> | undefined;
  /** the repeated group whose rows ask it, when it is read from outside: only a total can */
  readonly group?: string | undefined;
}

const LONGEST = 500;

/** The question of a name, if it may be read there. Throws `Unconvertible` with the reason when it may not. */
export type Resolve = (name: string) => Known;

/** The operand that a comparison with this question takes: our code, a number, a day … */
export function operandFor(known: Known, written: Scalar): Scalar {
  const { id, type, codes, literals } = known;
  if (String(written).length > LONGEST) fail(say`it compares with a very long text`);
  if (codes) return codes.get(String(written)) ?? fail(say`${JSON.stringify(written)} is no option of "${id}"`);
  if (type === 'yesno' || type === 'consent') return booleanOf(literals?.get(String(written)) ?? written, id);
  if (type === 'number' || type === 'scale') return numberOf(written, id);
  if (type === 'date') return isDay(String(written)) ? String(written) : fail(say`${JSON.stringify(written)} is no day to compare "${id}" with`);
  if (type === 'calc') return written;
  if (type === 'text' || type === 'longtext' || type === 'place') return String(written);
  throw new Unconvertible(say`the answer to "${id}" has several parts: it can only be empty or not`);
}

function booleanOf(written: Scalar, id: string): boolean {
  if (written === true || written === 'true') return true;
  if (written === false || written === 'false') return false;
  throw new Unconvertible(say`${JSON.stringify(written)} is neither true nor false, as "${id}" is`);
}

function numberOf(written: Scalar, id: string): number {
  const number = typeof written === 'string' && !written.trim() ? NaN : Number(written);
  return Number.isFinite(number) && typeof written !== 'boolean' ? number : fail(say`${JSON.stringify(written)} is no number to compare "${id}" with`);
}

export function fail(reason: Words): never {
  throw new Unconvertible(reason);
}

/** The question that a term names; undefined when it is anything else. Whole numbers need no `int()`. */
export function answerOf(term: Term, resolve: Resolve): Known | undefined {
  if (term.kind === 'answer') return single(resolve(term.name));
  const [inner] = term.kind === 'call' && term.name === 'int' ? term.parts : [];
  const known = inner?.kind === 'answer' ? single(resolve(inner.name)) : undefined;
  return known && (known.isInteger || known.codes) ? known : undefined;
}

export const single = (known: Known): Known => (known.group === undefined ? known : fail(say`"${known.id}" is asked once a row`));
