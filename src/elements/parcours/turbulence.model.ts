import { type Spells } from './spells.model.js';

export interface Turbulence {
  /**
   * log₂(φ · (s²max + 1) / (s² + 1)): φ distinct subsequences, s² the variance of durations, s²max the largest that it could be (Elzinga & Liefbroer
   * 2007, European Journal of Population 23).
   */
  readonly turbulence: number;
  /**
   * The same, states never visited being spells of length 0 in the variances; s²max has as many of them as a path of so many spells can leave out:
   * all states but two, or but one (Ritschard 2021, Sociological Methods & Research 52).
   */
  readonly turbulenceOfAllStates: number;
}

/** 1 for a single spell, more with each change, and with durations that are alike; 0 where nothing is observed. `symbols`: of all that there are. */
export function turbulenceOf(spells: Spells, { symbols, visited }: { readonly symbols: number; readonly visited: number }): Turbulence {
  const { count } = spells;
  if (!count) return { turbulence: 0, turbulenceOfAllStates: 0 };
  const time = timeOf(spells);
  const shapes = subsequences(spells, symbols);
  const evenness = (absent: number, mostAbsent: number): number =>
    Math.log2((largestVariance(count, time, mostAbsent) + 1) / (durationVariance(spells, time, absent) + 1));
  const mostAbsent = Math.max(0, symbols - Math.min(2, count));
  return { turbulence: shapes + evenness(0, 0), turbulenceOfAllStates: shapes + evenness(symbols - visited, mostAbsent) };
}

/** The turbulence of a path of this length that passes through all states again and again, a position each: nothing is more turbulent. */
export function largestTurbulence(length: number, symbols: number): number {
  const count = symbols > 1 ? length : Math.min(length, 1);
  return subsequences({ count, symbols: new Int8Array(count).map((_, i) => i % symbols) }, symbols);
}

/** Beyond it, counts are divided by it: there are as many as 2^spells. */
const LARGE = 2 ** 512;

/** log₂ of the number of distinct subsequences of the successive states, the empty one included (Elzinga & Liefbroer 2007). */
function subsequences({ count, symbols }: Pick<Spells, 'count' | 'symbols'>, size: number): number {
  const before = new Float64Array(size);
  let all = 1;
  let powers = 0;
  for (let spell = 0; spell < count; spell++) {
    const symbol = symbols[spell] as number;
    const earlier = before[symbol] as number;
    before[symbol] = all;
    all = 2 * all - earlier;
    if (all < LARGE) continue;
    all /= LARGE;
    powers += 512;
    for (let i = 0; i < size; i++) before[i] = (before[i] as number) / LARGE;
  }
  return Math.log2(all) + powers;
}

function timeOf({ count, lengths }: Spells): number {
  let time = 0;
  for (let spell = 0; spell < count; spell++) time += lengths[spell] as number;
  return time;
}

/** Variance of the durations, `absent` durations of zero among them. */
function durationVariance({ count, lengths }: Spells, time: number, absent: number): number {
  const mean = time / (count + absent);
  let squares = absent * mean * mean;
  for (let spell = 0; spell < count; spell++) squares += ((lengths[spell] as number) - mean) ** 2;
  return squares / (count + absent);
}

/** The largest such variance of as many spells in as much time: all but one of length 1. */
function largestVariance(count: number, time: number, absent: number): number {
  const mean = time / (count + absent);
  return ((count - 1) * (1 - mean) ** 2 + (time - count + 1 - mean) ** 2 + absent * mean * mean) / (count + absent);
}
