import { countGroups, countSteps, type FlowCounts, type FlowSteps } from './flow-counts.model.js';
import { maskFlows, tellFlows, type FlowMask, type ShownFlow } from './flow-mask.model.js';
import type { PathChoice, PathGroup } from './path-groups.model.js';

/** Who is shown: a group of an attribute; undefined: everybody. */
export interface Chosen {
  readonly choice: PathChoice;
  readonly group: PathGroup;
}

/** People between columns, by the groups of an attribute: counted when they are asked for, once. */
export class StepCounts {
  readonly #steps: FlowSteps;
  readonly #known = new Map<PathChoice | undefined, readonly FlowCounts[]>();

  constructor(steps: FlowSteps) {
    this.#steps = steps;
  }

  /** Of each group, in their order; without an attribute, of everybody. */
  of(choice: PathChoice | undefined): readonly FlowCounts[] {
    const counts = this.#known.get(choice) ?? (choice ? this.#count(choice) : [countSteps(this.#steps)]);
    this.#known.set(choice, counts);
    return counts;
  }

  /** Everybody is in one of the groups. */
  #count({ groups }: PathChoice): readonly FlowCounts[] {
    const of = new Uint8Array(this.#steps.table.size);
    for (let group = 0; group < groups.length; group++) {
      const { chosen } = groups[group] as PathGroup;
      for (let path = 0; path < of.length; path++) if (chosen[path]) of[path] = group;
    }
    return countGroups(this.#steps, of, groups.length);
  }
}

interface FlowsOptions {
  readonly k: number;
  /** attributes whose groups can be chosen */
  readonly choices: readonly PathChoice[];
  /** where it is known already */
  readonly mask?: FlowMask;
}

/** What may be told of flows between columns, of everybody and of all groups that can be chosen: with one mask, so that none tells what another hides. */
export class FlowsToTell {
  readonly choices: readonly PathChoice[];
  readonly #counts: StepCounts;
  readonly #k: number;
  readonly #mask: FlowMask;
  readonly #told = new Map<PathGroup | undefined, ShownFlow>();

  constructor(counts: StepCounts, { k, choices, mask }: FlowsOptions) {
    [this.#counts, this.choices, this.#k] = [counts, choices, k];
    this.#mask = mask ?? maskFlows(choices.length ? choices.flatMap((choice) => counts.of(choice)) : counts.of(undefined), k);
  }

  /** The same people, when the groups of one attribute more can be chosen. */
  with(choice: PathChoice): FlowsToTell {
    return new FlowsToTell(this.#counts, { k: this.#k, choices: [...this.choices, choice] });
  }

  get people(): number {
    return this.of(undefined).total.people;
  }

  /** Of all groups of an attribute, in their order. */
  groups({ groups }: PathChoice): readonly ShownFlow[] {
    return groups.map((group) => this.of({ group }));
  }

  of(chosen: Pick<Chosen, 'group'> | undefined): ShownFlow {
    const choice = this.choices.find(({ groups }) => chosen && groups.includes(chosen.group));
    const group = choice && chosen?.group;
    const told = this.#told.get(group) ?? tellFlows(this.#countsOf(choice, group), this.#mask);
    this.#told.set(group, told);
    return told;
  }

  #countsOf(choice: PathChoice | undefined, group: PathGroup | undefined): readonly FlowCounts[] {
    const counts = this.#counts.of(choice ?? this.choices[0]);
    return group ? counts.filter((_, i) => choice?.groups[i] === group) : counts;
  }
}
