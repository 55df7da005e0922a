import type { PathFamily, PathState } from '../../contract/parcours-flows.js';
import { OTHERS } from './path-table.model.js';

/** As many colours as can be told apart by everybody, and patterns within each. */
export const FAMILY_SLOTS = 9;
export const PATTERNS = ['solid', 'diagonal', 'dots', 'back-diagonal', 'grid'] as const;
export type StatePattern = (typeof PATTERNS)[number];

/** How a state is drawn. */
export interface StateLook {
  /** its colour: the class `family-1` … `family-9`; 0: none of them, as what is not known */
  readonly family: number;
  readonly pattern: StatePattern;
  /** the document's own, which goes before the family's */
  readonly color?: string;
}

/**
 * One colour a family, in the order of the families; a state without one is a family by itself. Within a family, patterns follow the order of
 * the states. Beyond nine families the colours come again, with the next pattern.
 */
export function stateLooks(states: readonly PathState[], families: readonly PathFamily[] = []): readonly StateLook[] {
  const members = new Map<string, number>(families.map(({ id }) => [id, 0]));
  const keyOf = ({ id, family }: PathState): string => family ?? ` ${id}`;
  for (const state of states) members.set(keyOf(state), 0);
  const slots = new Map([...members].map(([key], slot) => [key, slot]));
  return states.map((state) => {
    const [key, slot] = [keyOf(state), slots.get(keyOf(state)) ?? 0];
    const place = (members.get(key) ?? 0) + Math.floor(slot / FAMILY_SLOTS);
    members.set(key, (members.get(key) ?? 0) + 1);
    return { family: (slot % FAMILY_SLOTS) + 1, pattern: PATTERNS[place % PATTERNS.length] ?? PATTERNS[0], ...(state.color !== undefined && { color: state.color }) };
  });
}

const OTHERS_LOOK: StateLook = { family: 0, pattern: 'diagonal' };

/** Of a state, or of those that are told together. Undefined: nothing is known. */
export const lookOf = (looks: readonly StateLook[], state: number): StateLook | undefined => (state === OTHERS ? OTHERS_LOOK : looks[state]);
