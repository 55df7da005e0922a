import * as z from 'zod/mini';
import { code, list, text } from './text.js';

/** A period of life; the list is in order of life. */
export const stage = z.object({ id: code, label: text(120) });
export type Stage = z.infer<typeof stage>;

/** `x`: another answer, or none. Published as a group of its own, never dropped. */
export const SEXES = ['f', 'm', 'x'] as const;
export const sex = z.enum(SEXES);
export type Sex = z.infer<typeof sex>;

const stages = z._default(list(stage, 60), []);

/** `ij/dream-answers@1`: one row a person, anonymous, jobs in their own words. */
export const dreamAnswers = z.object({
  schema: z.optional(z.literal('ij/dream-answers@1')),
  title: z.optional(text(300)),
  source: z.optional(text(300)),
  updated: z.optional(text(40)),
  stages,
  answers: list(
    z.object({
      jobs: list(text(200), 20),
      sex: z.nullish(sex),
      stage: z.nullish(code),
      territory: z.nullish(text(120)),
      on: z.nullish(text(10)),
    }),
    200_000,
  ),
});
export type DreamAnswers = z.infer<typeof dreamAnswers>;

/** One cell of the table. `n` null: fewer persons than `minCount`, the number is not told. */
export const dreamCount = z.object({
  job: text(200),
  code: z.nullish(code),
  sex: z._default(sex, 'x'),
  stage: z.nullish(code),
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
  source: z.optional(text(300)),
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
