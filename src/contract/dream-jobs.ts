import * as z from 'zod/mini';
import { code, list, text } from './text.js';

/** A period of life; the list is in order of life. */
export const stage = z.object({ id: code, label: text(120) });
export type Stage = z.infer<typeof stage>;

/** `x`: another answer, or none. Published as a group of its own, never dropped. */
export const SEXES = ['f', 'm', 'x'] as const;
export const sex = z.enum(SEXES);
export type Sex = z.infer<typeof sex>;

/** The most dreams that one person's row may have. */
export const MOST_DREAMS = 20;

const stages = z._default(list(stage, 60), []);

/** `ij/dream-answers@1`: one row a person, anonymous, jobs in their own words. */
export const dreamAnswers = z.object({
  schema: z.optional(z.literal('ij/dream-answers@1')),
  title: z.optional(text(300)),
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

/** One cell of the table. `n` null: fewer persons than `minCount`, the number is not told. */
export const dreamCount = z.object({
  job: text(200),
  /** in a referential, ROME for one */
  code: z.nullish(code),
  sex: z._default(sex, 'x'),
  /** an id of `stages`; null: not known */
  stage: z.nullish(code),
  /** persons; null: fewer than `minCount` */
  n: z.nullish(z.int().check(z.minimum(0))),
});
export type DreamCount = z.infer<typeof dreamCount>;

/**
 * `ij/dream-counts@1`: already counted and masked by the endpoint. It carries the finest cells alone (job × sex × stage) and no margin:
 * whatever is added up from shown cells can't give a hidden one back.
 */
export const dreamCounts = z.object({
  schema: z.optional(z.literal('ij/dream-counts@1')),
  title: z.optional(text(300)),
  /** who collected, shown under the chart */
  source: z.optional(text(300)),
  /** when the counts were made, ISO 8601 */
  updated: z.optional(text(40)),
  stages,
  /** persons who answered */
  people: z.optional(z.int().check(z.minimum(0))),
  /** dreams counted in the shown cells */
  answers: z.optional(z.int().check(z.minimum(0))),
  minCount: z._default(z.int().check(z.minimum(0)), 5),
  counts: list(dreamCount, 50_000),
  /** hidden cells, those of jobs that are not even named included */
  masked: z._default(z.int().check(z.minimum(0)), 0),
});
export type DreamCounts = z.infer<typeof dreamCounts>;
