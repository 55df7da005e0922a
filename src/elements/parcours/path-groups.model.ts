import type { PathAttribute } from './path-attributes.model.js';
import { offeredGroups, refusalOf } from './threshold.model.js';

/** People who have a value of an attribute in common, or one of several values that are only told together. */
export interface PathGroup {
  /** the values' ids, joined by `|`; empty: not known */
  readonly key: string;
  /** labels of the values; empty: not known */
  readonly labels: readonly string[];
  readonly people: number;
  /** by path: 1 for its people */
  readonly chosen: Uint8Array;
}

/** An attribute that people may be shown or compared by: everybody is in one of its groups. */
export interface PathChoice {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly PathGroup[];
}

/** More groups than that are no comparison, but a list of people. */
const MOST_GROUPS = 12;

/**
 * The attributes whose groups may all be told: each of k people at least, and none that differs from a group of another attribute by fewer, whom the
 * difference would tell. An attribute that brings such a group is left out whole.
 */
export function pathChoices(attributes: readonly PathAttribute[], k: number): readonly PathChoice[] {
  const offered: Uint8Array[] = [];
  return attributes.flatMap((attribute) => {
    const groups = groupsOf(attribute, k);
    const isTold = groups.length > 1 && groups.length <= MOST_GROUPS && groups.every(({ chosen }) => refusalOf(chosen, { k, offered }) === undefined);
    if (!isTold) return [];
    offered.push(...groups.map(({ chosen }) => chosen));
    return { id: attribute.id, label: attribute.label, groups };
  });
}

function groupsOf({ values, of }: PathAttribute, k: number): readonly PathGroup[] {
  const given = [...of].map((value) => values[value]?.id ?? '');
  const labels = new Map(values.map(({ id, label }) => [id, label]));
  const order = (id: string): number => (id ? values.findIndex((value) => value.id === id) : values.length);
  const groups = offeredGroups(given, k).map(({ values: ids, people }) => {
    const chosen = new Uint8Array(of.length);
    given.forEach((id, path) => ids.includes(id) && (chosen[path] = 1));
    return { key: ids.join('|'), labels: ids.flatMap((id) => labels.get(id) ?? []), people, chosen, order: Math.min(...ids.map(order)) };
  });
  return groups.sort((a, b) => a.order - b.order).map(({ order: _, ...group }) => group);
}
