import { countFlows, type FlowCounts } from './flow-counts.model.js';
import { maskFlows, tellFlows, type FlowMask, type ShownFlow } from './flow-mask.model.js';
import type { PathChoice, PathGroup } from './path-groups.model.js';
import type { PathTable } from './path-table.model.js';

/** Who is shown: a group of an attribute; undefined: everybody. */
export interface Chosen {
  readonly choice: PathChoice;
  readonly group: PathGroup;
}

/** What may be told of flows between columns, of everybody and of all groups that can be chosen: with one mask, so that none tells what another hides. */
export class FlowsToTell {
  readonly #mask: FlowMask;
  readonly #all: FlowCounts;
  readonly #byGroup: ReadonlyMap<PathGroup, FlowCounts>;
  readonly #choices: readonly PathChoice[];

  constructor(table: PathTable, columns: readonly number[], { k, choices }: { readonly k: number; readonly choices: readonly PathChoice[] }) {
    this.#choices = choices;
    this.#all = countFlows(table, columns);
    this.#byGroup = new Map(choices.flatMap(({ groups }) => groups.map((group) => [group, countFlows(table, columns, { people: group.chosen })])));
    this.#mask = maskFlows(choices.length ? [...this.#byGroup.values()] : [this.#all], k);
  }

  get people(): number {
    return this.#all.total.people;
  }

  everybody(): ShownFlow {
    const counts = this.#choices[0]?.groups.flatMap((group) => this.#byGroup.get(group) ?? []);
    return tellFlows(counts ?? [this.#all], this.#mask);
  }

  /** Of all groups of an attribute, in their order. */
  groups({ groups }: PathChoice): readonly ShownFlow[] {
    return groups.map((group) => this.of({ group }));
  }

  of(chosen: Pick<Chosen, 'group'> | undefined): ShownFlow {
    const counts = chosen && this.#byGroup.get(chosen.group);
    return counts ? tellFlows([counts], this.#mask) : this.everybody();
  }
}
