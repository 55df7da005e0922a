import type { PathFamily, PathState } from '../../contract/parcours-flows.js';
import { countedPaths } from './counted-paths.model.js';
import { choosingDetail } from './detail.model.js';
import type { FlowMask } from './flow-mask.model.js';
import { runToEnd, type Job } from './job.model.js';
import type { PathsValue } from './parcours-value.js';
import { columnName, columnsAt } from './path-columns.model.js';
import type { PathAttribute } from './path-attributes.model.js';
import { offeringChoices, type PathChoice } from './path-groups.model.js';
import type { FlowSource, PathsToTell, TellOptions } from './paths-to-tell.js';
import { FlowsToTell, StepCounts } from './shown-flow.js';
import { stateLooks } from './state-looks.model.js';
import { stateNames } from './state-names.js';

/** A choice that hides more of everybody's picture than this is not offered. */
const LEAST_KEPT = 0.8;

/** What may be told of paths. */
export const tellPaths = (read: PathsValue, options: TellOptions): PathsToTell => runToEnd(tellingPaths(read, options));

/** The same in slices, which say nothing of how much is done. */
export function* tellingPaths(read: PathsValue, { k, at, strings, families, named }: TellOptions): Job<PathsToTell> {
  const [whole, value] = [read.paths, countedPaths(read.paths)].map((own) => ({ ...read, paths: named ? { ...own, states: own.states.map(named) } : own })) as [PathsValue, PathsValue];
  const { paths } = value;
  const folding = foldingOf(paths.states, families);
  const { detail, table, steps, mask } = yield* choosingDetail(paths.table, { k, columns: columnsAt(paths.time, at), ...(folding && { families: folding }) });
  const isFolded = table !== paths.table;
  const states = isFolded && folding ? folding.named : paths.states;
  const flows = yield* affordable(new StepCounts(steps), yield* choicesOf(paths.attributes, k), { k, ...(mask && { mask }) });
  const lookAt = (all: readonly PathState[]) => ({ states: all, looks: stateLooks(all, families), names: stateNames(all, strings) });
  const own = lookAt(paths.states);
  return {
    ...(isFolded ? { value: { ...value, paths: { ...paths, table, states } }, ...lookAt(states) } : { value, ...own }),
    k, flows, choices: flows.choices, detail,
    unfolded: { value: whole, ...own },
    columnName: (column) => columnName(paths.time, steps.columns[column] ?? 0, strings),
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

const known = new WeakMap<readonly PathAttribute[], { readonly k: number; readonly choices: readonly PathChoice[] }>();

/** The same for all columns. */
function* choicesOf(attributes: readonly PathAttribute[], k: number): Job<readonly PathChoice[]> {
  const before = known.get(attributes);
  if (before?.k === k) return before.choices;
  const choices = yield* offeringChoices(attributes, k);
  known.set(attributes, { k, choices });
  return choices;
}

/** All groups that can be chosen share one mask: each attribute more tells less of everybody. Those that cost too much are left out. */
function* affordable(counts: StepCounts, offered: readonly PathChoice[], options: { readonly k: number; readonly mask?: FlowMask }): Job<FlowsToTell> {
  let flows = new FlowsToTell(counts, { ...options, choices: [] });
  const least = toldPeople(flows) * LEAST_KEPT;
  for (const choice of offered) {
    yield 0;
    counts.of(choice);
    yield 0;
    const more = flows.with(choice);
    if (toldPeople(more) >= least) flows = more;
  }
  return flows;
}

const toldPeople = (flows: FlowSource): number => flows.of(undefined).links.reduce((sum, { people, from, to }) => sum + (Math.min(from, to) >= 0 ? people : 0), 0);

