import type { PathChoice, PathGroup } from './path-groups.model.js';
import { pickPaths, type PathTable } from './path-table.model.js';

/** The paths of everybody, or of a group. */
export const tableOf = (table: PathTable, group: PathGroup | undefined): PathTable => (group ? pickPaths(table, [...group.chosen].flatMap((is, path) => (is ? path : []))) : table);

/** Each path for one: what thresholds hold on. */
export const unweighted = ({ weights: _, ...table }: PathTable): PathTable => table;

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
