import * as z from 'zod/mini';
import type { DreamCell, DreamCounts, DreamKey } from './dream-jobs.js';
import { parseContract, type Parsed } from './parse.js';
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

/** The part of `ij/dream-counts@1` that a document of finest cells (job × sex × stage) has. */
export const FINEST = {
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
  /** the endpoint lets the answers of at least so many persons in at once: a wall that follows it shows each newer document as it comes */
  batch: z.optional(z.int().check(z.minimum(1))),
};
const finest = z.object(FINEST);

/** A table to show, and whether it was counted here from rows of persons (then nothing can be promised about secrecy). */
export interface DreamTable {
  readonly counts: DreamCounts;
  readonly countedHere: boolean;
}

/** Has it nothing but finest cells, so that `parseFinest` reads all of it? */
export const isFinest = (value: unknown): boolean => Object.keys(value ?? {}).every((key) => key in FINEST);

/** Reads a document of finest cells. Cells under `minCount` are masked. */
export function parseFinest(value: unknown, minCount: number): Parsed<DreamTable> {
  const counted = parseContract(finest, value);
  return counted.ok ? { ok: true, value: { counts: maskFinest(counted.value, minCount), countedHere: false } } : counted;
}

/** Hides the cells that are under the page's own threshold as well; unnames jobs that have none left. */
export function maskFinest(table: DreamCounts, minCount: number): DreamCounts {
  const threshold = Math.max(minCount, table.minCount);
  const low = (n: number | null | undefined): boolean => typeof n === 'number' && n > 0 && n < threshold;
  const hidden = table.counts.filter(({ n }) => low(n)).length;
  const { people, groups, ...rest } = table;
  // beside cells hidden here, the number of persons could give one back; and a handful of persons is itself a small count
  if (!hidden) return { ...rest, ...tellPersons({ people, groups }, threshold), minCount: threshold };
  const named = new Set(table.counts.filter(({ n }) => typeof n === 'number' && n >= threshold).map(({ job }) => job));
  const counts = table.counts.filter(({ job }) => named.has(job)).map((cell) => (low(cell.n) ? { ...cell, n: null } : cell));
  return { ...rest, minCount: threshold, counts, answers: counts.reduce((sum, { n }) => sum + (n ?? 0), 0), masked: table.masked + hidden };
}

/** Numbers of persons that are no small counts themselves. */
export const tellPersons = ({ people = 0, groups }: Partial<Pick<DreamCounts, 'people' | 'groups'>>, threshold: number): Partial<Pick<DreamCounts, 'people' | 'groups'>> => ({
  ...(people >= threshold && { people }),
  ...(groups?.every(({ n }) => n >= threshold) && { groups }),
});

/** What is asked for: one value of each key that is named; null: not known. */
export type DreamFilter = Readonly<Partial<Record<DreamKey, string | null | undefined>>>;

export interface FilteredDreams {
  /** cells by job and the keys asked for; `n` null, or no cell: not told */
  readonly cells: readonly DreamCell[];
  /** cells that are not told, among these */
  readonly masked: number;
  /** false: added up from finer cells, so that what is hidden there is missing in each number */
  readonly isDeclared: boolean;
}

/** What there is to draw under a filter. */
export interface AskedDreams extends FilteredDreams {
  /** does each cell say whose it is: of women, men, others? */
  readonly isSplit: boolean;
}

/** The finest cells under a filter; undefined: they don't tell by these keys. */
export function finestCells({ counts }: Pick<DreamCounts, 'counts'>, filter: DreamFilter): AskedDreams | undefined {
  const keys = keysOf(filter);
  const cells = counts.filter((cell) => keys.every((key) => (cell[key as 'sex'] ?? null) === filter[key]));
  return keys.some(isNoFinest) ? undefined : { cells, masked: untold(cells), isDeclared: false, isSplit: true };
}

/** The keys that are asked for. */
export const keysOf = (filter: DreamFilter): DreamKey[] => (Object.keys(filter) as DreamKey[]).filter((key) => filter[key] !== undefined);

export const isNoFinest = (key: DreamKey): boolean => key !== 'sex' && key !== 'stage';

export const untold = (cells: readonly DreamCell[]): number => cells.length - cells.filter(({ n }) => typeof n === 'number').length;

/** The values of a key that some of these cells have, those not known left out. */
export function valuesIn(cells: readonly DreamCell[], key: DreamKey): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { [key]: value } of cells) if (value !== null && value !== undefined) values.add(value);
  return values;
}
