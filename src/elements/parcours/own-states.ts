import type { PathFamily, PathState } from '../../contract/parcours-flows.js';
import { stringsFor, type Catalogue } from '../../i18n/catalogue.js';
import { FAMILIES_FR } from './states-fr.js';

export { FAMILIES_FR, STATES_FR } from './states-fr.js';

/** By the ids of our vocabulary; what is left out is French. */
interface StateWords {
  states: Readonly<Record<string, Partial<Pick<PathState, 'label' | 'short'>>>>;
  families: Readonly<Record<string, string>>;
}

export const stateWords: Catalogue<StateWords> = {
  name: 'ij-parcours-states',
  fr: { states: {}, families: {} },
  en: () => import('./states-en.js').then(({ FAMILIES_EN, STATES_EN }) => ({ states: STATES_EN, families: FAMILIES_EN })),
};

export interface OwnStates {
  readonly families: readonly PathFamily[];
  readonly named: (state: PathState) => PathState;
}

/** Our vocabulary in the language of the reader. */
export function ownStatesIn(lang: string): OwnStates {
  const { states, families } = stringsFor(stateWords, lang);
  return { families: FAMILIES_FR.map((family) => ({ ...family, label: families[family.id] ?? family.label })), named: (state) => ({ ...state, ...states[state.id] }) };
}
