import type { PathFamily, PathState } from '../../contract/parcours-flows.js';
import type { FlowDetail } from './detail.model.js';
import type { ParcoursStrings } from './figure.strings.js';
import type { ShownFlow } from './flow-mask.model.js';
import { readFlows } from './flow-wire.model.js';
import type { FlowsValue, ParcoursValue } from './parcours-value.js';
import type { PathChoice } from './path-groups.model.js';
import type { Chosen } from './shown-flow.js';
import { stateLooks, type StateLook } from './state-looks.model.js';
import { stateNames, type StateNames } from './state-names.js';

/** Flows that may be told, of everybody and of groups. */
export interface FlowSource {
  readonly people: number;
  of: (chosen: Pick<Chosen, 'group'> | undefined) => ShownFlow;
  /** of all groups of an attribute, in their order */
  groups: (choice: PathChoice) => readonly ShownFlow[];
}

/** What a document lets be told, whichever way it is shown. */
export interface PathsToTell {
  /** with the states and the attributes that may be told */
  readonly value: ParcoursValue;
  /** people under which nothing is told */
  readonly k: number;
  readonly states: readonly PathState[];
  readonly looks: readonly StateLook[];
  readonly names: StateNames;
  readonly flows: FlowSource;
  readonly choices: readonly PathChoice[];
  readonly columnName: (column: number) => string;
  readonly detail: FlowDetail;
  /** as the document has them, before any folding: for the story of somebody who agreed that it be shown */
  readonly unfolded: Pick<PathsToTell, 'value' | 'states' | 'looks' | 'names'>;
}

export interface TellOptions {
  readonly k: number;
  /** columns asked for */
  readonly at: string | undefined;
  readonly strings: ParcoursStrings;
  /** of documents that declare none */
  readonly families: readonly PathFamily[];
  /** likewise, states in the language of the reader */
  readonly named?: (state: PathState) => PathState;
}

/** What may be told of flows that the endpoint has counted. */
export function tellCounted(value: FlowsValue, { k: asked, strings, families }: TellOptions): PathsToTell {
  const { document } = value;
  const k = Math.max(asked, document.k);
  const flow = readFlows(document, k);
  const states = flow.states.map((id) => document.states.find((state) => state.id === id) ?? { id, label: id });
  const nameOf = (column: string | number | undefined): string => (typeof column === 'number' && document.align === 'age' ? strings.age(column) : String(column ?? ''));
  const own = { value, states, looks: stateLooks(states, families), names: stateNames(states, strings) };
  return {
    ...own, k,
    unfolded: own,
    flows: { people: flow.total.people, of: () => flow, groups: () => [] },
    choices: [],
    columnName: (column) => nameOf(document.columns[column]),
    detail: 'asked',
  };
}
