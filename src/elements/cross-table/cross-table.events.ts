import { IjUserEvent } from '../events.js';

export interface CrossSelectDetail {
  /** the code of its row (null: the total of a column), and the dimension it is of */
  readonly row: string | null;
  readonly rows: string;
  /** null: the total of the row, or a table by one dimension */
  readonly column: string | null;
  readonly columns: string | null;
  /** persons; null: not told */
  readonly n: number | null;
}

export interface CrossChangeDetail {
  readonly rows: string;
  readonly columns: string | null;
  readonly view: string;
  /** what percentages are of: `none`, `row`, `column`, `all` */
  readonly share: string;
  /** what it is compared with; empty: nothing */
  readonly against: string;
}

/** A person chose a number of the table. */
export class IjCrossTableSelectEvent extends IjUserEvent<CrossSelectDetail> {
  constructor(detail: CrossSelectDetail) {
    super('ij-cross-table-select', detail);
  }
}

/** A person asked for another table, or to see it in another way. */
export class IjCrossTableChangeEvent extends IjUserEvent<CrossChangeDetail> {
  constructor(detail: CrossChangeDetail) {
    super('ij-cross-table-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-cross-table-select': IjCrossTableSelectEvent;
    'ij-cross-table-change': IjCrossTableChangeEvent;
  }
}
