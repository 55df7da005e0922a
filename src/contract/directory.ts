import * as z from 'zod/mini';
import { envelope, link, MOST_ENTRIES, short, shorts, whereabouts } from './agenda.js';
import { list, text } from './text.js';

/** One place of the directory of guidance actors. */
const actor = z.object({
  id: text(500),
  name: text(1_000),
  kind: z.nullish(short),
  summary: z.nullish(text(5_000)),
  description: z.nullish(text(50_000)),
  ...whereabouts,
  phone: z.nullish(text(60)),
  email: z.nullish(short),
  url: z.nullish(link),
  /** OpenStreetMap's `opening_hours` */
  hours: z.nullish(text(1_000)),
  services: shorts(100),
  audiences: shorts(50),
  /** address where an appointment is made */
  booking: z.nullish(link),
  image: z.nullish(z.object({ url: link, alt: z.nullish(text(1_000)), credit: z.nullish(short) })),
  price: z.nullish(text(500)),
  accessibility: shorts(30),
  updated: z.nullish(text(40)),
});
export type WirePlace = z.infer<typeof actor>;

/** `ij/places@1`: the directory of guidance actors. Not `ij/places-list@1`, the communes that a question offers. */
export const places = z.object({ schema: z.optional(z.literal('ij/places@1')), ...envelope, places: list(actor, MOST_ENTRIES) });
export type Directory = z.infer<typeof places>;
