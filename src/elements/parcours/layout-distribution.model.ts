import { textPx } from './flow-axis.model.js';
import { tenth } from './flow-ribbons.model.js';
import { OTHERS, UNKNOWN } from './path-table.model.js';
import type { PositionCounts } from './positions.model.js';
import { entropyOf, normalizeEntropy } from './symbols.model.js';
import { mergeSmall } from './threshold.model.js';

const { freeze } = Object;

/** What may be told of a position. */
export interface ToldPosition {
  /** in the order of the states, then `UNKNOWN`, then `OTHERS`; `n` weighted */
  readonly parts: readonly { readonly state: number; readonly n: number; readonly share: number }[];
  /** who the shares are of: everybody observed; those who are not, too, where only `OTHERS` can tell of them */
  readonly n: number;
  /** not observed there, or not yet */
  readonly outside: number;
}

const column = ({ inState, states, unknown, outside }: PositionCounts, position: number): number[] => [
  ...inState.subarray(position * states, (position + 1) * states),
  unknown[position] ?? 0,
  outside[position] ?? 0,
];

/**
 * What is told only together at each position: the states, then the unknown, then those outside; 1 for « autres ».
 * @param people by group, unweighted: all that can be asked for, so that none tells by a difference what another hides
 */
export const maskPositions = (people: readonly PositionCounts[], k: number): readonly Uint8Array[] =>
  [...(people[0]?.observed ?? [])].map((_, position) => mergeSmall(people.map((counts) => column(counts, position)), k));

/**
 * Shares of the states at each position, those of too few people together.
 * @param counts weighted; what is drawn
 */
export function tellPositions(counts: PositionCounts, masks: readonly Uint8Array[]): readonly ToldPosition[] {
  return masks.map((merged, position) => {
    const amounts = column(counts, position);
    const out = counts.states + 1;
    const others = amounts.reduce((sum, n, i) => sum + (merged[i] ? n : 0), 0);
    const outside = merged[out] ? 0 : (amounts[out] ?? 0);
    const told = amounts.slice(0, out).map((n, i) => ({ state: i < counts.states ? i : UNKNOWN, n: merged[i] ? 0 : n }));
    const parts = [...told, { state: OTHERS, n: others }].filter((part) => part.n > 0);
    const n = parts.reduce((sum, part) => sum + part.n, 0);
    return freeze({ parts: freeze(parts.map((part) => freeze({ ...part, share: part.n / n }))), n, outside });
  });
}

/**
 * How many people a position is told to be of. Where some are outside, in whole times k: exact numbers of two positions, or of everybody and a group, would
 * differ by the one who came or left between them.
 */
export function followedAt({ n, outside }: ToldPosition, k: number): Pick<ToldPosition, 'n' | 'outside'> {
  const tell = (people: number): number => (outside > 0 && k > 1 ? k * Math.round(people / k) : people);
  return { n: tell(n), outside: tell(outside) };
}

/** Shannon's entropy of what is told, over its largest value: 0 where all are in one state, 1 where all states are as frequent. */
export const toldEntropies = (positions: readonly ToldPosition[], states: number): readonly number[] =>
  positions.map(({ parts }) => {
    const known = Float64Array.from(parts.filter(({ state }) => state !== UNKNOWN), ({ n }) => n);
    return Math.min(1, normalizeEntropy(entropyOf(known, 0, known.length), states));
  });

export interface AreaLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface DistributionLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly plot: { readonly x: number; readonly y: number; readonly widthPx: number; readonly heightPx: number };
  /** one a state: all its steps, with a gap where nobody is observed */
  readonly areas: readonly { readonly state: number; readonly d: string; readonly label?: AreaLabel }[];
  /** a line in a picture of its own, along the same time: 0 at the bottom, 1 at the top; under it, a closed shape for each of its runs */
  readonly entropy: { readonly d: string; readonly under: string; readonly y: number; readonly heightPx: number };
  /** a strip under the areas, as high as the part of all people who are observed; undefined: all of them always are */
  readonly observed: { readonly d: string; readonly y: number; readonly heightPx: number } | undefined;
  readonly ticks: readonly { readonly share: number; readonly y: number }[];
  /** positions that are named, and middles of their names; those at the end of the plot end with it */
  readonly positions: readonly { readonly position: number; readonly x: number; readonly y: number; readonly anchor: 'middle' | 'end' }[];
}

export interface DistributionOptions {
  readonly widthPx: number;
  readonly states: number;
  /** people under which nothing is told */
  readonly k: number;
  readonly nameOf: (state: number) => string;
  readonly widthOf?: (text: string) => number;
  /** positions worth a name, ascending; as many of them get one as have room */
  readonly named: readonly number[];
}

const AXIS_PX = 44;
const TOP_PX = 8;
const STRIP_PX = 14;
const FOOT_PX = 22;
const LABEL_PX = 16;
const NAME_PX = 64;
const ENTROPY_PX = 64;

export type Plot = DistributionLayout['plot'];

