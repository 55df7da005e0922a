import type { ChosenCompetence, CompetenceLevel } from './competences.js';
import type { Experience } from './experience.js';
import { MOST_EXPERIENCES, type Portfolio, type Profile } from './portfolio.js';

/** What putting a portfolio into another would do. */
export interface PortfolioMerge {
  readonly portfolio: Portfolio;
  readonly added: readonly Experience[];
  /** told otherwise under the same id: as they would be */
  readonly replaced: readonly Experience[];
  /** how many experiences both have, told in the same way */
  readonly same: number;
  /** lines of the profile that would be others, or new */
  readonly profile: readonly (keyof Profile)[];
  /** how many steps of the path, and competences said by themselves, would be new or others */
  readonly path: number;
  readonly competences: number;
}

/**
 * Puts what is in `other` into `own`, by id: what both have is as `other` says, what only one has is kept. Levels of the same words are one level; a
 * value that means something else in `own` gets a new one. Undefined: together they would be more experiences than a portfolio can hold.
 */
export function mergePortfolios(own: Portfolio, other: Portfolio): PortfolioMerge | undefined {
  const { levels, valueOf } = mergeLevels(own.levels ?? [], other.levels ?? []);
  const fit = (one: ChosenCompetence): ChosenCompetence => (one.level === undefined ? one : { ...one, level: valueOf(one.level) });
  const theirs = other.experiences.map((one) => (one.competences ? { ...one, competences: one.competences.map(fit) } : one));
  const experiences = mergeBy(own.experiences, theirs, ({ id }) => id);
  if (experiences.merged.length > MOST_EXPERIENCES) return undefined;
  const competences = mergeBy(own.competences ?? [], (other.competences ?? []).map(fit), ({ id }) => id);
  const path = mergeBy(own.path ?? [], other.path ?? [], ({ label, from }) => `${from ?? ''} ${label}`);
  const audiences = mergeBy(own.audiences ?? [], other.audiences ?? [], ({ id }) => id).merged;
  const profile = { ...own.profile, ...other.profile };
  const lists = { path: path.merged, competences: competences.merged, levels, audiences };
  return {
    portfolio: {
      ...(own.schema && { schema: own.schema }),
      ...((own.profile ?? other.profile) && { profile }),
      experiences: experiences.merged,
      ...(Object.fromEntries(Object.entries(lists).filter(([name, list]) => list.length || own[name as keyof Portfolio] || other[name as keyof Portfolio])) as Partial<Portfolio>),
      ...((own.lang ?? other.lang) !== undefined && { lang: own.lang ?? other.lang }),
    },
    added: experiences.added,
    replaced: experiences.replaced,
    same: theirs.length - experiences.added.length - experiences.replaced.length,
    profile: (Object.keys(other.profile ?? {}) as (keyof Profile)[]).filter((key) => other.profile?.[key] !== undefined && other.profile[key] !== own.profile?.[key]),
    path: path.added.length + path.replaced.length,
    competences: competences.added.length + competences.replaced.length,
  };
}

interface Merged<T> {
  readonly merged: T[];
  readonly added: T[];
  readonly replaced: T[];
}

function mergeBy<T>(own: readonly T[], other: readonly T[], keyOf: (one: T) => string): Merged<T> {
  const before = new Map(own.map((one) => [keyOf(one), one]));
  const after = new Map([...before, ...other.map((one) => [keyOf(one), one] as const)]);
  const changed = [...after].filter(([key, one]) => !isSame(before.get(key), one));
  return {
    merged: [...after.values()],
    added: changed.filter(([key]) => !before.has(key)).map(([, one]) => one),
    replaced: changed.filter(([key]) => before.has(key)).map(([, one]) => one),
  };
}

/** Do two values say the same, whatever the order of their keys? The name of a document is nothing of what it says. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a, ordered) === JSON.stringify(b, ordered);

const ordered = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'schema').sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function mergeLevels(own: readonly CompetenceLevel[], other: readonly CompetenceLevel[]): { readonly levels: CompetenceLevel[]; readonly valueOf: (value: number) => number } {
  const levels = [...own];
  const values = new Map<number, number>();
  for (const level of other) {
    const same = levels.find(({ label }) => label === level.label);
    const isTaken = levels.some(({ value }) => value === level.value);
    const value = same?.value ?? (isTaken ? 1 + Math.max(...levels.map((one) => one.value)) : level.value);
    values.set(level.value, value);
    if (!same) levels.push({ ...level, value });
  }
  return { levels: levels.slice(0, 20), valueOf: (value) => values.get(value) ?? value };
}
