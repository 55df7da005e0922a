import { dimensionsShown, type CountsIndex, type Dimensions } from './counts-index.model.js';
import { layoutGrid, type CrossGrid, type ShareOf } from './grid.model.js';
import { sortOf, type Against, type CrossQuery } from './query.model.js';
import { showGrid, type ShownTable, type Wording } from './shown-table.js';

/** What was read: a document and, where one is compared with it, another. */
export interface CrossDocument {
  readonly index: CountsIndex;
  /** what the other one is */
  readonly against: Against;
  readonly other?: CountsIndex | undefined;
  /** it was asked for and could not be read */
  readonly isOtherLate?: boolean;
}

/** Two groups to choose, or one of both documents. */
export interface Pair {
  readonly columns: readonly { readonly value: string; readonly label: string }[];
  readonly a: string;
  readonly b: string;
}

/** Everything on the screen but its controls. */
export interface ShownDocument {
  readonly dimensions: Dimensions;
  readonly table: ShownTable;
  /** undefined: two groups are compared */
  readonly grid: CrossGrid | undefined;
  readonly share: ShareOf;
  readonly sort: string;
  readonly pair: Pair | undefined;
  /** why two groups are not compared, though that was asked */
  readonly problem: string | undefined;
  readonly labels: readonly [string, string] | undefined;
}

/** Undefined: the document has no table. */
export function showDocument(document: CrossDocument, query: CrossQuery, wording: Wording): ShownDocument | undefined {
  const dimensions = dimensionsShown(document.index, query);
  if (!dimensions) return undefined;
  const wanted = query.share ?? 'none';
  const share = dimensions.columns === undefined && wanted !== 'none' ? 'all' : wanted;
  const sort = sortOf(query.sort);
  const grid = layoutGrid(document.index, { ...dimensions, shareOf: share });
  if (!grid) return undefined;
  const sorted = wording.sortRows?.(grid, sort) ?? grid;
  return { dimensions, grid: sorted, table: showGrid(sorted, share, wording), share, sort, pair: undefined, labels: undefined, problem: undefined };
}

/** Period and persons, then the source: a line each. */
export function creditsOf({ index: { counts } }: CrossDocument, { grid, labels }: ShownDocument, { wish, strings }: { readonly wish: CrossQuery; readonly strings: Wording['strings'] }): readonly string[] {
  const period = strings.periodName(counts.from, counts.to);
  const about = labels && wish.against !== 'columns' ? '' : strings.about(period, grid ? grid.people.n : null);
  return [about, ...(counts.source ? [strings.source(counts.source)] : [])];
}
