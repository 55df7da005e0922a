import type { ShownFlow, ShownNode } from './flow-mask.model.js';
import { VOID } from './path-table.model.js';

/** What the flow view says in one sentence, made of numbers that may be told; undefined: nothing yet. */
export type FlowFinding = Finding | undefined;

/** Where most are at the end, and the largest change of situation between two columns. `state`s and `column`s are indices; a share is 0 to 1. */
interface Finding {
  readonly people: number;
  readonly column: number;
  readonly state: number;
  readonly share: number;
  readonly change: Change | undefined;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly n: number;
  /** there are more than that */
  readonly isPartial: boolean;
}

const largest = <T extends { readonly n: number }>(items: readonly T[]): T | undefined => items.reduce<T | undefined>((best, item) => (best && best.n >= item.n ? best : item), undefined);

export function findInFlow({ nodes, links, columns, total }: ShownFlow): FlowFinding {
  const column = columns.length - 1;
  const last = nodes.filter((node: ShownNode) => node.column === column && node.state !== VOID);
  // « autres » and the unknown are no situation to speak of, and count in the share
  const base = last.reduce((sum, { n }) => sum + n, 0);
  const most = largest(last.filter(({ state }) => state >= 0));
  if (!most) return undefined;
  const change = largest(links.filter(({ from, to }) => from >= 0 && to >= 0 && from !== to));
  return { people: total.people, column, state: most.state, share: most.n / base, change: change && { from: change.from, to: change.to, column: change.column, n: Math.round(change.n), isPartial: change.isPartial } };
}
