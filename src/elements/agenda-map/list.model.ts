import { dayOf, zoneOfDays } from './periods.model.js';
import type { Entry } from './select-items.model.js';
import { departmentOf } from './town-names.model.js';

/** What stands together under one title. */
export type GroupKind = 'day' | 'undated' | 'city' | 'nearby' | 'farther' | 'all';

export interface ListGroup {
  readonly kind: GroupKind;
  /** `2027-01-20`, of a day; the name, of a town */
  readonly label: string;
  readonly entries: readonly Entry[];
  /** does it go on with the one before, without a title of its own? */
  readonly isRest: boolean;
}

/** The browser draws a group as a whole when it comes near the screen. */
const MOST_IN_GROUP = 100;

export interface ListOptions {
  readonly today: string;
  readonly zone: string;
  /** entries shown, from the first on */
  readonly limit: number;
  /** the town that the person chose */
  readonly city?: string | undefined;
  /** its INSEE code: others may have its name */
  readonly code?: string | undefined;
  readonly isByDistance: boolean;
}

/** A drive of half an hour at most: what people of the country call next door. */
const NEARBY_M = 25_000;

/** Events by day: what has begun already stands under today. By distance: the person's own town, the neighbours, the rest. */
export function layoutList(entries: readonly Entry[], options: ListOptions): readonly ListGroup[] {
  const groups = new Map<string, { kind: GroupKind; label: string; entries: Entry[] }>();
  for (const entry of entries.slice(0, options.limit)) {
    const [kind, label] = groupOf(entry, options);
    const key = `${kind} ${label}`;
    const group = groups.get(key) ?? { kind, label, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const starts = group.entries.map((_, i) => i).filter((i) => i % MOST_IN_GROUP === 0);
    return starts.map((start) => ({ ...group, isRest: start > 0, entries: group.entries.slice(start, start + MOST_IN_GROUP) }));
  });
}

function groupOf({ item, occurrence, distanceM }: Entry, { today, zone: home, city, code, isByDistance }: ListOptions): [GroupKind, string] {
  if (isByDistance) {
    const department = departmentOf(item.where);
    if (city && item.where.city === city && (!code || !department || department === departmentOf({ citycode: code }))) return ['city', city];
    return distanceM !== undefined && distanceM <= NEARBY_M ? ['nearby', ''] : ['farther', ''];
  }
  if (item.isPlace) return ['all', ''];
  if (!occurrence) return ['undated', ''];
  const zone = zoneOfDays(occurrence.isAllDay, item.zone, home);
  const day = dayOf(occurrence.startMs, zone);
  return ['day', day < today && occurrence.endMs > 0 ? pastOrToday(occurrence.endMs, { day, today, zone }) : day];
}

function pastOrToday(endMs: number, { day, today, zone }: { day: string; today: string; zone: string }): string {
  return dayOf(endMs - 1, zone) >= today ? today : day;
}
