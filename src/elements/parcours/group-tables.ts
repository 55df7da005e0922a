import { runsOf } from './cell-runs.model.js';
import type { Job } from './job.model.js';
import type { PathChoice, PathGroup } from './path-groups.model.js';
import { pickPaths, type PathTable } from './path-table.model.js';

const picked = new WeakMap<PathGroup, { readonly from: PathTable; readonly table: PathTable }>();

/** The paths of everybody, or of a group; picked once for all views. */
export function tableOf(table: PathTable, group: PathGroup | undefined): PathTable {
  if (!group) return table;
  const known = picked.get(group);
  if (known?.from === table) return known.table;
  const made = pickPaths(table, rowsOf(group));
  picked.set(group, { from: table, table: made });
  return made;
}

function rowsOf({ chosen, people }: PathGroup): Int32Array {
  const rows = new Int32Array(people);
  let count = 0;
  for (let path = 0; path < chosen.length; path++) if (chosen[path]) rows[count++] = path;
  return rows;
}

/** Each path for one: what thresholds hold on. */
export const unweighted = ({ weights: _, ...table }: PathTable): PathTable => table;

/** What is counted of a table, once however often it is asked for. */
export function perTable<T>(count: (table: PathTable) => T): (table: PathTable) => T {
  const known = new WeakMap<PathTable, { readonly counted: T }>();
  return (table) => {
    const { counted } = known.get(table) ?? { counted: count(table) };
    known.set(table, { counted });
    return counted;
  };
}

/** Counts of everybody and of each group that can be chosen, in steps; who asks for them later has them at hand (`perTable`). */
export function* countEach(table: PathTable, choices: readonly PathChoice[], counts: readonly ((table: PathTable) => unknown)[]): Job<void> {
  for (const group of [undefined, ...choices.flatMap(({ groups }) => groups)]) {
    const own = tableOf(table, group);
    yield 0;
    runsOf(own);
    for (const count of counts) {
      yield 0;
      count(own);
    }
  }
}

/** Something counted once for everybody and for each group that can be chosen. */
export class ByGroup<T> {
  readonly all: T;
  readonly #groups: ReadonlyMap<PathGroup, T>;

  constructor(table: PathTable, choices: readonly PathChoice[], count: (table: PathTable) => T) {
    this.all = count(table);
    this.#groups = new Map(choices.flatMap(({ groups }) => groups.map((group) => [group, count(tableOf(table, group))] as const)));
  }

  /** Groups that everybody's less the others would tell: those that one mask must hold on. Without any, everybody. */
  get asked(): readonly T[] {
    return this.#groups.size ? [...this.#groups.values()] : [this.all];
  }

  of(group: PathGroup | undefined): T {
    return (group && this.#groups.get(group)) ?? this.all;
  }
}
