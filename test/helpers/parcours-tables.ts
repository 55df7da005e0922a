import { UNKNOWN, VOID, type PathTable } from '../../src/elements/parcours/path-table.model.js';

const STATES = ['A', 'B', 'C', 'D'];

/** Paths as people read them: a letter a position, `?` unknown, `.` void. */
export function tableOf(paths: readonly string[], weights?: readonly number[], states = STATES): PathTable {
  const length = paths[0]?.length ?? 0;
  const cells = Int8Array.from([...paths.join('')].map((sign) => (sign === '?' ? UNKNOWN : sign === '.' ? VOID : states.indexOf(sign))));
  return { states, size: paths.length, length, cells, ...(weights && { weights: Float64Array.from(weights) }) };
}

/** What breaks sums and shares: nobody, one, equals, nothing known, nothing observed, no position, a single state. */
export const ODD_TABLES: Readonly<Record<string, PathTable>> = {
  nobody: tableOf([]),
  'one path': tableOf(['AABB']),
  'equal paths': tableOf(['ABBA', 'ABBA', 'ABBA']),
  'nothing known': tableOf(['????', '????']),
  'nothing observed': tableOf(['....', '....']),
  'one observed, one not': tableOf(['A...', '....']),
  'no position': { states: STATES, size: 2, length: 0, cells: new Int8Array(0) },
  'weights of zero': tableOf(['AB', 'BA'], [0, 0]),
  'one state': tableOf(['AAA', 'AA.'], undefined, ['A']),
  'no state': tableOf(['??.', '...'], undefined, []),
};

/** The same numbers each time: a linear congruential generator, 0 to below 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Paths of a few spells, with unknown positions and an end before the last position here and there. */
export function randomPaths(size: number, length: number, { seed = 1, states = 'ABCD', change = 0.2 } = {}): string[] {
  const next = numbersFrom(seed);
  const pick = (): string => states[Math.floor(next() * states.length)] ?? '?';
  return [...Array<undefined>(size)].map(() => {
    const end = next() < 0.3 ? Math.ceil(next() * length) : length;
    let state = pick();
    const signAt = (i: number): string => {
      if (next() < change) state = pick();
      if (i >= end) return '.';
      return next() < 0.04 ? '?' : state;
    };
    return [...Array<undefined>(length)].map((_, i) => signAt(i)).join('');
  });
}
