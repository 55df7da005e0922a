import type { Move } from './moves.model.js';
import { OTHERS } from './path-table.model.js';
import type { Highlight } from './read-highlight.model.js';

/** How much of something that is drawn is brought out: 0 to 1. */
export interface LitShares {
  readonly link: (link: { readonly column: number; readonly from: number; readonly to: number }) => number;
  readonly at: (position: number, state: number) => number;
  readonly move: (move: Pick<Move, 'from' | 'to' | 'isReturn'>) => number;
}

/** Where it needs no counting: who is at a time in a state is in no other one then. */
export function certainLink(highlight: Highlight, { column, from, to }: Parameters<LitShares['link']>[0]): number | undefined {
  if (highlight.kind === 'link') return highlight.column === column ? Number(highlight.from === from && highlight.to === to) : undefined;
  if (highlight.kind === 'through' && (from === highlight.state || to === highlight.state)) return 1;
  if (highlight.kind !== 'at') return undefined;
  if (highlight.column === column) return Number(from === highlight.state);
  return highlight.column === column + 1 ? Number(to === highlight.state) : undefined;
}

export function certainPlace(highlight: Highlight, { position, state, positions }: { readonly position: number; readonly state: number; readonly positions: readonly number[] }): number | undefined {
  if (highlight.kind === 'through') return highlight.state === state ? 1 : undefined;
  const own = highlight.kind === 'at' ? [[highlight.column, highlight.state]] : highlight.kind === 'link' ? [[highlight.column, highlight.from], [highlight.column + 1, highlight.to]] : [];
  const [, known] = own.find(([column]) => positions[column ?? -1] === position) ?? [];
  // small situations are told together then: a part of them
  return known === undefined || state === OTHERS ? undefined : Number(known === state);
}
