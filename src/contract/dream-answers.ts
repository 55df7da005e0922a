import * as z from 'zod/mini';
import { sex, stages } from './dream-jobs.js';
import { code, list, text } from './text.js';

/** The most dreams that one person's row may have. */
export const MOST_DREAMS = 20;

/** `ij/dream-answers@1`: one row a person, anonymous, jobs in their own words. */
export const dreamAnswers = z.object({
  schema: z.optional(z.literal('ij/dream-answers@1')),
  title: z.optional(text(300)),
  /** what was asked, when it was no job that one dreams of: the "jobs" are the answers to it */
  question: z.optional(text(300)),
  /** who collected, shown under the chart */
  source: z.optional(text(300)),
  /** when the counts were made, ISO 8601 */
  updated: z.optional(text(40)),
  stages,
  answers: list(
    z.object({
      /** in their own words */
      jobs: list(text(200), MOST_DREAMS),
      sex: z.nullish(sex),
      /** an id of `stages` */
      stage: z.nullish(code),
      territory: z.nullish(text(120)),
      /** `2014`, `2014-05` or a day */
      on: z.nullish(text(10)),
    }),
    200_000,
  ),
});
export type DreamAnswers = z.infer<typeof dreamAnswers>;
