import { OTHER_STATES, UNKNOWN_STATE, VOID_STATE, type Parcours, type ParcoursFlows, type Path, type PathEvent } from '../../src/contract/index.js';
import { countFlows } from '../../src/elements/parcours/flow-counts.model.js';
import { maskFlows, tellFlows, type ShownFlow } from '../../src/elements/parcours/flow-mask.model.js';
import { pickPaths, UNKNOWN, VOID, type PathTable } from '../../src/elements/parcours/path-table.model.js';
import { positionAt } from '../../src/elements/parcours/path-clock.model.js';
import type { PathMark } from '../../src/elements/parcours/path-events.model.js';
import { readPaths } from '../../src/elements/parcours/read-paths.model.js';
import { writeSps } from '../../src/elements/parcours/sequence-text.model.js';
import { FAMILIES_FR, STATES_FR } from '../../src/elements/parcours/states-fr.js';
import type { PathRow } from './path-rows.js';

/** From the first year of collège on, a column a year. */
export const AGES: readonly number[] = [...Array<undefined>(15)].map((_, i) => 11 + i);

type StateSort = 'state' | 'family';

/** Everybody's paths by the years of their age, with events on their columns. Never leaves the endpoint. */
function pathsByAge(rows: readonly PathRow[], sort: StateSort): { readonly table: PathTable; readonly events: readonly PathMark[] } {
  const states = sort === 'state' ? STATES_FR : FAMILIES_FR;
  const paths = rows.map(({ path }) => (sort === 'state' ? path : inFamilies(path)));
  const document: Parcours = { states: [...states], families: [], attributes: [], time: { unit: 'month', align: 'date', endInclusive: false }, paths };
  const { table, time, events } = readPaths(document, { align: 'age', unit: 'year' });
  const first = positionAt(time, (AGES[0] ?? 0) * 12);
  const placed = events.map((event) => ({ ...event, position: event.position - first }));
  return { table: { ...table, ...columnsAt(table, AGES.map((_, i) => first + i)) }, events: placed.filter(({ position }) => position >= 0 && position < AGES.length) };
}

const FAMILY_OF = new Map(STATES_FR.map(({ id, family }) => [id, family ?? id]));

const inFamilies = (path: Path): Path => ({ ...path, spells: path.spells?.map((spell) => ({ ...spell, state: spell.state && (FAMILY_OF.get(spell.state) ?? spell.state) })) });

function columnsAt({ cells, size, length }: PathTable, positions: readonly number[]): Pick<PathTable, 'cells' | 'length'> {
  const picked = new Int8Array(size * positions.length).fill(VOID);
  for (let path = 0; path < size; path += 1) {
    positions.forEach((position, column) => {
      if (position >= 0 && position < length) picked[path * positions.length + column] = cells[path * length + position] ?? VOID;
    });
  }
  return { cells: picked, length: positions.length };
}

/** States are told where most steps from a year to the next are shared by enough people, families where not. */
const LEAST_TOLD = 0.6;

/**
 * What may be told of everybody's paths, by age: nothing of fewer than k people, nor what others would give away. Paths that are shown by themselves are
 * known: whoever takes them off the counts must find k people too, so that those who did not agree to that are protected among themselves.
 */
export function tellPaths(rows: readonly PathRow[], k: number): Pick<ParcoursFlows, 'k' | 'align' | 'columns' | 'people' | 'states' | 'families' | 'nodes' | 'links' | 'others'> {
  const told = (sort: StateSort): ShownFlow => {
    const { table } = pathsByAge(rows, sort);
    const columns = AGES.map((_, column) => column);
    const unknown = pickPaths(table, rows.flatMap(({ isStory }, path) => (isStory ? [] : [path])));
    const all = countFlows(table, columns);
    const groups = [countFlows(unknown, columns), all].filter(({ total }) => total.people > 0);
    return groups.some(({ total }) => total.people < k) ? tellFlows([], maskFlows([], k)) : tellFlows([all], maskFlows(groups, k));
  };
  const fine = told('state');
  const flow = toldShare(fine) >= LEAST_TOLD ? fine : told('family');
  const isFine = flow === fine;
  return {
    k,
    align: 'age',
    columns: [...AGES],
    people: flow.total.people >= k ? flow.total.people : null,
    states: isFine ? [...STATES_FR] : FAMILIES_FR.map((family) => ({ ...family, family: family.id })),
    families: [...FAMILIES_FR],
    ...wireOf(flow),
  };
}

function toldShare({ links, total, columns }: ShownFlow): number {
  const steps = total.people * (columns.length - 1);
  return links.reduce((sum, { from, to, people }) => (Math.min(from, to) >= 0 || to === VOID ? sum + people : sum), 0) / Math.max(1, steps);
}

function wireOf({ states, nodes, links }: ShownFlow): Pick<ParcoursFlows, 'nodes' | 'links' | 'others'> {
  const codeOf = (state: number): string => states[state] ?? (state === UNKNOWN ? UNKNOWN_STATE : state === VOID ? VOID_STATE : OTHER_STATES);
  const named = nodes.map(({ state, column, people }) => ({ code: codeOf(state), column, people }));
  return {
    nodes: named.flatMap(({ code, column, people }) => (code === OTHER_STATES ? [] : [[code, column, people]])),
    links: links.map(({ from, to, column, people, returned }) => [codeOf(from), codeOf(to), column, people, ...(returned ? [returned] : [])]),
    others: named.flatMap(({ code, column, people }) => (code === OTHER_STATES ? [[column, people]] : [])),
  };
}

/** The paths that may be shown by themselves: a state and what happened for each year of age, and nothing that tells when or where that was. */
export function storiesOf(rows: readonly (PathRow & { readonly name: string })[], labels: ReadonlyMap<string, string>): Path[] {
  const stories = rows.filter(({ isStory }) => isStory);
  const { table, events } = pathsByAge(stories, 'state');
  return stories
    .map(({ name }, path): Path => ({ id: name, sps: writeSps(table, path), events: events.flatMap((event) => (event.path === path ? [nameEvent(event, labels)] : [])), consent: 'story' }))
    .sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

const nameEvent = ({ type, position }: PathMark, labels: ReadonlyMap<string, string>): PathEvent => ({ type, label: labels.get(type) ?? type, at: (AGES[0] ?? 0) + position });
