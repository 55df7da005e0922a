const TINY = 1e-7;

/**
 * The simplex method on a dense table (Dantzig), for programs of some hundred numbers: A·x = b, x ≥ 0, with b ≥ 0, one goal after the other
 * from the corner where the last one ended. Bland's rule (1977) where a step gains nothing, so that it never goes round. Throws when there is no such x.
 */
export class Simplex {
  #rows: Float64Array[];
  readonly #basis: number[];
  readonly #width: number;

  constructor(matrix: readonly (readonly number[])[], amounts: readonly number[]) {
    const real = matrix[0]?.length ?? 0;
    const artificial = matrix.length;
    this.#width = real + artificial;
    this.#rows = matrix.map((row, i) => Float64Array.from({ length: this.#width + 1 }, (_, j) => (j < real ? (row[j] ?? 0) : j === real + i ? 1 : j === this.#width ? (amounts[i] ?? 0) : 0)));
    this.#basis = matrix.map((_, i) => real + i);
    const rest = this.#run([...Array<number>(real).fill(0), ...Array<number>(artificial).fill(-1)]);
    if (rest < -1e-4) throw new Error(`no persons show these tables: ${-rest} too many`);
    this.#leaveArtificial(real);
    this.#width = real;
  }

  /** Goes to a corner where the sum of x by these weights is the most it can be. */
  maximise(weights: readonly number[]): void {
    this.#run(weights);
  }

  /** What is not 0 at the present corner. */
  solution(): [place: number, amount: number][] {
    return this.#basis.map((place, i): [number, number] => [place, this.#amount(i)]).filter(([, amount]) => amount > TINY);
  }

  #amount(row: number): number {
    return this.#rows[row]?.at(-1) ?? 0;
  }

  /** The present value of the goal when no step makes it more. */
  #run(weights: readonly number[]): number {
    const goal = Float64Array.from({ length: this.#rows[0]?.length ?? 1 }, (_, j) => (j < this.#width ? (weights[j] ?? 0) : 0));
    this.#basis.forEach((place, i) => subtract(goal, this.#rows[i], goal[place] ?? 0));
    for (let still = 0; ; ) {
      const column = this.#entering(goal, still > 20);
      if (column < 0) return -(goal.at(-1) ?? 0);
      const row = this.#leaving(column);
      if (row < 0) throw new Error('there is no most');
      still = this.#amount(row) > TINY ? 0 : still + 1;
      this.#pivot(row, column);
      subtract(goal, this.#rows[row], goal[column] ?? 0);
    }
  }

  #entering(goal: Float64Array, isFirst: boolean): number {
    let best = -1;
    for (let j = 0; j < this.#width; j += 1) {
      if ((goal[j] ?? 0) <= TINY || (best >= 0 && (goal[j] ?? 0) <= (goal[best] ?? 0))) continue;
      best = j;
      if (isFirst) break;
    }
    return best;
  }

  #leaving(column: number): number {
    let best = -1;
    let least = Infinity;
    this.#rows.forEach((row, i) => {
      const by = row[column] ?? 0;
      if (by <= TINY) return;
      const ratio = this.#amount(i) / by;
      const isTie = Math.abs(ratio - least) <= TINY && (this.#basis[i] ?? 0) < (this.#basis[best] ?? 0);
      if (ratio < least - TINY || isTie) [best, least] = [i, ratio];
    });
    return best;
  }

  #pivot(row: number, column: number): void {
    const pivot = this.#rows[row];
    if (!pivot) return;
    const by = pivot[column] ?? 1;
    for (let j = 0; j < pivot.length; j += 1) pivot[j] = (pivot[j] ?? 0) / by;
    this.#rows.forEach((other, i) => i === row || subtract(other, pivot, other[column] ?? 0));
    this.#basis[row] = column;
  }

  /** Rows that only repeat others keep an artificial unknown at 0: they go. */
  #leaveArtificial(real: number): void {
    const places = this.#basis.map((place, i) => ({ place, i })).filter(({ place }) => place >= real);
    for (const { i } of places) {
      const column = this.#rows[i]?.findIndex((n, j) => j < real && Math.abs(n) > TINY) ?? -1;
      if (column >= 0) this.#pivot(i, column);
    }
    const kept = this.#basis.map((place) => place < real);
    this.#rows = this.#rows.filter((_, i) => kept[i]).map((row) => Float64Array.from([...row.subarray(0, real), row.at(-1) ?? 0]));
    this.#basis.splice(0, this.#basis.length, ...this.#basis.filter((place) => place < real));
  }
}

function subtract(row: Float64Array, other: Float64Array | undefined, times: number): void {
  if (!other || Math.abs(times) < 1e-12) return;
  for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) - times * (other[j] ?? 0);
}
