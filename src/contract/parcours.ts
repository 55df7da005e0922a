import * as z from 'zod/mini';
import { aboutPaths, pathCode } from './parcours-flows.js';
import { MOST_PATHS, MOST_POSITIONS } from './path-signs.js';
import { PATH_UNITS } from './path-time.js';
import { identifier, list, text } from './text.js';

const amount = z.number().check(z.minimum(0));

/** `2019-09`, `2019`, `2019-Q3` or a day; a number is a year, or an age in years where time is aligned on age. */
const moment = z.union([text(10), z.number()]);

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
  state: z.nullable(pathCode),
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
  sequence: z.optional(list(z.nullable(pathCode), MOST_POSITIONS)),
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

/** `ij/parcours@1`: paths of people, each a situation at every step of time. */
export const parcours = z.object({
  schema: z.optional(z.literal('ij/parcours@1')),
  ...aboutPaths,
  time: z._default(time, { unit: 'month', align: 'date', endInclusive: false }),
  /** of two situations at the same time the one whose channel comes first is shown */
  channels: z.optional(list(text(64), 50)),
  attributes: z._default(list(pathAttribute, 50), []),
  paths: z._default(list(path, MOST_PATHS), []),
  columns: z.optional(pathColumns),
});
export type Parcours = z.infer<typeof parcours>;
