import { summarizeDurations } from './durations.model.js';
import { textPx } from './flow-axis.model.js';
import { tenth } from './flow-ribbons.model.js';
import type { Move } from './moves.model.js';
import type { Detour, Returns } from './returns.model.js';
import { mergeSmall } from './threshold.model.js';
import { mayTell, mayTellShare } from './told-number.model.js';

const { freeze } = Object;

/** What may be told of returns. */
export interface ToldReturns {
  /** paths, those without any observation too */
  readonly people: number;
  /** paths with a return, and the weighted share of them; null: they or all others are too few */
  readonly returning: number | null;
  readonly share: number | null;
  /** those of most people first */
  readonly detours: readonly Detour[];
  /** kinds of detours that are not told */
  readonly otherKinds: number;
  /** positions passed elsewhere before a return: half of the returns took no longer; undefined: there are too few */
  readonly medianAway: number | undefined;
  readonly moves: readonly Move[];
}

/** What was counted of a group. */
export interface ReturnCounts {
  readonly returns: Returns;
  readonly moves: readonly Move[];
  /** all paths, unweighted; and weighted */
  readonly people: number;
  readonly weight: number;
}

const detourKey = ({ state, through }: Pick<Detour, 'state' | 'through'>): string => `${state} ${through}`;
const moveKey = ({ from, to, isReturn }: Pick<Move, 'from' | 'to' | 'isReturn'>): string => `${from} ${to} ${isReturn}`;

/**
 * What may be told of everybody, and of the groups of each attribute that can be chosen. Groups of an attribute make up everybody: of each number, those
 * under k are left out, and of the others enough that no difference from everybody's tells them.
 */
export function tellReturns(all: ReturnCounts, choices: readonly (readonly ReturnCounts[])[], k: number): { readonly all: ToldReturns; readonly groups: readonly (readonly ToldReturns[])[] } {
  const near = nearKinds([all, ...choices.flat()], k);
  const hiding: Hiding = { isShareHidden: false, isDetourHidden: (detour) => near.has(detourKey(detour)), isMoveHidden: (move) => near.has(moveKey(move)) };
  return freeze({ all: toldOf(all, k, hiding), groups: freeze(choices.map((groups) => freeze(tellGroups(groups, k, hiding)))) });
}

/**
 * All who make a detour come back by its last step, and all who come back by a step come back. Where the others are too few, the larger number is told of nobody, and of those
 * who come back the smaller.
 */
function nearKinds(groups: readonly ReturnCounts[], k: number): ReadonlySet<string> {
  const isNear = (inner: number, outer: number): boolean => !mayTell(outer - inner, k);
  return new Set(
    groups.flatMap(({ returns, moves }) => {
      const detours = new Map(returns.detours.map((detour) => [detourKey(detour), detour.paths]));
      const back = moves.filter(({ from, to, isReturn, people }) => isReturn && (isNear(people, returns.returningPaths) || isNear(detours.get(detourKey({ state: to, through: from })) ?? 0, people)));
      return [...back.map(moveKey), ...returns.detours.filter(({ paths }) => isNear(paths, returns.returningPaths)).map(detourKey)];
    }),
  );
}

function tellGroups(groups: readonly ReturnCounts[], k: number, { isDetourHidden, isMoveHidden }: Hiding): readonly ToldReturns[] {
  const returning = groups.map(({ returns }) => returns.returningPaths);
  const shares = mergeSmall([returning, groups.map(({ people }, i) => people - (returning[i] ?? 0))], k);
  const detours = maskKinds(groups.map(({ returns }) => new Map(returns.detours.map((one) => [detourKey(one), one.paths]))), k);
  const moves = maskKinds(groups.map((group) => new Map(group.moves.map((one) => [moveKey(one), one.people]))), k);
  return groups.map((group, i) =>
    toldOf(group, k, {
      isShareHidden: shares[i] === 1,
      isDetourHidden: (detour) => isDetourHidden(detour) || detours.get(detourKey(detour))?.[i] === 1,
      isMoveHidden: (move) => isMoveHidden(move) || moves.get(moveKey(move))?.[i] === 1,
    }),
  );
}

/** For each kind of thing that is counted: which groups keep their number to themselves. */
function maskKinds(groups: readonly ReadonlyMap<string, number>[], k: number): ReadonlyMap<string, Uint8Array> {
  const kinds = new Set(groups.flatMap((counts) => [...counts].map(([kind]) => kind)));
  return new Map([...kinds].map((kind) => [kind, mergeSmall([groups.map((counts) => counts.get(kind) ?? 0)], k)]));
}

interface Hiding {
  readonly isShareHidden: boolean;
  readonly isDetourHidden: (detour: Detour) => boolean;
  readonly isMoveHidden: (move: Move) => boolean;
}

function toldOf({ returns, moves, people, weight }: ReturnCounts, k: number, hiding: Hiding): ToldReturns {
  const { returningPaths, returning, detours, timesAway, byState } = returns;
  const isTold = !hiding.isShareHidden && mayTellShare(returningPaths, people, k);
  const told = detours.filter((detour) => mayTell(detour.paths, k) && !hiding.isDetourHidden(detour)).sort((a, b) => b.paths - a.paths);
  const length = timesAway.length / Math.max(1, byState.length);
  const away = new Float64Array(length).map((_, time) => byState.reduce((sum, __, state) => sum + (timesAway[state * length + time] ?? 0), 0));
  return freeze({
    people,
    returning: isTold ? returningPaths : null,
    share: isTold ? returning / (weight || 1) : null,
    detours: freeze(told),
    otherKinds: detours.length - told.length,
    // the median is one person's time: those around it must be enough
    medianAway: isTold && returningPaths >= Math.max(1, 2 * k) ? summarizeDurations(away).median : undefined,
    moves: freeze(moves.filter((move) => mayTell(move.people, k) && !hiding.isMoveHidden(move))),
  });
}

