import * as z from 'zod/mini';
import { code, list, text } from './text.js';

/** A period of life; the list is in order of life. */
export const stage = z.object({ id: code, label: text(120) });
export type Stage = z.infer<typeof stage>;

/** `x`: another answer, or none. Published as a group of its own, never dropped. */
export const SEXES = ['f', 'm', 'x'] as const;
export const sex = z.enum(SEXES);
export type Sex = z.infer<typeof sex>;

/** in order of life */
export const stages = z._default(list(stage, 60), []);

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

/** What jobs may be crossed with. */
export const DREAM_KEYS = ['sex', 'stage', 'territory', 'period'] as const;
export type DreamKey = (typeof DREAM_KEYS)[number];

/** One cell of a declared table. A key that the table is not by is not there. */
export const dreamCell = z.object({
  job: text(200),
  /** in a referential, ROME for one */
  code: z.nullish(code),
  sex: z.optional(sex),
  /** an id of `stages`; null: not known */
  stage: z.nullish(code),
  /** an id of `territories`; null: not known */
  territory: z.nullish(code),
  /** an id of `periods`; null: not known */
  period: z.nullish(code),
  /** persons; null: not told */
  n: z.nullish(z.int().check(z.minimum(0))),
});
export type DreamCell = z.infer<typeof dreamCell>;

/** A declared table: jobs by at most two keys; by none: jobs alone. A cell that is not listed is not told either. */
export const dreamCrossing = z.object({
  by: list(z.enum(DREAM_KEYS), 2),
  counts: list(dreamCell, 50_000),
  /** cells of these jobs that are not told */
  masked: z._default(z.int().check(z.minimum(0)), 0),
});
export type DreamCrossing = z.infer<typeof dreamCrossing>;

/** How a job is said of a woman and of a man, where it differs. */
export const dreamLabels = z.object({ job: text(200), code: z.nullish(code), feminine: z.optional(text(200)), masculine: z.optional(text(200)) });
export type DreamLabels = z.infer<typeof dreamLabels>;

/**
 * `ij/dream-counts@1`: already counted and masked by the endpoint. Either `counts`, the finest cells alone (job × sex × stage) and no margin:
 * whatever is added up from shown cells can't give a hidden one back. Or `tables`, margins among them, masked together so that none
 * gives back a cell of another; `counts` is empty then.
 */
export const dreamCounts = z.object({
  schema: z.optional(z.literal('ij/dream-counts@1')),
  title: z.optional(text(300)),
  /** what was asked, when it was no job that one dreams of: the "jobs" are the answers to it */
  question: z.optional(text(300)),
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
  /** the declared tables; a filter they don't have can't be asked for */
  tables: z.optional(list(dreamCrossing, 16)),
  territories: z.optional(list(stage, 500)),
  /** in order of time */
  periods: z.optional(list(stage, 240)),
  /** persons who answered, of each sex, when told: jobs are then compared by shares. Never where it would give a hidden cell away */
  groups: z.optional(list(z.object({ sex, n: z.int().check(z.minimum(0)) }), 3)),
  /** persons with a dream too rare to be named, when told */
  others: z.optional(z.int().check(z.minimum(0))),
  jobs: z.optional(list(dreamLabels, 5_000)),
});
export type DreamCounts = z.infer<typeof dreamCounts>;
