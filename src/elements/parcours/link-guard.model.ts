import { add } from './symbols.model.js';
import { mayTell } from './told-number.model.js';

/** People by category left and category reached: `rows × columns` cells, for groups of people; the sums by row and by column of each are told. */
export interface LinkTable {
  readonly rows: number;
  readonly columns: number;
  readonly groups: readonly Float64Array[];
}

interface Guarded extends LinkTable {
  readonly k: number;
  readonly hidden: Uint8Array;
  /** by group: cells found wide enough, which stay so whatever more is hidden */
  readonly wide: readonly Uint8Array[];
}

/** All of a link is told, at least how many it is, or nothing. */
export const [TOLD, PARTLY, HIDDEN] = [0, 1, 2] as const;

/** What is told of a link: of one told partly a multiple of 4k that is k to 5k − 1 under it. */
export function toldOf(people: number, level: number, k: number): number {
  if (level === TOLD) return people;
  return level === PARTLY ? Math.max(0, 4 * k * Math.floor((people - k) / (4 * k))) : 0;
}

/**
 * How much is told of each link, the same in all groups: nothing under k, and as little less of as few others as it takes for two things. What is left
 * of a category when all that is told is taken off it is nobody, or k people and more. And whoever adds and takes off all that is told, and knows how
 * that was chosen, finds k possible values at least for every hidden link: the bounds are exact, by largest flows along hidden cells (Gusfield 1988,
 * A graph theoretic approach to statistical data security). Undefined: nothing can be told so that this holds.
 */
export function hideLinks(table: LinkTable, k: number): Uint8Array | undefined {
  const [first] = table.groups;
  if (!first) return undefined;
  const isTold = (at: number): boolean => table.groups.every((people) => mayTell(people[at] ?? 0, k)) && table.groups.some((people) => people[at]);
  // a link of nobody is not listed, nor is a hidden one: nobody can tell them apart
  const hidden = Uint8Array.from(first, (_, at) => (isTold(at) ? TOLD : HIDDEN));
  const guarded = { ...table, k, hidden, wide: table.groups.map(() => new Uint8Array(hidden.length)) };
  for (;;) {
    const sums = table.groups.map((people) => hiddenSums(guarded, people));
    const leak = narrowSum(sums, k) ?? narrowCell(guarded);
    if (leak === undefined) return hidden;
    const next = cheapest(guarded, sums, leak);
    if (!next) return undefined;
    hidden[next.at] = next.level;
  }
}

interface Leak {
  readonly row?: number;
  readonly column?: number;
}

/** People of each row, and of each column, who are in no told number. */
interface HiddenSums {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

function hiddenSums({ rows, columns, hidden, k }: Guarded, people: Float64Array): HiddenSums {
  const sums = { rows: new Float64Array(rows), columns: new Float64Array(columns) };
  hidden.forEach((level, at) => {
    if (level === TOLD) return;
    const n = (people[at] ?? 0) - toldOf(people[at] ?? 0, level, k);
    add(sums.rows, Math.floor(at / columns), n);
    add(sums.columns, at % columns, n);
  });
  return sums;
}

function narrowSum(sums: readonly HiddenSums[], k: number): Leak | undefined {
  for (const { rows, columns } of sums) {
    const [row, column] = [rows, columns].map((line) => line.findIndex((n) => n > 0 && n < k)) as [number, number];
    if (row >= 0) return { row };
    if (column >= 0) return { column };
  }
  return undefined;
}

function narrowCell({ groups, hidden, wide, k, columns }: Guarded): Leak | undefined {
  for (let group = 0; group < groups.length; group++) {
    const [people, known] = [groups[group] ?? new Float64Array(), wide[group] ?? new Uint8Array()];
    const shifts = new Shifts(roomsOf(people, hidden, k), columns);
    for (let at = 0; at < hidden.length; at++) {
      if (hidden[at] === TOLD || known[at] || !people[at]) continue;
      if (shifts.widthOf(at, k - 1) < k - 1) return { row: Math.floor(at / columns), column: at % columns };
      known[at] = 1;
    }
  }
  return undefined;
}

/** How far each cell can go down and up for who knows what is told of it; nowhere where it is told. */
interface Rooms {
  readonly down: Float64Array;
  readonly up: Float64Array;
}

function roomsOf(people: Float64Array, levels: Uint8Array, k: number): Rooms {
  // who knows that all are under k counts with that, unless one isn't
  const most = people.some((n, at) => levels[at] && n >= k) ? Infinity : k - 1;
  const toldAt = (at: number): number => toldOf(people[at] ?? 0, levels[at] ?? TOLD, k);
  const isOpen = (at: number): boolean => levels[at] !== TOLD;
  return {
    down: people.map((n, at) => (isOpen(at) ? n - (toldAt(at) > 0 ? toldAt(at) + k : 0) : 0)),
    up: people.map((n, at) => (isOpen(at) ? (levels[at] === PARTLY ? toldAt(at) + 5 * k - 1 : most) - n : 0)),
  };
}

/** What to tell less of: of large links what they can spare, and first where their own row and column hide something already. */
function cheapest({ columns, groups, hidden, k }: Guarded, sums: readonly HiddenSums[], { row, column }: Leak): { at: number; level: number } | undefined {
  const isBare = (line: keyof HiddenSums, i: number): number => Number(sums.every((sum) => !sum[line][i]));
  let best: { at: number; level: number; cost: number } | undefined;
  hidden.forEach((level, at) => {
    const [own, across] = [Math.floor(at / columns), at % columns];
    if (level === HIDDEN || (own !== row && across !== column) || groups.every((people) => !people[at])) return;
    const told = (as: number): number => groups.reduce((sum, people) => sum + toldOf(people[at] ?? 0, as, k), 0);
    const next = level === TOLD && told(PARTLY) > 0 ? PARTLY : HIDDEN;
    const cost = (told(level) - told(next)) * (1 + isBare('rows', own) + isBare('columns', across));
    if (!best || cost < best.cost) best = { at, level: next, cost };
  });
  return best;
}

/** People moved between hidden cells so that all sums stay: what nobody who sees the sums can tell from the truth. */
class Shifts {
  readonly #rooms: Rooms;
  readonly #columns: number;
  readonly #rows: number;
  /** by cell: how many more people than in truth */
  readonly #moved: Float64Array;
  /** by node of the graph, rows first: its cells that can change at all */
  readonly #open: readonly number[][];
  /** by node: where a search came from */
  readonly #before: Int32Array;

