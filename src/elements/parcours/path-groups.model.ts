import { runToEnd, type Job } from './job.model.js';
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
export const pathChoices = (attributes: readonly PathAttribute[], k: number): readonly PathChoice[] => runToEnd(offeringChoices(attributes, k));

/** The same in slices, which say nothing of how much is done. */
export function* offeringChoices(attributes: readonly PathAttribute[], k: number): Job<readonly PathChoice[]> {
  const offered: Grouped[] = [];
  const choices: PathChoice[] = [];
  for (const attribute of attributes) {
    yield 0;
    const grouped = groupsOf(attribute, k);
    const isTold = grouped.ids.length > 1 && grouped.ids.length <= MOST_GROUPS && [...offered, grouped].every((other) => areTold(grouped, other, k));
    if (!isTold) continue;
    offered.push(grouped);
    choices.push({ id: attribute.id, label: attribute.label, groups: listGroups(attribute, grouped) });
  }
  return choices;
}

/** By group, the ids of its values (empty: not known); by path, its group. */
interface Grouped {
  readonly ids: readonly (readonly string[])[];
  readonly of: Int16Array;
}

function groupsOf({ values, of }: PathAttribute, k: number): Grouped {
  const idOf = (value: number): string => values[value]?.id ?? '';
  const counts = new Int32Array(values.length + 1);
  const given: number[] = [];
  for (const value of of) {
    if (!counts[value + 1]) given.push(value);
    counts[value + 1] = (counts[value + 1] as number) + 1;
  }
  const order = new Map(values.map(({ id }, i) => [id, i]));
  const placeOf = (own: readonly string[]): number => Math.min(...own.map((id) => order.get(id) ?? values.length));
  const offered = offeredGroups(given.map(idOf), k, given.map((value) => counts[value + 1] as number));
  const ids = offered.map((group) => group.values).sort((one, other) => placeOf(one) - placeOf(other));
  const groupOf = new Int16Array(values.length + 1);
  for (const value of given) groupOf[value + 1] = ids.findIndex((own) => own.includes(idOf(value)));
  const groups = new Int16Array(of.length);
  for (let path = 0; path < of.length; path++) groups[path] = groupOf[(of[path] as number) + 1] as number;
  return { ids, of: groups };
}

/** Who is in a group of the one and of the other are counted once, whatever the number of people. */
function areTold({ ids, of }: Grouped, other: Grouped, k: number): boolean {
  const side = other.ids.length;
  const people = new Int32Array(ids.length * side);
  for (let path = 0; path < of.length; path++) {
    const both = (of[path] as number) * side + (other.of[path] as number);
    people[both] = (people[both] as number) + 1;
  }
  const offered = other.ids.map((_, group) => people.map((__, both) => Number(both % side === group)));
  return ids.every((_, group) => refusalOf(people.map((__, both) => Number(Math.floor(both / side) === group)), { k, offered, people }) === undefined);
}

function listGroups({ values }: PathAttribute, { ids, of }: Grouped): readonly PathGroup[] {
  const labels = new Map(values.map(({ id, label }) => [id, label]));
  return ids.map((own, group) => {
    const chosen = new Uint8Array(of.length);
    let people = 0;
    for (let path = 0; path < of.length; path++) {
      if (of[path] !== group) continue;
      chosen[path] = 1;
      people += 1;
    }
    return { key: own.join('|'), labels: own.flatMap((id) => labels.get(id) ?? []), people, chosen };
  });
}
