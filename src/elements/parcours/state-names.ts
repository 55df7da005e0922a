import type { PathState } from '../../contract/parcours-flows.js';
import { OTHERS, UNKNOWN } from './path-table.model.js';
import type { ParcoursStrings } from './figure.strings.js';

/** What a state is called: a place in the table, `UNKNOWN` or `OTHERS`. */
export interface StateNames {
  readonly long: (state: number) => string;
  /** where there is little room */
  readonly short: (state: number) => string;
}

export function stateNames(states: readonly PathState[], strings: ParcoursStrings): StateNames {
  const special = (state: number): string | undefined => ({ [UNKNOWN]: strings.unknown, [OTHERS]: strings.others })[state];
  const shortSpecial = (state: number): string | undefined => ({ [UNKNOWN]: strings.unknownShort, [OTHERS]: strings.othersShort })[state];
  return {
    long: (state) => states[state]?.label ?? special(state) ?? '',
    short: (state) => states[state]?.short ?? states[state]?.label ?? shortSpecial(state) ?? '',
  };
}
