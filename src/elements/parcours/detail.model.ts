import { countSteps, stepsOf, type FlowSteps } from './flow-counts.model.js';
import { maskFlows, tellFlows, type FlowMask, type ShownFlow } from './flow-mask.model.js';
import { runToEnd, type Job } from './job.model.js';
import { OTHERS, type PathTable } from './path-table.model.js';

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
  /** of its columns: none for stories */
  readonly steps: FlowSteps;
  /** with what tells everybody; undefined for stories */
  readonly mask: FlowMask | undefined;
}

/** The finest picture that still tells most of what people do. Chosen once for a document: two pictures of the same people at two levels would tell more. */
export const chooseDetail = (table: PathTable, options: DetailOptions): ChosenDetail => runToEnd(choosingDetail(table, options));

/** The same in slices, which say nothing of how much is done. */
export function* choosingDetail(table: PathTable, { k, columns, families, least = 0.6 }: DetailOptions): Job<ChosenDetail> {
  const folded = families ? foldStates(table, families.of, families.states) : table;
  const fewer = columns.filter((_, i) => i === 0 || i === columns.length - 1 || (columns.length > 4 && i === Math.floor(columns.length / 2)));
  const levels: readonly (readonly [FlowDetail, PathTable, readonly number[]])[] = [
    ['asked', table, columns],
    ...(families ? [['families', folded, columns] as const] : []),
    ['fewer-points', folded, fewer],
    ['fewer-points', folded, fewer.filter((_, i) => i === 0 || i === fewer.length - 1)],
  ];
  for (const [detail, own, at] of levels) {
    const steps = stepsOf(own, at); // most of the work: one level at a time
    yield 0;
    const counts = [countSteps(steps)];
    yield 0;
    const mask = maskFlows(counts, k);
    if (toldShare(tellFlows(counts, mask)) >= least) return { detail, table: own, steps, mask };
  }
  return { detail: 'stories', table: folded, steps: stepsOf(folded, []), mask: undefined };
}

/** Of the steps from column to column that people make, those that are told. */
function toldShare({ total, columns, links }: ShownFlow): number {
  const steps = total.people * Math.max(0, columns.length - 1);
  return steps ? links.reduce((sum, { from, to, people }) => (from === OTHERS || to === OTHERS ? sum : sum + people), 0) / steps : 0;
}
