import type { JobMatcher } from '../../src/jobs/match-job.js';
import type { GoldAnswer } from './gold-list.js';

export interface Score {
  readonly answers: number;
  /** right jobs among the jobs that were given, 0 to 1 */
  readonly precision: number;
  /** right jobs among the jobs that were meant, 0 to 1 */
  readonly recall: number;
  /** answers that name no job and were told to be none */
  readonly refused: number;
  readonly wrong: readonly string[];
}

export const givenBy = (matcher: Pick<JobMatcher, 'match'>, words: string): string => {
  const found = matcher.match(words);
  return found.kind === 'job' ? found.job.id : found.kind;
};

const isJob = (expected: string): boolean => expected !== 'none' && expected !== 'unknown';

/** Counts answers by what a matcher gives them: an id, `none` or `unknown`. */
export function score(list: readonly GoldAnswer[], give: (words: string) => string): Score {
  const told = list.map((one) => ({ ...one, given: give(one.words) }));
  const given = told.filter((one) => isJob(one.given));
  const meant = told.filter((one) => isJob(one.expected));
  const none = told.filter((one) => one.expected === 'none');
  const right = given.filter((one) => one.given === one.expected).length;
  return {
    answers: list.length,
    precision: share(right, given.length),
    recall: share(right, meant.length),
    refused: share(none.filter((one) => one.given === 'none').length, none.length),
    wrong: told.filter((one) => one.given !== one.expected).map((one) => `${one.stage}, ${one.half}: ${one.words} → ${one.given}, not ${one.expected}`),
  };
}

const share = (part: number, all: number): number => (all ? part / all : 1);
