import type { ToldPosition } from './layout-distribution.model.js';
import { toldEntropies } from './layout-distribution.model.js';
import type { IndexLayout } from './layout-index.model.js';
import type { ToldReturns } from './layout-returns.model.js';
import type { Quality, TypesLayout } from './layout-types.model.js';
import type { ShownFlow, ShownLink } from './flow-mask.model.js';
import { staysOf } from './tell-path.model.js';

/** What a view says in one sentence, made of numbers that may be told. `state`s and `column`s are indices; shares 0 to 1. */
export type Finding =
  | { readonly kind: 'nothing' }
  /** where most are at the end, and the largest change of situation between two columns */
  | { readonly kind: 'flow'; readonly people: number; readonly column: number; readonly state: number; readonly share: number; readonly change: Change | undefined }
  | { readonly kind: 'index'; readonly people: number; readonly perRow: number; readonly lastRow: number }
  /** the most frequent state at the beginning and at the end, and where states are most varied */
  | { readonly kind: 'distribution'; readonly people: number; readonly first: Mode; readonly last: Mode; readonly varied: number }
  | { readonly kind: 'types'; readonly people: number; readonly types: number; readonly n: number | null; readonly share: number | null; readonly quality: Quality }
  | { readonly kind: 'returns'; readonly people: number; readonly returning: number | null; readonly share: number | null; readonly detour: Detour | undefined }
  | { readonly kind: 'story'; readonly stays: number; readonly length: number; readonly longest: number; readonly duration: number; readonly events: number };

export interface Change {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly n: number;
  /** there are more than that */
  readonly isPartial: boolean;
}

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

export function findInFlow({ nodes, links, columns, total }: ShownFlow): Finding {
  const column = columns.length - 1;
  const last = nodes.filter((node) => node.column === column && node.state >= -1);
  // « autres » and the unknown are no situation to speak of, and count in the share
  const base = nodes.filter((node) => node.column === column && node.state !== -2).reduce((sum, { n }) => sum + n, 0);
  const state = largest(last.filter((node) => node.state >= 0));
  if (!state) return NOTHING;
  const moves = links.filter(({ from, to }: ShownLink) => from >= 0 && to >= 0 && from !== to);
  const change = largest(moves);
  return { kind: 'flow', people: total.people, column, state: state.state, share: state.n / base, change: change && { from: change.from, to: change.to, column: change.column, n: Math.round(change.n), isPartial: change.isPartial } };
}

export function findInIndex({ rows, perRow, order, rowStart }: IndexLayout): Finding {
  return rows ? { kind: 'index', people: order.length, perRow, lastRow: (rowStart[rows] ?? 0) - (rowStart[rows - 1] ?? 0) } : NOTHING;
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
