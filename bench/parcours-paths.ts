import { seeded } from './map-points.js';

/** Paths of nobody, the same at each run: what our element, the page by hand and the peers are given. */
export interface BenchPaths {
  readonly states: readonly string[];
  readonly size: number;
  readonly length: number;
  /** `size × length`, path after path: the index of a state */
  readonly cells: Int8Array;
}

/** Seven columns are drawn, from the first year on or from the second. */
export const YEARS = 8;
export const COLUMNS = 7;
const FIRST_AGE = 14;
const YEARLY_STATES = 10;

const MONTHS = 72;
const MONTHLY_STATES = 6;
/** Of 712 paths so many are different, as in `mvad`: the others are those of somebody before them. */
const ALIKE = 0.22;

/** People of 14 to 21, a state a year of ten: most stay or go on to the next ones, some come back. */
export function yearlyPaths(size: number): BenchPaths {
  const random = seeded(5);
  const paths = empty(size, YEARS, YEARLY_STATES);
  for (let path = 0; path < size; path++) {
    let state = Math.floor(random() * 4);
    for (let year = 0; year < YEARS; year++) {
      paths.cells[path * YEARS + year] = state;
      if (random() < 0.45) state = Math.floor(random() < 0.8 ? Math.min(YEARLY_STATES - 1, state + random() * 4) : random() * YEARLY_STATES);
    }
  }
  return paths;
}

/** 72 months in six states: spells of some months more than whole years, then a long one. `alike`: share whose path somebody else has; 0: all differ. */
export function monthlyPaths(size: number, alike = ALIKE): BenchPaths {
  const random = seeded(9);
  const paths = empty(size, MONTHS, MONTHLY_STATES);
  const known = new Set<string>();
  for (let path = 0; path < size; path++) {
    const own = paths.cells.subarray(path * MONTHS, (path + 1) * MONTHS);
    const other = Math.floor(random() * path);
    if (path && random() < alike) own.set(paths.cells.subarray(other * MONTHS, (other + 1) * MONTHS));
    else do live(own, random);
    while (!alike && known.has(own.join()));
    known.add(own.join());
  }
  return paths;
}

function live(months: Int8Array, random: () => number): void {
  let state = Math.floor(random() * MONTHLY_STATES);
  for (let from = 0; from < months.length; ) {
    const isLast = from > 0 && random() < 0.25;
    const duration = isLast ? months.length : 1 + 12 * Math.floor(random() * 3) + Math.floor(random() * 11);
    months.fill(state, from, from + duration);
    from += duration;
    state = (state + 1 + Math.floor(random() * (MONTHLY_STATES - 1))) % MONTHLY_STATES;
  }
}

function empty(size: number, length: number, states: number): BenchPaths {
  return { size, length, states: [...Array<undefined>(states)].map((_, i) => `S${i}`), cells: new Int8Array(size * length) };
}

/** As `ij/parcours@1` says it, a list a field. */
export function pathsDocument({ states, size, length, cells }: BenchPaths): object {
  const isYearly = length === YEARS;
  const sps = [...Array<undefined>(size)].map((_, path) => spsOf(states, cells.subarray(path * length, (path + 1) * length)));
  return {
    schema: 'ij/parcours@1',
    time: isYearly ? { unit: 'year', align: 'age', start: FIRST_AGE } : { unit: 'month', start: '2019-09' },
    states: states.map((id) => ({ id, label: `Situation ${id}` })),
    columns: { sps },
  };
}

function spsOf(states: readonly string[], cells: Int8Array): string {
  const runs: string[] = [];
  for (let from = 0, to = 0; from < cells.length; from = to) {
    while (to < cells.length && cells[to] === cells[from]) to++;
    runs.push(`${states[cells[from] ?? 0]}/${to - from}`);
  }
  return runs.join('-');
}

/** Ages of seven columns, the first year's or the second's the first. */
export const agesFrom = (first: number): string => [...Array<undefined>(COLUMNS)].map((_, i) => FIRST_AGE + first + i).join(' ');

/** Seven columns of some people, for whoever has to count by hand. */
export interface BenchFlows {
  readonly states: readonly string[];
  /** `COLUMNS × states` */
  readonly nodes: Float64Array;
  /** `(COLUMNS − 1) × states × states` */
  readonly links: Float64Array;
}

/** One pass over the cells: as quick as it gets. */
export function countByHand({ states, size, length, cells }: BenchPaths, first: number): BenchFlows {
  const count = states.length;
  const nodes = new Float64Array(COLUMNS * count);
  const links = new Float64Array((COLUMNS - 1) * count * count);
  for (let path = 0; path < size; path++) {
    for (let column = 0, at = path * length + first, from = 0; column < COLUMNS; column++, at++) {
      const to = cells[at] ?? 0;
      nodes[column * count + to] = (nodes[column * count + to] ?? 0) + 1;
      const link = ((column - 1) * count + from) * count + to;
      if (column) links[link] = (links[link] ?? 0) + 1;
      from = to;
    }
  }
  return { states, nodes, links };
}

/** Links that have people, as most libraries take them. */
export function listLinks({ states, links }: BenchFlows): { readonly column: number; readonly from: number; readonly to: number; readonly n: number }[] {
  const count = states.length;
  return [...links].flatMap((n, at) => (n ? { column: Math.floor(at / count / count), from: Math.floor(at / count) % count, to: at % count, n } : []));
}
