import { successions } from './frequent-paths.model.js';
import { unweighted } from './group-tables.js';
import type { PathChoice, PathGroup } from './path-groups.model.js';
import { pathCells, weightOf, type PathTable } from './path-table.model.js';
import { mergeSmall } from './threshold.model.js';
import { uniquePaths } from './unique-paths.model.js';

/** A way through states, whatever the time in each. */
export interface ToldSuccession {
  /** which one it is, of those of the table */
  readonly id: number;
  readonly states: readonly number[];
  /** weighted */
  readonly n: number;
  readonly share: number;
}

export interface ToldSuccessions {
  /** the most frequent first */
  readonly told: readonly ToldSuccession[];
  /** of those that are told together only; 0: there are none */
  readonly others: { readonly n: number; readonly share: number };
}

interface Counts {
  readonly n: Float64Array;
  readonly people: Float64Array;
}

/** Which ways are taken how often, of everybody and of all groups that can be chosen: with one mask, so that none tells what another hides. */
export class SuccessionsToTell {
  /** by path: its succession */
  readonly of: Int32Array;
  readonly #table: PathTable;
  readonly #ways: PathTable;
  readonly #merged: Uint8Array;
  readonly #known = new Map<PathGroup | undefined, ToldSuccessions>();

  constructor(table: PathTable, { k, choices }: { readonly k: number; readonly choices: readonly PathChoice[] }) {
    const unique = uniquePaths(successions(unweighted(table)));
    this.#table = table;
    this.#ways = unique.table;
    this.of = unique.of;
    const groups = choices.flatMap((choice) => choice.groups);
    this.#merged = mergeSmall((groups.length ? groups : [undefined]).map((group) => this.#count(group).people), k);
  }

  in(group: PathGroup | undefined): ToldSuccessions {
    const known = this.#known.get(group) ?? this.#tell(group);
    this.#known.set(group, known);
    return known;
  }

  #tell(group: PathGroup | undefined): ToldSuccessions {
    const { n } = this.#count(group);
    const total = n.reduce((sum, one) => sum + one, 0) || 1;
    const ways = [...n].map((some, id) => ({ id, n: some, share: some / total }));
    const told = ways.filter(({ id, n: some }) => some > 0 && !this.#merged[id]).sort((a, b) => b.n - a.n || a.id - b.id);
    const others = ways.reduce((sum, way) => sum + (this.#merged[way.id] ? way.n : 0), 0);
    return {
      told: told.map((way) => ({ ...way, states: [...pathCells(this.#ways, way.id)].filter((cell) => cell >= 0) })),
      others: { n: others, share: others / total },
    };
  }

  #count(group: PathGroup | undefined): Counts {
    const [n, people] = [new Float64Array(this.#ways.size), new Float64Array(this.#ways.size)];
    for (let path = 0; path < this.#table.size; path++) {
      if (group && !group.chosen[path]) continue;
      const way = this.of[path] ?? 0;
      n[way] = (n[way] ?? 0) + weightOf(this.#table, path);
      people[way] = (people[way] ?? 0) + 1;
    }
    return { n, people };
  }
}
