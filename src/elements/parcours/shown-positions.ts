import { meanTimes } from './durations.model.js';
import { ByGroup, perTable, unweighted } from './group-tables.js';
import { maskPositions, tellPositions, type ToldPosition } from './layout-distribution.model.js';
import { maskTimes, tellTimes, type GroupTimes, type StateTime } from './layout-times.model.js';
import type { PathChoice, PathGroup } from './path-groups.model.js';
import type { PathTable } from './path-table.model.js';
import { countPositions, type PositionCounts } from './positions.model.js';
import { visitorsOf } from './tell-path.model.js';

interface TellOptions {
  readonly k: number;
  readonly choices: readonly PathChoice[];
}

interface MomentCounts {
  readonly weighted: PositionCounts;
  readonly people: PositionCounts;
}

export const countMoments = perTable((paths): MomentCounts => {
  const weighted = countPositions(paths);
  return { weighted, people: paths.weights ? countPositions(unweighted(paths)) : weighted };
});

export const countTimes = perTable((paths): GroupTimes => ({ times: meanTimes(paths), visitors: visitorsOf(paths), people: paths.size }));

/** What may be told of each position, of everybody and of all groups that can be chosen: with one mask, so that none tells what another hides. */
export class PositionsToTell {
  readonly #counts: ByGroup<MomentCounts>;
  readonly #masks: readonly Uint8Array[];

  constructor(table: PathTable, { k, choices }: TellOptions) {
    this.#counts = new ByGroup(table, choices, countMoments);
    this.#masks = maskPositions(this.#counts.asked.map(({ people }) => people), k);
  }

  of(group: PathGroup | undefined): readonly ToldPosition[] {
    return tellPositions(this.#counts.of(group).weighted, this.#masks);
  }
}

/** Likewise, the mean time in each state. */
export class TimesToTell {
  readonly #times: ByGroup<GroupTimes>;
  readonly #mask: Uint8Array;
  readonly #k: number;

  constructor(table: PathTable, { k, choices }: TellOptions) {
    this.#k = k;
    this.#times = new ByGroup(table, choices, countTimes);
    this.#mask = maskTimes(this.#times.asked, k);
  }

  of(group: PathGroup | undefined): readonly StateTime[] {
    return tellTimes(this.#times.of(group), this.#mask, this.#k);
  }
}