/** The chronogram: states one above the other at each position, in their order from the bottom. */
export function layoutDistribution(positions: readonly ToldPosition[], options: DistributionOptions): DistributionLayout {
  const width = Math.max(240, Math.floor(options.widthPx) || 0);
  const plot = freeze({ x: AXIS_PX, y: TOP_PX, widthPx: width - AXIS_PX - 8, heightPx: Math.round(Math.min(360, Math.max(200, width * 0.36))) });
  const followed = positions.map((told) => followedAt(told, options.k));
  const everybody = Math.max(0, ...followed.map(({ n, outside }) => n + outside));
  const strip = { ...plot, y: plot.y + plot.heightPx + 4, heightPx: STRIP_PX };
  const spans = followed.map(({ n }): Span => (n > 0 ? [0, n / everybody] : undefined));
  const isWhole = positions.every(({ outside }) => outside === 0);
  const labelY = plot.y + plot.heightPx + (isWhole ? 0 : 4 + STRIP_PX) + FOOT_PX / 2 + 2;
  return freeze({
    widthPx: width,
    heightPx: labelY + FOOT_PX / 2,
    plot,
    areas: freeze(areasOf(positions, plot, options)),
    entropy: freeze(entropyLine(positions, { ...plot, y: 4, heightPx: ENTROPY_PX }, options.states)),
    observed: isWhole ? undefined : freeze({ d: areaPath(spans, strip), y: strip.y, heightPx: STRIP_PX }),
    ticks: freeze([0, 0.25, 0.5, 0.75, 1].map((share) => freeze({ share, y: tenth(plot.y + plot.heightPx * (1 - share)) }))),
    positions: freeze(namesAlong(options.named, plot, positions.length).map((name) => freeze({ ...name, y: labelY }))),
  });
}

/** From left to right, those that have room beside the one before. */
function namesAlong(named: readonly number[], { x, widthPx }: Plot, length: number): readonly { position: number; x: number; anchor: 'middle' | 'end' }[] {
  let free = 0;
  return named.flatMap((position) => {
    const middle = x + ((position + 0.5) / Math.max(1, length)) * widthPx;
    const end = Math.min(x + widthPx + 8, middle + NAME_PX / 2);
    if (end - NAME_PX < free) return [];
    free = end + 4;
    return end < middle + NAME_PX / 2 ? { position, x: tenth(end), anchor: 'end' } : { position, x: tenth(middle), anchor: 'middle' };
  });
}

function entropyLine(positions: readonly ToldPosition[], plot: Plot, states: number): DistributionLayout['entropy'] {
  const values = toldEntropies(positions, states).map((value, i) => (positions[i]?.n ? value : undefined));
  const d = lineOf(values, plot);
  const bottom = plot.y + plot.heightPx;
  const under = d.replace(/M([^ML]+)((?:L[^ML]+)*)/g, (run, first: string) => `${run}V${bottom}H${first.split(' ')[0] ?? ''}Z`);
  return { d, under, y: plot.y, heightPx: plot.heightPx };
}

/** From and to, as shares of the height; undefined: nothing is there. */
export type Span = readonly [number, number] | undefined;

function areasOf(positions: readonly ToldPosition[], plot: Plot, { nameOf, widthOf = textPx }: DistributionOptions): DistributionLayout['areas'] {
  const spans = positions.map(({ parts }) => {
    let from = 0;
    return new Map(parts.map(({ state, share }) => [state, [from, (from += share)] as const]));
  });
  const states = [...new Set(positions.flatMap(({ parts }) => parts.map(({ state }) => state)))];
  return states.sort((a, b) => order(a) - order(b)).map((state) => {
    const own = spans.map((column): Span => column.get(state));
    const text = nameOf(state);
    const label = labelIn(own, plot, { text, widthPx: widthOf(text) + 8 });
    return freeze({ state, d: areaPath(own, plot), ...(label && { label }) });
  });
}

const order = (state: number): number => (state >= 0 ? state : 1000 - state);

/** Steps, since a position is a stretch of time; each run of positions is closed by itself. */
export function areaPath(spans: readonly Span[], { x, y, widthPx, heightPx }: Plot): string {
  const step = widthPx / Math.max(1, spans.length);
  const yOf = (share: number): number => tenth(y + heightPx * (1 - share));
  const xOf = (i: number): number => tenth(x + i * step);
  let d = '';
  for (let start = 0, end = 0; start < spans.length; start = Math.max(end, start + 1)) {
    for (end = start; spans[end]; ) end += 1;
    const run = spans.slice(start, end).flatMap((span) => (span ? [span] : []));
    if (!run.length) continue;
    const there = run.map(([, to], i) => `${i ? 'V' : `M${xOf(start)} `}${yOf(to)}H${xOf(start + i + 1)}`);
    const back = run.map(([from], i) => `V${yOf(from)}H${xOf(start + i)}`).reverse();
    d += `${there.join('')}${back.join('')}Z`;
  }
  return d;
}

function lineOf(values: readonly (number | undefined)[], { x, y, widthPx, heightPx }: Plot): string {
  const step = widthPx / Math.max(1, values.length);
  return values.map((value, i) => (value === undefined ? '' : `${values[i - 1] === undefined ? 'M' : 'L'}${tenth(x + (i + 0.5) * step)} ${tenth(y + heightPx * (1 - value))}`)).join('');
}

/** The tallest place of an area that is as wide as its name. */
function labelIn(spans: readonly Span[], { x, y, widthPx, heightPx }: Plot, { text, widthPx: needed }: { readonly text: string; readonly widthPx: number }): AreaLabel | undefined {
  const step = widthPx / Math.max(1, spans.length);
  const wide = Math.max(1, Math.ceil(needed / step));
  let best: { at: number; from: number; to: number } | undefined;
  for (let at = 0; at + wide <= spans.length; at++) {
    const window = spans.slice(at, at + wide);
    const from = Math.max(...window.map((span) => span?.[0] ?? 1));
    const to = Math.min(...window.map((span) => span?.[1] ?? 0));
    if ((to - from) * heightPx >= LABEL_PX && (!best || to - from > best.to - best.from)) best = { at, from, to };
  }
  return best && freeze({ text, x: tenth(x + (best.at + wide / 2) * step), y: tenth(y + heightPx * (1 - (best.from + best.to) / 2)) });
}
