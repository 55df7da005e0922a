import { HOME_ZONE, servesOf, whereaboutsOf, type AgendaItem, type NormalizeOptions } from './agenda-set.js';
import { places, type Directory } from './directory.js';
import { parseContract, type Parsed } from './parse.js';

/** Reads one of our own directories, whole: a wrong value names its place. */
export const parseDirectory = (document: unknown): Parsed<Directory> => parseContract(places, document);

export function itemsOfDirectory({ places }: Pick<Directory, 'places'>, { label, prefix }: NormalizeOptions): AgendaItem[] {
  return places.map((actor, i) => ({
    key: `${prefix}${actor.id || String(i)}`,
    isPlace: true,
    title: actor.name,
    summary: actor.summary ?? '',
    description: actor.description ?? '',
    status: 'scheduled',
    occurrences: [],
    zone: HOME_ZONE,
    where: whereaboutsOf(actor),
    isOnline: false,
    categories: actor.kind ? [actor.kind] : [],
    ...servesOf(actor),
    sources: [label],
    actor,
  }));
}
