import type { FlowCells, FlowCounts } from './flow-counts.model.js';
import { HIDDEN, hideLinks, PARTLY, TOLD, toldOf } from './link-guard.model.js';
import { OTHERS, UNKNOWN, VOID } from './path-table.model.js';
import { mergeSmall } from './threshold.model.js';
import { mayTell, mayTellShare } from './told-number.model.js';

/** `state`: an index of a state, `UNKNOWN`, `VOID` or `OTHERS`; `column`: an index of a column; `n` weighted, `people` not. */
export interface ShownNode {
  readonly column: number;
  readonly state: number;
  readonly n: number;
  readonly people: number;
}

/** From a column to the next. */
export interface ShownLink {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly people: number;
  /** of them, those who come back to a state that they had left; 0: nobody, or not told */
  readonly returned: number;
  /** there are more than this: the rest is told with small links */
  readonly isPartial: boolean;
}

/** What the told links leave of a node, going out of it or coming in: of small links, told together. */
export interface ShownRest extends ShownNode {
  readonly side: 'out' | 'in';
}

/** What may be told of flows, and nothing else: what a picture, a table, a tooltip or a file is made of. */
export interface ShownFlow {
  /** people under which nothing is told; 1: everything is */
  readonly k: number;
  readonly states: readonly string[];
  /** positions */
  readonly columns: readonly number[];
  readonly total: { readonly n: number; readonly people: number };
  readonly nodes: readonly ShownNode[];
  readonly links: readonly ShownLink[];
  readonly rests: readonly ShownRest[];
}

/** Of each column, which categories are told together; of each step to the next, how much of the links is told (`TOLD`, `PARTLY`, `HIDDEN`). */
export interface FlowMask {
  readonly k: number;
  readonly merged: readonly Uint8Array[];
  readonly hidden: readonly Uint8Array[];
  /** of each step, the links of which those who come back may be told: 1 */
  readonly returns: readonly Uint8Array[];
}

/**
 * One mask for groups of people who are told side by side: each is told with it, and groups that are everybody together are told as everybody
 * with it too, so that nothing can be worked out from one to the other. Groups of all that can be chosen go in, whether or not they are shown
 * now; counts of the same columns.
 */
export function maskFlows(groups: readonly FlowCounts[], k: number): FlowMask {
  const { columns = [], size = 0 } = groups[0] ?? {};
  const peopleAt = (c: number): Float64Array[] => groups.map(({ nodes }) => nodes.people.subarray(c * size, (c + 1) * size));
  const merged = columns.map((_, c) => mergeSmall(peopleAt(c), k));
  for (;;) {
    hideEnds(merged, peopleAt, k);
    const hidden = columns.slice(1).map((_, c) => hideStep(groups, [merged[c], merged[c + 1]], { c, k }));
    const bad = hidden.indexOf(undefined);
    if (bad < 0) return withReturns(groups, { k, merged, hidden: hidden.flatMap((cells) => (cells ? [cells] : [])) });
    // too few people for links between these: one category less, until there is none
    const [before, after] = [merged[bad], merged[bad + 1]].map((flags) => countTold(flags));
    if (!before && !after) return withReturns(groups, { k, merged, hidden: hidden.map((cells) => cells ?? new Uint8Array((size + 1) ** 2).fill(HIDDEN)) });
    const c = (before ?? 0) > (after ?? 0) ? bad : bad + 1;
    merged[c] = mergeSmall(peopleAt(c), k, withSmallest(merged[c] ?? new Uint8Array(), peopleAt(c)));
  }
}

/**
 * Who is not observed any more stays so: from one column to a later one, their numbers would tell the few who left between them. Those of the later column are told
 * together with others.
 */
