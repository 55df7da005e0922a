import * as z from 'zod/mini';
import { MOST_PATHS, MOST_POSITIONS, MOST_STATES, OTHER_STATES } from './path-signs.js';
import { PATH_UNITS } from './path-time.js';
import { identifier, list, text } from './text.js';

const amount = z.number().check(z.minimum(0));
const count = z.int().check(z.minimum(0));
const state = text(64).check(z.minLength(1));

/** `2019-09`, `2019`, `2019-Q3` or a day; a number is a year, or an age in years where time is aligned on age. */
const moment = z.union([text(10), z.number()]);

/** A situation that lasts. What happens in a day (a diploma, a change of course) is an event. */
const pathState = z.object({
  id: state,
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

const pathFamily = z.object({ id: state, label: text(120) });
export type PathFamily = z.infer<typeof pathFamily>;

const time = z.object({
  unit: z._default(z.enum(PATH_UNITS), 'month'),
  /** the first position: a month or a year, or the age in years with `"align": "age"`. Spells may do without: the first of them */
  start: z.optional(moment),
  /** positions; the longest path when not given */
  length: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_POSITIONS))),
  /** the last month that was observed, itself included: nothing is known after it, and a spell without an end lasts until then */
  asOf: z.optional(moment),
  /** what a position is called: "Mois" */
  label: z.optional(text(60)),
  align: z._default(z.enum(['date', 'age']), 'date'),
  /** spells end with the month of `end`, instead of before it */
  endInclusive: z._default(z.boolean(), false),
});
export type PathTime = z.infer<typeof time>;

/** A state over the months from `start` up to, not including, `end`. */
const pathSpell = z.object({
  /** null: observed, but not known */
  state: z.nullable(state),
  start: moment,
  /** null: still true at `asOf` */
  end: z.nullish(moment),
  channel: z.optional(text(64)),
});
export type PathSpell = z.infer<typeof pathSpell>;

const pathEvent = z.object({ type: text(64), label: z.optional(text(200)), at: moment });
export type PathEvent = z.infer<typeof pathEvent>;

const attributeValue = z.nullable(z.union([text(120), z.number(), z.boolean()]));

/** One path, as `sequence`, as `sps` or as `spells`; the first of them that is there counts. */
const path = z.object({
  id: z.optional(text(64)),
  /** how many people it stands for; 1 when not given */
  weight: z.optional(amount),
  attributes: z.optional(z.record(identifier, attributeValue)),
  /** a state a position; null: unknown; `"%"`: nothing to observe; what is missing at the end is not yet observed */
  sequence: z.optional(list(z.nullable(state), MOST_POSITIONS)),
  /** states with how many positions they last: `SC/26-?/3-EM/43`, `?` unknown, `%` nothing to observe */
  sps: z.optional(text(20_000)),
  spells: z.optional(list(pathSpell, 1_000)),
  /** the first month observed; that of the first spell when not given */
  entry: z.nullish(moment),
  /** the first month not observed any more; the end of the last spell when not given */
  exit: z.nullish(moment),
  /** the month or year of birth, to align on age */
  born: z.nullish(moment),
  events: z._default(list(pathEvent, 200), []),
  /** `story`: the person accepted that this path be shown by itself */
  consent: z.nullish(z.enum(['counted', 'story'])),
});
export type Path = z.infer<typeof path>;

/**
 * Many paths, a list a field, in the same order: one SPS string a path. 100,000 paths of 72 months are 2 to 4 MB so; the same as rows of spells are 29 MB,
 * and as lists of 72 states 30 MB, of which each cell is checked by itself. Events and consent are for `paths`.
 */
const pathColumns = z.object({
  sps: list(text(20_000), MOST_PATHS),
  id: z.optional(list(text(64), MOST_PATHS)),
  weight: z.optional(list(amount, MOST_PATHS)),
  born: z.optional(list(z.nullable(moment), MOST_PATHS)),
  attributes: z._default(z.record(identifier, list(attributeValue, MOST_PATHS)), {}),
});
export type PathColumns = z.infer<typeof pathColumns>;

/** What people are compared by; without it, attributes are shown as they are called and written in the paths. */
const pathAttribute = z.object({
  id: identifier,
  label: text(120),
  /** in the order in which they are shown */
  values: z._default(list(z.object({ id: text(120), label: text(120) }), 500), []),
});

const about = {
  title: z.optional(text(300)),
  /** who collected, shown under the picture */
  source: z.optional(text(300)),
  /** when it was made, ISO 8601 */
  updated: z.optional(text(40)),
  /** in the order of everything that is drawn; without them, the states that the paths have */
  states: z._default(list(pathState, MOST_STATES), []),
  families: z._default(list(pathFamily, MOST_STATES), []),
};

/** `ij/parcours@1`: paths of people, each a situation at every step of time. */
export const parcours = z.object({
  schema: z.optional(z.literal('ij/parcours@1')),
  ...about,
  time: z._default(time, { unit: 'month', align: 'date', endInclusive: false }),
  /** of two situations at the same time the one whose channel comes first is shown */
  channels: z.optional(list(text(64), 50)),
  attributes: z._default(list(pathAttribute, 50), []),
  paths: z._default(list(path, MOST_PATHS), []),
  columns: z.optional(pathColumns),
});
export type Parcours = z.infer<typeof parcours>;

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
  ...about,
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
  /** typical paths, each with the people that it stands for */
  medoids: z._default(list(z.object({ sps: text(20_000), label: z.optional(text(120)), n: z.nullable(count) }), 50), []),
  /** for the reader */
  notes: z._default(list(text(500), 20), []),
});
export type ParcoursFlows = z.infer<typeof parcoursFlows>;