export interface StateMark {
  readonly state: number;
  readonly x: number;
  readonly y: number;
  /** room of the name, or for a finger */
  readonly widthPx: number;
  /** mean time in the state, on one scale */
  readonly barPx: number;
}

export interface MoveArc extends Move {
  readonly d: string;
  /** where it ends, straight at the line of states */
  readonly tip: readonly [x: number, y: number];
  readonly strokePx: number;
}

export interface ArcsLayout {
  readonly isVertical: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly states: readonly StateMark[];
  readonly arcs: readonly MoveArc[];
}

export interface ArcsOptions {
  readonly widthPx: number;
  /** by state; positions */
  readonly times: ArrayLike<number>;
  readonly nameOf: (state: number) => string;
  readonly widthOf?: (text: string) => number;
  /** arcs at most on each side, the largest */
  readonly most?: number;
}

const VERTICAL_UNDER_PX = 560;
const WIDEST_PX = 16;
const HIGHEST_PX = 150;
/** room for the names, between the arcs of one side and those of the other */
const NAMES_PX = 44;
const LONGEST_BAR_PX = 56;
const STEP_PX = 56;
const WIDEST_STEP_PX = 240;
const WIDEST_DOWN_PX = 640;

/** States in their order on a line; who goes on to a new state passes above it, who comes back to one passes under it. Right and left where names have no room along. */
export function layoutArcs(moves: readonly Move[], { widthPx, times, nameOf, widthOf = textPx, most = 12 }: ArcsOptions): ArcsLayout {
  const told = [false, true].flatMap((isReturn) => moves.filter((move) => move.isReturn === isReturn).slice(0, most));
  const states = [...new Set(told.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const room = Math.max(240, Math.floor(widthPx) || 0);
  const alongPx = (room - 2 * STEP_PX) / Math.max(1, states.length - 1);
  const isVertical = room < VERTICAL_UNDER_PX || states.some((state) => widthOf(nameOf(state)) > alongPx);
  const namesPx = isVertical ? Math.min(room / 2, 12 + Math.max(NAMES_PX, ...states.map((state) => widthOf(nameOf(state))))) : NAMES_PX;
  const width = isVertical ? Math.min(room, WIDEST_DOWN_PX) : room;
  const stepPx = isVertical ? STEP_PX : Math.min(alongPx, WIDEST_STEP_PX);
  const middle = isVertical ? width / 2 : HIGHEST_PX + 8;
  const placeOf = (state: number): number => STEP_PX + states.indexOf(state) * stepPx;
  const largest = Math.max(0, ...told.map(({ n }) => n));
  const highest = isVertical ? (width - namesPx) / 2 - WIDEST_PX : HIGHEST_PX;
  const longest = Math.max(0, ...states.map((state) => times[state] ?? 0));
  const arcs = told.map((move) => freeze({ ...move, strokePx: tenth((move.n / largest) * WIDEST_PX), ...arcPath(move, { isVertical, middle, placeOf, highest, namesPx }) }));
  const marks = states.map((state) => {
    const [along, across] = [tenth(placeOf(state)), tenth(middle)];
    return freeze({ state, x: isVertical ? across : along, y: isVertical ? along : across, widthPx: Math.max(NAMES_PX, widthOf(nameOf(state)) + 12), barPx: longest > 0 ? tenth(((times[state] ?? 0) / longest) * LONGEST_BAR_PX) : 0 });
  });
  const heightPx = isVertical ? 2 * STEP_PX + Math.max(0, states.length - 1) * stepPx : 2 * (HIGHEST_PX + 8) + NAMES_PX;
  return freeze({ isVertical, widthPx: width, heightPx, states: freeze(marks), arcs: freeze(arcs) });
}

interface ArcPlan {
  readonly isVertical: boolean;
  readonly middle: number;
  readonly highest: number;
  readonly namesPx: number;
  readonly placeOf: (state: number) => number;
}

/** Half an ellipse; a little flatter one way than the other, so that both ways between two states are seen. */
function arcPath({ from, to, isReturn }: Move, { isVertical, middle, highest, namesPx, placeOf }: ArcPlan): Pick<MoveArc, 'd' | 'tip'> {
  const [start, end] = [placeOf(from), placeOf(to)];
  const along = Math.abs(end - start) / 2;
  const across = Math.min(along, highest) * (end > start ? 1 : 0.82);
  // names stand between those above and those under
  const base = middle + (isReturn === isVertical ? -0.5 : 0.5) * namesPx;
  const isClockwise = end > start === !isReturn;
  const [x1, y1, x2, y2, rx, ry] = (isVertical ? [base, start, base, end, across, along] : [start, base, end, base, along, across]).map(tenth) as [number, number, number, number, number, number];
  return { d: `M${x1} ${y1}A${rx} ${ry} 0 0 ${Number(isClockwise)} ${x2} ${y2}`, tip: [x2, y2] };
}
