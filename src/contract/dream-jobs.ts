import * as z from 'zod/mini';
import { FINEST, sex, stage } from './dream-finest.js';
import { code, list, text } from './text.js';

export { dreamCount, sex, SEXES, stage, stages, type DreamCount, type Sex, type Stage } from './dream-finest.js';

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
  ...FINEST,
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
