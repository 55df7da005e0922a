import { OTHERS } from './path-table.model.js';
import { tenth } from './flow-ribbons.model.js';
import { mergeSmall } from './threshold.model.js';

const { freeze } = Object;

/** Mean time in a state, of all people: positions. */
export interface StateTime {
  readonly state: number;
  readonly time: number;
}

/** Of a group of people: mean positions by state (`meanTimes`), how many people ever were in each (`visitorsOf`), and how many there are. */
export interface GroupTimes {
  readonly times: ArrayLike<number>;
  readonly visitors: ArrayLike<number>;
  readonly people: number;
}

/** States that too few people ever were in, in any of the groups that can be asked for: they are told together. */
export const maskTimes = (groups: readonly GroupTimes[], k: number): Uint8Array => mergeSmall(groups.map(({ visitors }) => visitors), k);

/**
 * Means that may be told, in the order of the states. A mean is a sum over all positions: with those that are told one by one, it would tell the
 * one that isn't. So it is no finer than what k people more or less at a position make of it.
 */
export function tellTimes({ times, visitors, people }: GroupTimes, merged: Uint8Array, k: number): readonly StateTime[] {
  const grain = k > 1 && people > 0 ? (2 * k) / people : 0;
  const rough = (time: number): number => (grain ? Math.round(time / grain) * grain : time);
  const all = [...merged].map((isMerged, state) => ({ state, isMerged, time: times[state] ?? 0, isThere: (visitors[state] ?? 0) > 0 }));
  const others = all.filter(({ isMerged, isThere }) => isMerged && isThere);
  const told = all.filter(({ isMerged, isThere }) => !isMerged && isThere).map(({ state, time }) => ({ state, time: rough(time) }));
  return freeze(others.length ? [...told, { state: OTHERS, time: rough(others.reduce((sum, { time }) => sum + time, 0)) }] : told);
}

export interface TimeBar extends StateTime {
  readonly y: number;
  /** middle of the name */
  readonly nameY: number;
  readonly widthPx: number;
}

export interface TimesLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  /** where bars begin: names stand before it; 0: above it */
  readonly x: number;
  readonly barPx: number;
  readonly bars: readonly TimeBar[];
}

export interface TimesOptions {
  readonly widthPx: number;
  /** the time of the widest bar: that of all pictures that stand side by side */
  readonly longest?: number;
}

const STACKED_UNDER_PX = 480;
const NAME_PX = 18;
const ROW_PX = 28;
const BAR_PX = 16;
/** the time in words stands behind the bar */
const WORDS_PX = 136;

/** A bar each, one under the other. */
export function layoutTimes(told: readonly StateTime[], { widthPx, longest = Math.max(0, ...told.map(({ time }) => time)) }: TimesOptions): TimesLayout {
  const width = Math.max(240, Math.floor(widthPx) || 0);
  const isStacked = width < STACKED_UNDER_PX;
  const x = isStacked ? 0 : Math.round(Math.min(190, width * 0.36));
  const rowPx = isStacked ? ROW_PX + NAME_PX : ROW_PX;
  const room = width - x - WORDS_PX;
  const bars = told.map(({ state, time }, i) => {
    const y = i * rowPx + (isStacked ? NAME_PX : (ROW_PX - BAR_PX) / 2);
    return freeze({ state, time, y, nameY: isStacked ? y - NAME_PX / 2 : y + BAR_PX / 2, widthPx: longest > 0 ? tenth((time / longest) * room) : 0 });
  });
  return freeze({ widthPx: width, heightPx: told.length * rowPx, x, barPx: BAR_PX, bars: freeze(bars) });
}