function hideEnds(merged: Uint8Array[], peopleAt: (c: number) => readonly Float64Array[], k: number): void {
  let before: readonly number[] | undefined;
  merged.forEach((flags, c) => {
    const outside = flags.length - 1;
    if (flags[outside]) return;
    const people = peopleAt(c);
    const own = people.map((one) => one[outside] ?? 0);
    const steps = [...own, sumOf(own)].map((n, i) => Math.abs(n - ([...(before ?? own), sumOf(before ?? own)][i] ?? 0)));
    if (steps.every((step) => mayTell(step, k))) before = own;
    else merged[c] = mergeSmall(people, k, flags.map((is, i) => Number(is || i === outside)));
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

/** Those of a link who come back and those who don't are both told, in all groups, or neither. */
function withReturns(groups: readonly FlowCounts[], mask: Omit<FlowMask, 'returns'>): FlowMask {
  const side = (groups[0]?.size ?? 0) + 1;
  const returns = mask.hidden.map((levels, c) => {
    const pair = [mask.merged[c], mask.merged[c + 1]] as const;
    const folded = groups.map((counts) => ({ links: foldLinks(counts, 'links', c, pair).people, back: foldLinks(counts, 'returns', c, pair).people }));
    const isTold = (at: number): boolean => folded.every(({ links, back }) => mayTellShare(back[at] ?? 0, links[at] ?? 0, mask.k));
    return levels.map((level, at) => Number(level === TOLD && Math.max(Math.floor(at / side), at % side) < side - 3 && isTold(at)));
  });
  return { ...mask, returns };
}

const countTold = (merged: Uint8Array | undefined): number => merged?.reduce((count, is) => count + Number(!is), 0) ?? 0;

function withSmallest(merged: Uint8Array, groups: readonly Float64Array[]): Uint8Array {
  const sums = [...merged].map((is, i) => (is ? Infinity : groups.reduce((sum, people) => sum + (people[i] ?? 0), 0) || Infinity));
  const least = sums.indexOf(Math.min(...sums));
  return merged.map((is, i) => Number(is || i === least || sums.every((n) => n === Infinity)));
}

/** How much is told of the links from a column to the next: a cell for each two categories, « autres » being the last. */
function hideStep(groups: readonly FlowCounts[], pair: Pair, { c, k }: { readonly c: number; readonly k: number }): Uint8Array | undefined {
  const side = (groups[0]?.size ?? 0) + 1;
  return hideLinks({ rows: side, columns: side, groups: groups.map((counts) => foldLinks(counts, 'links', c, pair).people) }, k);
}

type Pair = readonly [before: Uint8Array | undefined, after: Uint8Array | undefined];

/** The links of a step, those of merged categories added up in one more row and column. */
function foldLinks({ links, returns, size }: FlowCounts, name: 'links' | 'returns', c: number, [before, after]: Pair): FlowCells {
  const cells = name === 'links' ? links : returns;
  const fold = (values: Float64Array): Float64Array => {
    const folded = new Float64Array((size + 1) ** 2);
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        const at = (before?.[from] ? size : from) * (size + 1) + (after?.[to] ? size : to);
        folded[at] = (folded[at] ?? 0) + (values[(c * size + from) * size + to] ?? 0);
      }
    }
    return folded;
  };
  const people = fold(cells.people);
  return { people, n: cells.n === cells.people ? people : fold(cells.n) };
}

/** What a mask lets of a group it was made for, or of several together, in the order of the states; nothing of too few people. */
export function tellFlows(groups: readonly FlowCounts[], mask: FlowMask): ShownFlow {
  const { states = [], columns = [] } = groups[0] ?? {};
  const sum = (name: 'n' | 'people'): number => groups.reduce((all, { total }) => all + total[name], 0);
  if (sum('people') < mask.k) return { k: mask.k, states, columns, total: { n: 0, people: 0 }, nodes: [], links: [], rests: [] };
  const stateOf = (category: number): number => (category < states.length ? category : ([UNKNOWN, VOID, OTHERS][category - states.length] ?? OTHERS));
  const withState = <T extends { readonly category: number }>({ category, ...rest }: T): Omit<T, 'category'> & { readonly state: number } => ({ ...rest, state: stateOf(category) });
  const steps = columns.slice(1).map((_, column) => tellStep(groups, mask, column));
  return {
    k: mask.k,
    states,
    columns,
    total: { n: sum('n'), people: sum('people') },
    nodes: columns.flatMap((_, column) => tellColumn(groups, mask, column)).map(withState),
    links: steps.flatMap(({ links }) => links.map((link) => ({ ...link, from: stateOf(link.from), to: stateOf(link.to) }))),
    rests: steps.flatMap(({ rests }) => rests.map(withState)),
  };
}

interface ToldCategory {
  readonly category: number;
  readonly column: number;
  readonly n: number;
  readonly people: number;
}

function tellColumn(groups: readonly FlowCounts[], { merged }: FlowMask, column: number): ToldCategory[] {
  const told = new Map<number, ToldCategory>();
  for (const { nodes, size } of groups) {
    for (let category = 0; category < size; category++) {
      const [people, n] = [nodes.people[column * size + category] ?? 0, nodes.n[column * size + category] ?? 0];
      const key = merged[column]?.[category] ? size : category;
      const before = told.get(key);
      if (people > 0) told.set(key, { category: key, column, people: people + (before?.people ?? 0), n: n + (before?.n ?? 0) });
    }
  }
  return [...told.values()].sort((a, b) => a.category - b.category);
}

interface ToldStep {
  readonly links: ShownLink[];
  readonly rests: (ToldCategory & { readonly side: 'out' | 'in' })[];
}

function tellStep(groups: readonly FlowCounts[], { merged, hidden, returns, k }: FlowMask, column: number): ToldStep {
  const pair = [merged[column], merged[column + 1]] as const;
  const folded = groups.map((counts) => ({ cells: foldLinks(counts, 'links', column, pair), back: foldLinks(counts, 'returns', column, pair) }));
  const size = (groups[0]?.size ?? 0) + 1;
  const step: ToldStep = { links: [], rests: [] };
  for (let at = 0; at < size * size; at++) {
    const level = hidden[column]?.[at] ?? HIDDEN;
    const sum = { n: 0, people: 0, all: 0, allPeople: 0, returned: 0 };
    for (const { cells, back } of folded) {
      const all = cells.people[at] ?? 0;
      const people = toldOf(all, level, k);
      sum.people += people;
      sum.allPeople += all;
      sum.all += cells.n[at] ?? 0;
      sum.n += all ? ((cells.n[at] ?? 0) * people) / all : 0;
      sum.returned += returns[column]?.[at] ? (back.n[at] ?? 0) : 0;
    }
    const { n, people, returned } = sum;
    const [from, to] = [Math.floor(at / size), at % size];
    if (people > 0) step.links.push({ column, from, to, n, people, isPartial: level === PARTLY, returned });
    if (people < sum.allPeople) addRest(step.rests, { column, from, to, n: sum.all - n, people: sum.allPeople - people });
  }
  return step;
}

function addRest(rests: ToldStep['rests'], { column, from, to, n, people }: Omit<ShownLink, 'returned' | 'isPartial'>): void {
  for (const [side, category] of [['out', from], ['in', to]] as const) {
    const i = rests.findIndex((rest) => rest.side === side && rest.category === category);
    const before = rests[i];
    const rest = { side, category, column, n: n + (before?.n ?? 0), people: people + (before?.people ?? 0) };
    if (before) rests[i] = rest;
    else rests.push(rest);
  }
}

/** What may be told of everybody. */
export const maskFlow = (counts: FlowCounts, k: number): ShownFlow => tellFlows([counts], maskFlows([counts], k));