  constructor(rooms: Rooms, columns: number) {
    [this.#rooms, this.#columns, this.#rows] = [rooms, columns, rooms.up.length / columns];
    this.#moved = new Float64Array(rooms.up.length);
    this.#before = new Int32Array(this.#rows + columns);
    this.#open = [...this.#before].map((): number[] => []);
    rooms.up.forEach((up, at) => {
      if (up < 1 && (rooms.down[at] ?? 0) < 1) return;
      this.#open[Math.floor(at / columns)]?.push(at);
      this.#open[this.#rows + (at % columns)]?.push(at);
    });
  }

  /** From the least to the most that a cell can be, as far as `enough`. */
  widthOf(at: number, enough: number): number {
    const [row, column] = [Math.floor(at / this.#columns), this.#rows + (at % this.#columns)];
    const up = this.#push(column, row, { at, most: Math.min(enough, this.#rooms.up[at] ?? 0) });
    return up >= enough ? up : up + this.#push(row, column, { at, most: Math.min(enough - up, this.#rooms.down[at] ?? 0) });
  }

  /** How many people can be moved from a node of the graph of rows and columns to another by other cells than this. All are put back after. */
  #push(from: number, to: number, { at: without, most }: { readonly at: number; readonly most: number }): number {
    let pushed = 0;
    while (pushed < most) {
      const route = this.#route(from, to, without);
      if (!route) break;
      const step = route.reduce((least, { at, sign }) => Math.min(least, this.#room(at, sign)), most - pushed);
      for (const { at, sign } of route) this.#moved[at] = (this.#moved[at] ?? 0) + sign * step;
      pushed += step;
    }
    this.#moved.fill(0);
    return pushed;
  }

  #room(at: number, sign: number): number {
    const moved = this.#moved[at] ?? 0;
    return sign < 0 ? (this.#rooms.down[at] ?? 0) + moved : (this.#rooms.up[at] ?? 0) - moved;
  }

  /** A shortest way: from a row to a column the cell between them grows, back it shrinks. */
  #route(from: number, to: number, without: number): { at: number; sign: number }[] | undefined {
    const [rows, columns, before] = [this.#rows, this.#columns, this.#before];
    before.fill(-1)[from] = from;
    const cellOf = (a: number, b: number): number => (a < rows ? a * columns + b - rows : b * columns + a - rows);
    const queue = [from];
    for (let i = 0; i < queue.length && before[to] === -1; i++) {
      const node = queue[i] ?? 0;
      const isRow = node < rows;
      for (const at of this.#open[node] ?? []) {
        const next = isRow ? rows + (at % columns) : Math.floor(at / columns);
        if (before[next] !== -1 || at === without || this.#room(at, isRow ? 1 : -1) < 1) continue;
        before[next] = node;
        queue.push(next);
      }
    }
    if (before[to] === -1) return undefined;
    const route = [];
    for (let node = to; node !== from; node = before[node] ?? from) {
      const earlier = before[node] ?? from;
      route.push({ at: cellOf(earlier, node), sign: earlier < rows ? 1 : -1 });
    }
    return route;
  }
}
