import * as z from 'zod/mini';
import { list, text } from './text.js';

const count = z.int().check(z.minimum(0));

/** `ij/tally@1`: how many of each, and nothing else: what anybody counted, to be shown by a picture that compares. No person, no crossing. */
export const tally = z.object({
  schema: z.optional(z.literal('ij/tally@1')),
  title: z.optional(text(300)),
  /** who counted, shown under the picture */
  source: z.optional(text(300)),
  /** when it was counted, ISO 8601 */
  updated: z.optional(text(40)),
  /** what is counted, for one and for more: `demande`, `demandes`; persons when not said */
  counted: z.optional(z.object({ one: text(60), other: text(60) })),
  /** the least number that is told */
  minCount: z._default(count, 5),
  /** `n` null: fewer than `minCount`, the number is not told */
  items: list(z.object({ label: text(200), n: z.nullable(count) }), 2_000),
});
export type Tally = z.infer<typeof tally>;
