import type { ParcoursFlows, PathState } from '../../contract/parcours-flows.js';
import { PathCodes } from './path-codes.model.js';
import { readSps, PathRuns } from './path-runs.model.js';
import { UNKNOWN } from './path-table.model.js';
import { staysOf, type Stay } from './tell-path.model.js';
import { mayTell, mayTellShare } from './told-number.model.js';

/** A typical path that an endpoint has counted. */
export interface CountedType {
  readonly label: string | undefined;
  /** null: not told, here or of another, which this one would tell */
  readonly n: number | null;
  /** of the people of all types */
  readonly share: number | null;
  /** empty: of too few people to tell it */
  readonly stays: readonly Stay[];
}

export interface CountedTypes {
  /** the largest first */
  readonly types: readonly CountedType[];
  readonly people: number;
  /** positions of the longest path */
  readonly length: number;
}

interface CountedOptions {
  readonly k: number;
  /** as they are drawn; a path in another one is of an unknown situation there */
  readonly states: readonly PathState[];
}

/**
 * What may be told of the `medoids` of flows. The endpoint sees to it that they give nothing away; who writes a file by hand may not: a path is drawn when k people
 * are of its type, and numbers when every type, all others, and those who are of none are nobody or k people.
 */
export function readCountedTypes({ medoids, people }: Pick<ParcoursFlows, 'medoids' | 'people'>, { k, states }: CountedOptions): CountedTypes {
  const total = medoids.reduce((sum, { n }) => sum + (n ?? 0), 0);
  // without it, nobody knows how many are of none
  const isTold = typeof people === 'number' && mayTell(Math.max(0, people - total), k) && medoids.every(({ n }) => n !== null && mayTellShare(n, total, k));
  const read = medoids.map(({ sps, n }) => (n !== null && n >= Math.max(1, k) ? cellsOf(sps, states) : new Int8Array(0)));
  const types = medoids.map(({ label, n }, i): CountedType => ({ label, n: isTold ? n : null, share: isTold && n !== null && total > 0 ? n / total : null, stays: staysOf(read[i] ?? []) }));
  const order = medoids.map((_, i) => i).sort((a, b) => (medoids[b]?.n ?? 0) - (medoids[a]?.n ?? 0) || a - b);
  return { types: order.flatMap((i) => types[i] ?? []), people: isTold ? total : 0, length: Math.max(0, ...read.map((cells) => cells.length)) };
}

/** Empty: it is not of the form SC/26-EM/46. */
function cellsOf(sps: string, states: readonly PathState[]): Int8Array {
  const runs = new PathRuns();
  if (!readSps(sps, new PathCodes(states), runs)) return new Int8Array(0);
  const cells = new Int8Array(runs.lengthOf(0, runs.size));
  runs.fill(cells, [0, runs.size], { start: 0, end: cells.length });
  return cells.map((cell) => (cell < states.length ? cell : UNKNOWN));
}
