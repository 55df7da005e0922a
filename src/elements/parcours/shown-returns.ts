import { ByGroup, perTable } from './group-tables.js';
import { tellReturns, type ReturnCounts, type ToldReturns } from './layout-returns.model.js';
import { countMoves } from './moves.model.js';
import type { PathChoice, PathGroup } from './path-groups.model.js';
import { totalWeight, type PathTable } from './path-table.model.js';
import { findReturns } from './returns.model.js';

/** What may be told of returns and moves, of everybody and of all groups that can be chosen. */
export class ReturnsToTell {
  readonly #all: ToldReturns;
  readonly #groups: ReadonlyMap<PathGroup, ToldReturns>;

  constructor(table: PathTable, { k, choices }: { readonly k: number; readonly choices: readonly PathChoice[] }) {
    const counts = new ByGroup(table, choices, countReturns);
    const told = tellReturns(counts.all, choices.map(({ groups }) => groups.map((group) => counts.of(group))), k);
    this.#all = told.all;
    this.#groups = new Map(choices.flatMap(({ groups }, i) => groups.flatMap((group, j) => (told.groups[i]?.[j] ? [[group, told.groups[i][j]] as const] : []))));
  }

  of(group: PathGroup | undefined): ToldReturns {
    return (group && this.#groups.get(group)) ?? this.#all;
  }
}

/** What is counted, each in a step of its own. */
export const [returnsIn, movesIn] = [perTable((table) => findReturns(table)), perTable((table) => countMoves(table))];

/** Of all paths, those without any observation too: who is left of the others would be them. */
export const countReturns = (table: PathTable): ReturnCounts => ({ returns: returnsIn(table), moves: movesIn(table), people: table.size, weight: totalWeight(table) });
