/** What rows are filled from. */
export interface RowsAbout {
  /** runs of nodes, each longer by the same symbol, four numbers a run: see `RUN` */
  readonly runs: Int32Array;
  readonly nodes: number;
  /** `symbols × symbols` */
  readonly gains: Float64Array;
  readonly symbols: number;
  /** most cells of a path */
  readonly depth: number;
}

/** Rows of a block of beginnings, one for each beginning of a path. */
export interface Rows {
  /** row after row, `nodes` numbers each; the first row and the first of each row are zero */
  readonly values: Float64Array;
  /** fills all rows of a path but those of its first cells, which are there already */
  readonly fill: (path: Uint8Array, from: number) => void;
}

export type CreateRows = (about: RowsAbout) => Rows;

/** Places of a run's numbers: its symbol, the node it continues, its first node, and the node after its last. */
export const RUN = { symbol: 0, parent: 1, from: 2, to: 3, size: 4 } as const;

/** Rows that are filled at a time: those behind the last one of a path are filled in vain. */
export const AT_ONCE = 4;

/** Numbers that the rows of a block take. */
export const roomOf = ({ nodes, depth }: RowsAbout): number => (depth + AT_ONCE) * nodes;

/** In JavaScript. */
export const createRows: CreateRows = (about) => {
  const { runs, nodes, gains, symbols } = about;
  const values = new Float64Array(roomOf(about));
  const row = (at: number): Float64Array => values.subarray(at * nodes, (at + 1) * nodes);
  const gainsOf = (symbol = 0): Float64Array => gains.subarray(symbol * symbols, (symbol + 1) * symbols);
  const fill = (path: Uint8Array, from: number): void => {
    for (let at = from; at < path.length; at += AT_ONCE) {
      fillFour(runs, [gainsOf(path[at]), gainsOf(path[at + 1]), gainsOf(path[at + 2]), gainsOf(path[at + 3])], [row(at), row(at + 1), row(at + 2), row(at + 3), row(at + 4)]);
    }
  };
  return { values, fill };
};

type One = Float64Array;

/** Each number from those above, to the left and between, which stay in hand from node to node. */
function fillFour(runs: Int32Array, [gains1, gains2, gains3, gains4]: readonly [One, One, One, One], [above, row1, row2, row3, row4]: readonly [One, One, One, One, One]): void {
  for (let run = 0; run < runs.length; run += RUN.size) {
    const symbol = runs[run] as number;
    const gain1 = gains1[symbol] as number;
    const gain2 = gains2[symbol] as number;
    const gain3 = gains3[symbol] as number;
    const gain4 = gains4[symbol] as number;
    const parent = runs[run + RUN.parent] as number;
    let corner = above[parent] as number;
    let left1 = row1[parent] as number;
    let left2 = row2[parent] as number;
    let left3 = row3[parent] as number;
    let left4 = row4[parent] as number;
    const end = runs[run + RUN.to] as number;
    for (let node = runs[run + RUN.from] as number; node < end; node++) {
      const up = above[node] as number;
      let one = corner + gain1;
      if (up < one) one = up;
      if (left1 < one) one = left1;
      let two = left1 + gain2;
      if (one < two) two = one;
      if (left2 < two) two = left2;
      let three = left2 + gain3;
      if (two < three) three = two;
      if (left3 < three) three = left3;
      let four = left3 + gain4;
      if (three < four) four = three;
      if (left4 < four) four = left4;
      row1[node] = one;
      row2[node] = two;
      row3[node] = three;
      row4[node] = four;
      corner = up;
      left1 = one;
      left2 = two;
      left3 = three;
      left4 = four;
    }
  }
}
