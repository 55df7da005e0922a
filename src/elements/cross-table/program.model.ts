/** A whole number of persons is told from another by more than this. */
const TINY = 1e-7;
/** Steps that gain nothing, before the choice that never goes round. */
const STILL = 20;

/** `terms` add up to `amount`, or to no less. Columns are unknown numbers, none of them below 0. */
export interface Equation {
  readonly terms: readonly (readonly [column: number, times: number])[];
  readonly amount: number;
  readonly isExact: boolean;
}

/**
 * The most and the least of unknown numbers that equations leave, one goal after the other from the corner where the last one ended: the simplex
 * method with bounds on a dense table (Dantzig; Chvátal, Linear Programming, 1983, chapter 8), Bland's rule (1977) where a step gains nothing.
 * The prices of the equations at a corner (their dual values) say which of them hold it.
 */
export class Program {
  readonly isPossible: boolean;
  /** numbers of the table that were looked at */
  work = 0;
  readonly #rows: Float64Array[];
  readonly #basis: number[];
  /** by column; those of the equations come last, each has one for what it lacks */
  readonly #most: Float64Array;
  /** is it counted from its most down? */
  readonly #isTurned: Uint8Array;
  readonly #goal: Float64Array;
  /** the first column of the equations */
  readonly #own: number;
  readonly #mostWork: number;

  /** `most`: of each column; `mostWork` ends what takes too long. */
  constructor(equations: readonly Equation[], most: readonly number[], mostWork: number) {
    const loose = equations.flatMap(({ isExact }, i) => (isExact ? [] : [i]));
    this.#own = most.length + loose.length;
    const width = this.#own + equations.length;
    // what an equation lacks, or leaves, is never more
    this.#most = new Float64Array(width).fill(equations.reduce((sum, { amount }) => sum + Math.abs(amount), most.reduce((sum, one) => sum + one, 1)));
    this.#most.set(most);
    this.#isTurned = new Uint8Array(width);
    this.#basis = equations.map((_, i) => this.#own + i);
    this.#mostWork = mostWork;
    this.#rows = equations.map(({ terms, amount }, i) => {
      const row = new Float64Array(width + 1);
      const sign = amount < 0 ? -1 : 1;
      for (const [column, times] of terms) row[column] = (row[column] ?? 0) + times * sign;
      const place = loose.indexOf(i);
      if (place >= 0) row[most.length + place] = -sign;
      row[this.#own + i] = 1;
      row[width] = amount * sign;
      return row;
    });
    this.#goal = new Float64Array(width + 1);
    for (const row of this.#rows) row.forEach((n, j) => j < this.#own && (this.#goal[j] = (this.#goal[j] ?? 0) + n));
    this.#run();
    this.isPossible = this.#basis.every((column, i) => column < this.#own || this.#amount(i) < 1e-5) && !this.isTired;
    this.#most.fill(0, this.#own);
  }

  get isTired(): boolean {
    return this.work > this.#mostWork;
  }

  /** Goes to a corner where the sum of columns by these weights is the most it can be. Returns the equations that let it go no further. */
  reach(weights: readonly number[]): number[] {
    const places = new Map(this.#basis.map((column, i) => [column, this.#rows[i]]));
    this.#goal.fill(0);
    weights.forEach((weight, column) => {
      const times = this.#isTurned[column] ? -weight : weight;
      if (times) add(this.#goal, places.get(column), -times);
      if (times && !places.has(column)) this.#goal[column] = (this.#goal[column] ?? 0) + times;
    });
    for (const column of this.#basis) this.#goal[column] = 0;
    this.#run();
    return this.#basis.flatMap((_, i) => (Math.abs(this.#goal[this.#own + i] ?? 0) > TINY ? [i] : []));
  }

  /** All columns at the present corner. */
  values(): Float64Array {
    const values = new Float64Array(this.#own);
    this.#basis.forEach((column, i) => (values[column] = this.#amount(i)));
    return values.map((n, column) => (this.#isTurned[column] ? (this.#most[column] ?? 0) - n : n));
  }

  #amount(row: number): number {
    return this.#rows[row]?.at(-1) ?? 0;
  }

  #run(): void {
    for (let still = 0; !this.isTired; ) {
      const column = this.#entering(still > STILL);
      if (column < 0) return;
      const { row, step, isFull } = this.#leaving(column);
      still = step > TINY ? 0 : still + 1;
      if (row < 0) this.#turn(column);
      else {
        if (isFull) this.#turnBasic(row);
        this.#pivot(row, column);
      }
    }
  }

  #entering(isFirst: boolean): number {
    let best = -1;
    for (let j = 0; j < this.#own; j += 1) {
      if ((this.#goal[j] ?? 0) <= TINY || !this.#most[j] || (best >= 0 && (this.#goal[j] ?? 0) <= (this.#goal[best] ?? 0))) continue;
      best = j;
      if (isFirst) break;
    }
    return best;
  }

  /** What ends the step first: a number that comes to 0, one that comes to its most, or the column's own most (no row). */
  #leaving(column: number): { readonly row: number; readonly step: number; readonly isFull: boolean } {
    let found = { row: -1, step: this.#most[column] ?? 0, isFull: false };
    this.#rows.forEach((row, i) => {
      const by = row[column] ?? 0;
      if (Math.abs(by) <= TINY) return;
      const isFull = by < 0;
      const room = isFull ? (this.#most[this.#basis[i] ?? 0] ?? 0) - this.#amount(i) : this.#amount(i);
      const step = Math.max(0, room) / Math.abs(by);
      const isTie = Math.abs(step - found.step) <= TINY && found.row >= 0 && (this.#basis[i] ?? 0) < (this.#basis[found.row] ?? 0);
      if (step < found.step - TINY || isTie) found = { row: i, step, isFull };
    });
    return found;
  }

  #turn(column: number): void {
    const most = this.#most[column] ?? 0;
    for (const row of [...this.#rows, this.#goal]) {
      const by = row[column] ?? 0;
      row[row.length - 1] = (row[row.length - 1] ?? 0) - by * most;
      row[column] = -by;
    }
    this.#isTurned[column] = this.#isTurned[column] ? 0 : 1;
  }

  #turnBasic(place: number): void {
    const [row, column = 0] = [this.#rows[place], this.#basis[place]];
    if (!row) return;
    row.forEach((n, j) => (row[j] = -n));
    row[column] = 1;
    row[row.length - 1] = (row[row.length - 1] ?? 0) + (this.#most[column] ?? 0);
    this.#isTurned[column] = this.#isTurned[column] ? 0 : 1;
  }

  #pivot(place: number, column: number): void {
    const row = this.#rows[place];
    if (!row) return;
    const by = row[column] ?? 1;
    row.forEach((n, j) => (row[j] = n / by));
    for (const other of [...this.#rows, this.#goal]) {
      const times = other[column] ?? 0;
      if (other === row || Math.abs(times) < 1e-12) continue;
      add(other, row, -times);
      this.work += row.length;
    }
    this.#basis[place] = column;
  }
}

function add(row: Float64Array, other: Float64Array | undefined, times: number): void {
  if (!other) return;
  for (let j = 0; j < row.length; j += 1) row[j] = (row[j] as number) + times * (other[j] as number);
}
