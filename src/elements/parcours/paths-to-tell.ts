import type { PathFamily, PathState } from '../../contract/parcours.js';
import { chooseDetail, type ChosenDetail, type FlowDetail } from './detail.model.js';
import type { ParcoursStrings } from './figure.strings.js';
import type { ShownFlow } from './flow-mask.model.js';
import { readFlows } from './flow-wire.model.js';
import type { ParcoursValue } from './parcours-value.js';
import { columnName, columnsAt } from './path-columns.model.js';
import { pathChoices, type PathChoice } from './path-groups.model.js';
import { FlowsToTell, type Chosen } from './shown-flow.js';
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
}

interface TellOptions {
  readonly k: number;
  /** columns asked for */
  readonly at: string | undefined;
  readonly strings: ParcoursStrings;
  /** of documents that declare none */
  readonly families: readonly PathFamily[];
}

/** A choice that hides more of everybody's picture than this is not offered. */
const LEAST_KEPT = 0.8;

export function pathsToTell(value: ParcoursValue, { families: ours, ...options }: TellOptions): PathsToTell {
  const families = value.document.families.length ? value.document.families : ours;
  return value.paths ? tellPaths(value, { ...options, families }) : tellFlows(value, { ...options, families });
}

function tellFlows(value: Extract<ParcoursValue, { paths?: undefined }>, { k: asked, strings, families }: TellOptions): PathsToTell {
  const { document } = value;
  const k = Math.max(asked, document.k);
  const flow = readFlows(document, k);
  const states = flow.states.map((id) => document.states.find((state) => state.id === id) ?? { id, label: id });
  const nameOf = (column: string | number | undefined): string => (typeof column === 'number' && document.align === 'age' ? strings.age(column) : String(column ?? ''));
  return {
    value, k, states,
    looks: stateLooks(states, families),
    names: stateNames(states, strings),
    flows: { people: flow.total.people, of: () => flow, groups: () => [] },
    choices: [],
    columnName: (column) => nameOf(document.columns[column]),
    detail: 'asked',
  };
}

function tellPaths(value: Extract<ParcoursValue, { paths: object }>, { k, at, strings, families }: TellOptions): PathsToTell {
  const { paths } = value;
  const folding = foldingOf(paths.states, families);
  const { detail, table, columns } = chooseDetail(paths.table, { k, columns: columnsAt(paths.time, at), ...(folding && { families: folding }) });
  const isFolded = table !== paths.table;
  const states = isFolded && folding ? folding.named : paths.states;
  const { choices, flows } = affordable({ table, columns }, pathChoices(paths.attributes, k), k);
  return {
    value: isFolded ? { ...value, paths: { ...paths, table, states } } : value,
    k, states, flows, choices, detail,
    looks: stateLooks(states, families),
    names: stateNames(states, strings),
    columnName: (column) => columnName(paths.time, columns[column] ?? 0, strings),
  };
}

/** States as their families; undefined: that would be no coarser. */
function foldingOf(states: readonly PathState[], families: readonly PathFamily[]) {
  const keys = [...new Set(states.map(({ id, family }) => family ?? id))];
  if (keys.length === states.length) return undefined;
  const named = keys.map((key): PathState => {
    const family = families.find(({ id }) => id === key);
    return family ? { id: key, label: family.label, family: key } : (states.find(({ id }) => id === key) ?? { id: key, label: key });
  });
  return { of: states.map(({ id, family }) => keys.indexOf(family ?? id)), states: keys, named };
}

/** All groups that can be chosen share one mask: each attribute more tells less of everybody. Those that cost too much are left out. */
function affordable({ table, columns }: Pick<ChosenDetail, 'table' | 'columns'>, offered: readonly PathChoice[], k: number): { readonly choices: readonly PathChoice[]; readonly flows: FlowSource } {
  let best = { choices: [] as readonly PathChoice[], flows: new FlowsToTell(table, columns, { k, choices: [] }) };
  const whole = toldPeople(best.flows);
  for (const choice of offered) {
    const choices = [...best.choices, choice];
    const flows = new FlowsToTell(table, columns, { k, choices });
    if (toldPeople(flows) >= whole * LEAST_KEPT) best = { choices, flows };
  }
  return best;
}

const toldPeople = (flows: FlowSource): number => flows.of(undefined).links.reduce((sum, { people, from, to }) => sum + (Math.min(from, to) >= 0 ? people : 0), 0);

