import { countFlows } from './flow-counts.model.js';
import { maskFlow, OTHERS } from './flow-mask.model.js';
import type { PathTable } from './path-table.model.js';

/** Each state as one of fewer. @param of by state, the index of what it becomes in `states` */
export function foldStates(table: PathTable, of: ArrayLike<number>, states: readonly string[]): PathTable {
  return { ...table, states, cells: table.cells.map((cell) => (cell >= 0 ? (of[cell] ?? cell) : cell)) };
}

/** What a cohort is large enough for: all that was asked, families of states, fewer points in time as well, or nothing but stories that were consented to. */
export type FlowDetail = 'asked' | 'families' | 'fewer-points' | 'stories';

export interface DetailOptions {
  readonly k: number;
  /** positions asked for */
  readonly columns: readonly number[];
  readonly families?: { readonly of: ArrayLike<number>; readonly states: readonly string[] };
  /** share of steps from column to column that must be told apart from « autres », 0 to 1 */
  readonly least?: number;
}

export interface ChosenDetail {
  readonly detail: FlowDetail;
  readonly table: PathTable;
  readonly columns: readonly number[];
  /** of the steps from column to column that people make, those that are told */
  readonly told: number;
}

/** The finest picture that still tells most of what people do. Chosen once for a document: two pictures of the same people at two levels would tell more. */
export function chooseDetail(table: PathTable, { k, columns, families, least = 0.6 }: DetailOptions): ChosenDetail {
  const folded = families ? foldStates(table, families.of, families.states) : table;
  const fewer = columns.filter((_, i) => i === 0 || i === columns.length - 1 || (columns.length > 4 && i === Math.floor(columns.length / 2)));
  const levels: readonly (readonly [FlowDetail, PathTable, readonly number[]])[] = [
    ['asked', table, columns],
    ...(families ? [['families', folded, columns] as const] : []),
    ['fewer-points', folded, fewer],
    ['fewer-points', folded, fewer.filter((_, i) => i === 0 || i === fewer.length - 1)],
  ];
  for (const [detail, own, at] of levels) {
    const told = toldShare(own, at, k); // counting is most of the work: one level at a time
    if (told >= least) return { detail, table: own, columns: at, told };
  }
  return { detail: 'stories', table: folded, columns: [], told: 0 };
}

function toldShare(table: PathTable, columns: readonly number[], k: number): number {
  const flow = maskFlow(countFlows(table, columns), k);
  const steps = flow.total.people * Math.max(0, flow.columns.length - 1);
  return steps && flow.total.people >= k ? flow.links.reduce((sum, { from, to, people }) => (from === OTHERS || to === OTHERS ? sum : sum + people), 0) / steps : 0;
}
