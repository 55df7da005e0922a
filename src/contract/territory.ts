import * as z from 'zod/mini';
import { day, list, text } from './text.js';

/** How large the areas are that requests are counted by. */
export const TERRITORY_LEVELS = ['departement', 'epci', 'commune'] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

const count = z.int().check(z.minimum(0));

/** INSEE code of a département or commune, SIREN code of a grouping of communes; `n` requests, null when the number is not told. */
const area = z.object({
  code: text(20),
  label: text(300),
  n: z.nullable(count),
  /** INSEE code of the commune at which a map shows it; of a grouping, its largest. A commune is shown where it is. */
  seat: z.nullish(text(20)),
});
export type TerritoryArea = z.infer<typeof area>;

/**
 * `ij/territory-counts@1`: where requests come from, by the area people live in, over a period that is over. Counted and masked by the endpoint:
 * no hidden area can be worked out from the others, from the total, nor from the other levels.
 */
export const territoryCounts = z.object({
  schema: z.optional(z.literal('ij/territory-counts@1')),
  title: z.optional(text(300)),
  level: z.enum(TERRITORY_LEVELS),
  /** the first and the last day counted */
  from: z.optional(day),
  to: z.optional(day),
  /** the least number that is told */
  minCount: z._default(count, 5),
  /** all requests, those from elsewhere or without a word on where too; null when not told */
  total: z.nullish(count),
  areas: list(area, 40_000),
  /** areas whose number is not told */
  masked: z._default(count, 0),
  /** for the reader, in the form's language */
  notes: z._default(list(text(500), 20), []),
});
export type TerritoryCounts = z.infer<typeof territoryCounts>;
