import type { ToldPosition } from './layout-distribution.model.js';
import { toldEntropies } from './layout-distribution.model.js';
import type { IndexLayout } from './layout-index.model.js';
import type { ToldReturns } from './layout-returns.model.js';
import type { Quality, TypesLayout } from './layout-types.model.js';
import { staysOf } from './tell-path.model.js';

/** What a view says in one sentence, made of numbers that may be told. `state`s and `column`s are indices; shares 0 to 1. */
export type Finding =
  | { readonly kind: 'nothing' }
  /** lines of at least and at most so many people: those of groups may differ */
  | { readonly kind: 'index'; readonly people: number; readonly groups: number; readonly perRow: readonly [least: number, most: number] }
  /** the most frequent state at the beginning and at the end, and where states are most varied */
  | { readonly kind: 'distribution'; readonly people: number; readonly first: Mode; readonly last: Mode; readonly varied: number }
  | { readonly kind: 'types'; readonly people: number; readonly types: number; readonly n: number | null; readonly share: number | null; readonly quality: Quality | undefined }
  | { readonly kind: 'returns'; readonly people: number; readonly returning: number | null; readonly share: number | null; readonly detour: Detour | undefined }
  | { readonly kind: 'story'; readonly stays: number; readonly length: number; readonly longest: number; readonly duration: number; readonly events: number };

/** A state left for another one and found again. */
interface Detour {
  readonly state: number;
  readonly through: number;
  readonly n: number;
}

export interface Mode {
  readonly position: number;
  readonly state: number;
  readonly share: number;
}

const NOTHING: Finding = { kind: 'nothing' };
const largest = <T extends { readonly n: number }>(items: readonly T[]): T | undefined => items.reduce<T | undefined>((best, item) => (best && best.n >= item.n ? best : item), undefined);

interface IndexLines extends Pick<IndexLayout, 'rows' | 'perRow'> {
  readonly people: number;
}

/** @param layouts of everybody, or one a group that is compared */
export function findInIndex(layouts: readonly IndexLines[]): Finding {
  const sizes = layouts.filter(({ rows }) => rows > 0).map(({ perRow }) => perRow);
  if (!sizes.length) return NOTHING;
  return { kind: 'index', people: layouts.reduce((sum, { people }) => sum + people, 0), groups: layouts.length, perRow: [Math.min(...sizes), Math.max(...sizes)] };
}

/** @param people unweighted, as the threshold counts them */
export function findInDistribution(positions: readonly ToldPosition[], { people, states }: { readonly people: number; readonly states: number }): Finding {
  const modes = positions.flatMap(({ parts }, position): Mode[] => {
    const mode = largest(parts.filter(({ state }) => state >= 0));
    return mode ? [{ position, state: mode.state, share: mode.share }] : [];
  });
  const [first, last] = [modes[0], modes.at(-1)];
  if (!first || !last) return NOTHING;
  const entropies = toldEntropies(positions, states);
  return { kind: 'distribution', people, first, last, varied: entropies.indexOf(Math.max(...entropies)) };
}

/** @param silhouette mean over all paths */
export function findInTypes({ rows }: TypesLayout, { people, quality }: { readonly people: number; readonly quality: Quality }): Finding {
  const [first] = rows;
  return first ? { kind: 'types', people, types: rows.length, n: first.n === null ? null : Math.round(first.n), share: first.share, quality } : NOTHING;
}

export function findInReturns({ people, returning, share, detours }: ToldReturns): Finding {
  if (people <= 0) return NOTHING;
  const [detour] = [...detours].sort((a, b) => b.paths - a.paths);
  return { kind: 'returns', people, returning, share, detour: detour && { state: detour.state, through: detour.through, n: detour.paths } };
}

export function findInStory(cells: Int8Array, events: number): Finding {
  const stays = staysOf(cells);
  const known = stays.filter(({ state }) => state >= 0).map(({ state, start, end }) => ({ state, n: end - start }));
  const longest = largest(known);
  if (!longest) return NOTHING;
  return { kind: 'story', stays: known.length, length: stays.reduce((sum, { start, end }) => sum + end - start, 0), longest: longest.state, duration: longest.n, events };
}
