import type { Months } from './path-time.js';

/** A cell nobody has painted: what is before, after or between spells. */
export const UNPAINTED = -128;

/**
 * Of two situations at the same time the one whose channel comes first is shown; one that has none comes before them all. A mission locale
 * that follows somebody who works is real, and beside the job.
 */
export const DEFAULT_CHANNELS: readonly string[] = ['activite', 'service-civique', 'accompagnement', 'recherche', 'sans-solution'];

/** A spell as it is painted. */
export interface Stroke {
  /** −1: unknown */
  readonly state: number;
  /** the first month and the one after the last; Infinity: it still lasts */
  readonly from: number;
  readonly to: number;
  /** rank of its channel: the least is shown */
  readonly rank: number;
}

export interface Window {
  /** the first month of the row */
  readonly start: number;
  /** the month after the last that was observed */
  readonly end: number;
}

/**
 * Paints spells on months: the less important first, then by beginning, so that what comes later is seen over them. Unknown never hides what is known.
 * How many spells were hidden by others of another state, in whole or in part.
 */
export function paintSpells(row: Int8Array, strokes: readonly Stroke[], { start, end: last }: Window): number {
  const ordered = strokes.length < 2 ? strokes : [...strokes].sort((a, b) => Number(b.state < 0) - Number(a.state < 0) || b.rank - a.rank || a.from - b.from);
  let resolved = 0;
  for (const { state, from, to } of ordered) {
    const [first, end] = [Math.max(0, from - start), Math.min(row.length, to - start, last - start)];
    let hides = false;
    for (let month = first; month < end; month++) {
      const before = row[month] ?? UNPAINTED;
      hides ||= before >= 0 && before !== state;
      row[month] = state;
    }
    resolved += Number(hides);
  }
  return resolved;
}

/** Rank of a channel among those of the document; none, or one that is not listed, is before or after all of them. */
export function rankOf(channel: string | undefined, channels: readonly string[]): number {
  if (channel === undefined) return -1;
  const rank = channels.indexOf(channel);
  return rank < 0 ? channels.length : rank;
}

/** The first month of a spell and the one after its last; `end` undefined: it has none. `endInclusive`: the end is in it. */
export const boundsOf = ({ first }: Months, end: Months | undefined, endInclusive: boolean): { readonly from: number; readonly to: number | undefined } => ({
  from: first,
  to: end && end.first + (endInclusive ? end.length : 0),
});

/** Which state of `count` months a step tells: that of its first, its last, or of most of them (of two as long, the earlier). */
export const STEP_STATES = ['most', 'first', 'last'] as const;
export type StepState = (typeof STEP_STATES)[number];

/**
 * A row in longer steps. What was not observed counts only where nothing else is: who comes in the middle of a year was there in it.
 * `phase`: cells of the first step that the row lacks.
 */
export function coarsenRow(row: Int8Array, into: Int8Array, { factor, phase = 0, keep = 'most', isVoid }: CoarsenOptions): void {
  for (let step = 0; step < into.length; step++) {
    const [from, to] = [Math.max(0, step * factor - phase), Math.min(row.length, (step + 1) * factor - phase)];
    into[step] = stateOf(row, { from, to, keep, isVoid });
  }
}

interface CoarsenOptions {
  readonly factor: number;
  readonly phase?: number;
  readonly keep?: StepState | undefined;
  readonly isVoid: number;
}

function stateOf(row: Int8Array, { from, to, keep, isVoid }: { from: number; to: number; keep: StepState; isVoid: number }): number {
  let [best, most] = [isVoid, 0];
  for (let at = from; at < to; at++) {
    const cell = row[at] ?? isVoid;
    if (cell === isVoid) continue;
    if (keep === 'first') return cell;
    if (keep === 'last') best = cell;
    else {
      let n = 1;
      for (let later = at + 1; later < to; later++) n += Number(row[later] === cell);
      if (n > most) [best, most] = [cell, n];
    }
  }
  return best;
}
