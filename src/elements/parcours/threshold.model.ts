import { mayTell } from './told-number.model.js';

/**
 * The threshold k, for whatever is told of people: no number of 1…k−1, and none that can be worked out from others. `people` are persons, never weights.
 * One guard for all outputs: pictures, tables, tooltips, files and filters.
 */

/**
 * Which categories of a whole are told only together, as « autres »: 1. All that are under k in a group, and the least of the others until the rest
 * hides them well: nobody can tell a part of « autres » to less than k values, adding up or knowing that all parts are under k. The same categories in
 * all groups; in each, everybody is in one.
 * @param before categories that are told together whatever they count: 1
 */
export function mergeSmall(groups: readonly ArrayLike<number>[], k: number, before?: Uint8Array): Uint8Array {
  const length = groups[0]?.length ?? 0;
  const merged = Uint8Array.from({ length }, (_, i) => Number(before?.[i] || groups.some((people) => !mayTell(people[i] ?? 0, k))));
  while (!groups.every((people) => hidesWell(people, merged, k))) {
    const next = smallest(groups, merged);
    if (next < 0) break;
    merged[next] = 1;
  }
  return merged;
}

function hidesWell(people: ArrayLike<number>, merged: Uint8Array, k: number): boolean {
  const parts = [...merged].flatMap((is, i) => (is && people[i] ? [people[i] ?? 0] : []));
  const sum = parts.reduce((all, n) => all + n, 0);
  // parts of k − 1 at most leave no less than what the others can't hold
  const isKnown = parts.every((n) => n < k) && sum > (parts.length - 1) * (k - 1);
  return !parts.length || (parts.length > 1 && sum >= k && !isKnown);
}

function smallest(groups: readonly ArrayLike<number>[], merged: Uint8Array): number {
  const sums = [...merged].map((_, i) => groups.reduce((sum, people) => sum + (people[i] ?? 0), 0));
  return sums.reduce((best, n, i) => (!merged[i] && n > 0 && (best < 0 || n < (sums[best] ?? 0)) ? i : best), -1);
}

/** Is a filter refused, and why: too few people in it, too few outside it, or too few who are not in another filter that is offered. */
export type Refusal = 'few' | 'few-others' | 'too-near';

/** A filter: for each path, whether it is in it. */
export type Chosen = ArrayLike<number | boolean>;

export interface FilterOptions {
  readonly k: number;
  /** filters that can be asked for as well, or have been: two that differ by less than k people would tell who those are by their difference */
  readonly offered?: readonly Chosen[];
  /** by path; one each when undefined */
  readonly people?: ArrayLike<number>;
}

export function refusalOf(chosen: Chosen, { k, offered = [], people }: FilterOptions): Refusal | undefined {
  const sizes = [chosen, ...offered].map((other) => {
    let [inside, here, there] = [0, 0, 0];
    for (let path = 0; path < chosen.length; path++) {
      const count = people?.[path] ?? 1;
      if (chosen[path]) inside += count;
      if (chosen[path] && !other[path]) here += count;
      if (!chosen[path] && other[path]) there += count;
    }
    return { inside, here, there, outside: totalOf(chosen.length, people) - inside };
  });
  const [{ inside, outside } = { inside: 0, outside: 0 }] = sizes;
  if (inside < k) return 'few';
  if (!mayTell(outside, k)) return 'few-others';
  return sizes.some(({ here, there }) => !mayTell(here, k) || !mayTell(there, k)) ? 'too-near' : undefined;
}

function totalOf(length: number, people: ArrayLike<number> | undefined): number {
  if (!people) return length;
  let total = 0;
  for (let path = 0; path < length; path++) total += people[path] ?? 0;
  return total;
}

export interface OfferedGroup {
  /** its values; several: those that are only told together */
  readonly values: readonly string[];
  readonly people: number;
  readonly isMerged: boolean;
}

/**
 * The values of an attribute that can be chosen, in the order they are first met: those of few people together, and nothing that everybody less
 * the others would tell. Empty: there is nothing to choose from.
 */
export function offeredGroups(values: readonly string[], k: number, people?: ArrayLike<number>): readonly OfferedGroup[] {
  const counts = new Map<string, number>();
  values.forEach((value, path) => counts.set(value, (counts.get(value) ?? 0) + (people?.[path] ?? 1)));
  const each = [...counts].map(([value, n]) => ({ values: [value], people: n, isMerged: false }));
  const merged = mergeSmall([each.map((group) => group.people)], k);
  const others = each.filter((_, i) => merged[i]);
  const together = { values: others.flatMap((group) => group.values), people: others.reduce((sum, group) => sum + group.people, 0), isMerged: true };
  const groups = [...each.filter((_, i) => !merged[i]), ...(others.length ? [together] : [])];
  return groups.length > 1 ? groups : [];
}
