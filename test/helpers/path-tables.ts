import fc from 'fast-check';
import { UNKNOWN, VOID, type PathTable } from '../../src/elements/parcours/path-table.model.js';

const CODES = 'ABCDEFGHIJ';

/** `AAB?%`: a state a letter, `?` unknown, `%` nothing to observe; all of one length. Typed arrays can't be frozen: tests compare them with a copy. */
export function tableOf(paths: readonly string[], states = 3, weights?: readonly number[]): PathTable {
  const cells = Int8Array.from(paths.join(''), (code) => (code === '?' ? UNKNOWN : code === '%' ? VOID : CODES.indexOf(code)));
  return Object.freeze({ states: [...CODES.slice(0, states)], size: paths.length, length: paths[0]?.length ?? 0, cells, ...(weights && { weights: Float64Array.from(weights) }) });
}

interface TableOptions {
  readonly most: number;
  readonly states: number;
  readonly length: number;
}

/** Any paths, some states rarer than others, some unknown and some not observed. */
export const anyPaths = ({ most, states, length }: TableOptions): fc.Arbitrary<PathTable> =>
  fc
    .array(fc.array(fc.nat(29), { minLength: length, maxLength: length }), { maxLength: most, size: 'max' })
    .map((rows) => tableOf(rows.map((row) => row.map((n) => (n === 29 ? '?' : n === 28 ? '%' : (CODES[Math.floor(states * (n / 28) ** 2)] ?? 'A'))).join('')), states));
