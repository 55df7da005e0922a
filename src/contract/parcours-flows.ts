import * as z from 'zod/mini';
import { MOST_STATES, OTHER_STATES } from './path-signs.js';
import { list, text } from './text.js';

const count = z.int().check(z.minimum(0));
export const pathCode = text(64).check(z.minLength(1));

/** A situation that lasts. What happens in a day (a diploma, a change of course) is an event. */
const pathState = z.object({
  id: pathCode,
  label: text(120),
  /** where there is little room; the label when not given */
  short: z.optional(text(30)),
  /** states of a family have a colour in common, and are told apart by a pattern */
  family: z.optional(text(64)),
  /** `#732409`; the family's when not given */
  color: z.optional(z.string().check(z.regex(/^#[\da-fA-F]{6}$/))),
  /** which of two situations at the same time is shown: see `channels` */
  channel: z.optional(text(64)),
});
export type PathState = z.infer<typeof pathState>;

const pathFamily = z.object({ id: pathCode, label: text(120) });
export type PathFamily = z.infer<typeof pathFamily>;

/** What a document says of itself, whether its people are counted or not. */
export const aboutPaths = {
  title: z.optional(text(300)),
  /** who collected, shown under the picture */
  source: z.optional(text(300)),
  /** when it was made, ISO 8601 */
  updated: z.optional(text(40)),
  /** in the order of everything that is drawn; without them, the states that the paths have */
  states: z._default(list(pathState, MOST_STATES), []),
  families: z._default(list(pathFamily, MOST_STATES), []),
};

/** `[state, column, n]`: people in a state at a column (from 0), `?` for unknown, `%` for not observed there; n null: not told. */
export type FlowNode = readonly [state: string, column: number, n: number | null];
/** `[from, to, column, n]`: people in `from` at this column and in `to` at the next, `?`, `%` and `*` too; `returns` of them had left `to` before. */
export type FlowLink = readonly [from: string, to: string, column: number, n: number | null, returns?: number | null];
/** `[column, n]`: people in states that are not told. */
export type FlowOthers = readonly [column: number, n: number | null];

const isCount = (value: unknown): boolean => value === null || (Number.isInteger(value) && (value as number) >= 0);
const isState = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= 64;
const isNode = ([id, column, n, ...rest]: readonly unknown[]): boolean => isState(id) && column !== null && isCount(column) && isCount(n) && !rest.length;
const isLink = ([from, ...rest]: readonly unknown[]): boolean => isState(from) && isNode(rest.slice(0, 3)) && rest.slice(3).length < 2 && rest.slice(3).every(isCount);
const isOthers = (row: readonly unknown[]): boolean => row.length === 2 && isNode([OTHER_STATES, ...row]);

const rows = (isRow: (row: readonly unknown[]) => boolean, error: string, most: number) =>
  list(z.array(z.nullable(z.union([z.string(), z.number()]))).check(z.refine(isRow, { error })), most);

/**
 * `ij/parcours-flows@1`: paths already counted and masked by the endpoint; no person leaves it. Whoever begins late comes from `%`, whoever is not followed
 * any more goes to it. Who is in a node and in none of the listed links went a way that is not told: a link that is not listed may be empty or not, and one that
 * is may have a few more people than it says.
 */
export const parcoursFlows = z.object({
  schema: z.optional(z.literal('ij/parcours-flows@1')),
  ...aboutPaths,
  /** the least number of people that is told */
  k: z._default(count, 5),
  /** what the columns are called, in order of time: ages, years, or words */
  columns: list(z.union([z.number(), text(40)]), 200),
  align: z._default(z.enum(['date', 'age']), 'age'),
  /** people counted here */
  people: z.nullish(count),
  /** `[state, column, n]` */
  nodes: rows(isNode, 'is not [state, column, n]', 20_000),
  /** `[from, to, column, n]`, with a fifth for those who had left `to` before */
  links: rows(isLink, 'is not [from, to, column, n] or [from, to, column, n, returns]', 100_000),
  /** `[column, n]` */
  others: z._default(rows(isOthers, 'is not [column, n]', 200), []),
  /** typical paths, each with the people that it stands for, in steps of one length: shown as types, those of `k` people or more */
  medoids: z._default(list(z.object({ sps: text(20_000), label: z.optional(text(120)), n: z.nullable(count) }), 50), []),
  /** for the reader */
  notes: z._default(list(text(500), 20), []),
});
export type ParcoursFlows = z.infer<typeof parcoursFlows>;
