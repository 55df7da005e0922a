import * as z from 'zod/mini';
import { day, identifier, list, text } from './text.js';

/** The line of persons who were not asked, or left the question unanswered: it is always there, so that lines add up. */
export const NO_ANSWER = '';

const dimension = z.object({
  /** what the cells call it: the dimension's name in the form, else the question's id; `desk`, `month` */
  id: identifier,
  label: text(500),
  /** a person may be in several of its lines, which then don't add up to the total */
  multiple: z._default(z.boolean(), false),
  /** every line, closed codes included; `code` is empty for "not asked or no answer" */
  values: list(z.object({ code: text(64), label: text(300) }), 2_000),
});
export type CountDimension = z.infer<typeof dimension>;

const count = z.int().check(z.minimum(0));

/** One cell: a code for each dimension, and `n` persons; null when the number is not told. */
const cell = z.record(identifier, z.nullish(z.union([text(64), count]))).check(
  z.refine((value) => Object.hasOwn(value, 'n') && typeof value['n'] !== 'string', { error: 'has no "n", a number of persons or null' }),
);
export type CountCell = z.infer<typeof cell>;

/** What else may be asked for at the same address. */
const offer = z.object({
  /** by one or two of these: `?by=theme,age` */
  dimensions: list(z.object({ id: identifier, label: text(500) }), 500),
  /** closed periods: `?from=2025-01-01&to=2025-12-31`; the newest first */
  periods: z._default(list(z.object({ from: day, to: day }), 300), []),
});
export type CountOffer = z.infer<typeof offer>;

/**
 * `ij/form-counts@1`: persons by one or two questions of a form over closed periods, for a yearly report. Counted and masked by the
 * endpoint: no hidden cell can be worked out from all that it publishes about the form. A file may hold several tables: then it has more
 * dimensions, and each cell a code of the one or two that it is about.
 */
export const formCounts = z.object({
  schema: z.optional(z.literal('ij/form-counts@1')),
  form: identifier,
  title: z.optional(text(300)),
  /** who gathered the answers */
  source: z.optional(text(300)),
  /** what tells these counts from others of the same form: a desk, a year */
  name: z.optional(text(100)),
  /** the first day counted */
  from: day,
  /** the last day counted */
  to: day,
  /** the least number of persons that is told */
  minCount: z._default(count, 5),
  /** all persons; null when not told */
  people: z.nullish(count),
  /** one or two; more in a file of several tables */
  dimensions: list(dimension, 8),
  cells: list(cell, 50_000),
  /** of a table by two dimensions: persons in each line of one of them, whatever their line of the other; null when not told */
  totals: z._default(list(cell, 4_000), []),
  /** cells whose number is not told */
  masked: z._default(count, 0),
  /** for the reader of the report, in the form's language */
  notes: z._default(list(text(500), 20), []),
  offered: z.optional(offer),
});
export type FormCounts = z.infer<typeof formCounts>;
