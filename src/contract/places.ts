import * as z from 'zod/mini';
import { code, list, text } from './text.js';

/** A place that can be chosen: a commune under its INSEE code, for instance. */
const place = z.object({ code, label: text(300) });
export type Place = z.infer<typeof place>;

/** `ij/places-list@1`: what a question of the type `place` offers for what was typed. Not `ij/places@1`, the directory of guidance actors. */
export const placesList = z.object({
  schema: z.optional(z.literal('ij/places-list@1')),
  items: list(place, 500),
});
export type PlacesList = z.infer<typeof placesList>;

/** A name as people type it: no accents, hyphens, apostrophes or capitals; `St` and `Ste` written out. */
export const foldPlace = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?) /g, 'saint$1 ')
    .trim();

/** The places whose name starts with what was typed, then those that have a word that does; in their own order within each. */
export function findPlaces(places: readonly Place[], query: string, limit: number): Place[] {
  const typed = foldPlace(query);
  if (!typed) return [];
  const folded = places.map((place) => ({ place, name: foldPlace(place.label) }));
  const first = folded.filter(({ name }) => name.startsWith(typed));
  const later = folded.filter(({ name }) => !name.startsWith(typed) && ` ${name}`.includes(` ${typed}`));
  return [...first, ...later].slice(0, limit).map(({ place }) => place);
}
