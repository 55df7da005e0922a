import { textWidth, wrapText, type Type } from './text-width.model.js';

/** How the width of a poster is shared between the periods of life. */
export interface ColumnPlan {
  /** shirts on one line, by column */
  readonly perLine: readonly number[];
  /** from the left of the first column */
  readonly starts: readonly number[];
  /** lines of the words over each column */
  readonly heads: readonly (readonly string[])[];
}

interface ColumnRoom {
  readonly width: number;
  /** from one shirt to the next */
  readonly pitch: number;
  readonly gap: number;
  /** letters of the heads */
  readonly head: Type;
}

/**
 * Gives each column as many shirts a line as it has in all, no fewer than the longest word over it takes; then moves single places for as
 * long as that saves lines. `heaps`: shirts by row and column. Undefined: the heads don't fit beside one another.
 */
export function columnsFor(heaps: readonly (readonly number[])[], labels: readonly string[], room: ColumnRoom): ColumnPlan | undefined {
  const { width, pitch, gap, head } = room;
  const places = Math.floor((width - gap * (labels.length - 1)) / pitch);
  const longest = (label: string): number => Math.max(...label.split(/\s+/).map((word) => textWidth(word, head)));
  const least = labels.map((label) => Math.max(1, Math.ceil(longest(label) / pitch)));
  const totals = labels.map((_, i) => heaps.reduce((sum, row) => sum + (row[i] ?? 0), 0));
  const perLine = share(places, totals, least);
  if (!perLine) return undefined;
  improve(heaps, perLine, least);
  let start = 0;
  const starts = perLine.map((count) => {
    const at = start;
    start += count * pitch + gap;
    return at;
  });
  return { perLine, starts, heads: labels.map((label, i) => (label ? wrapText(label, (perLine[i] ?? 1) * pitch, head) : [])) };
}

/** Lines that the highest heap of a row takes. */
export const linesOf = (heaps: readonly number[], perLine: readonly number[]): number =>
  Math.max(0, ...heaps.map((count, i) => Math.ceil(count / (perLine[i] ?? 1))));

function share(places: number, totals: readonly number[], least: readonly number[]): number[] | undefined {
  let left = places - least.reduce((a, b) => a + b, 0);
  if (left < 0) return undefined;
  const perLine = [...least];
  const all = Math.max(1, totals.reduce((a, b) => a + b, 0));
  for (; left > 0; left -= 1) {
    const dues = totals.map((total, i) => (total / all) * places - (perLine[i] ?? 0));
    const at = dues.indexOf(Math.max(...dues));
    perLine[at] = (perLine[at] ?? 0) + 1;
  }
  return perLine;
}

const MOVES = 8;
/** with more, trying all pairs takes longer than it is worth */
const MOST_COLUMNS = 12;

function improve(heaps: readonly (readonly number[])[], perLine: number[], least: readonly number[]): void {
  if (perLine.length > MOST_COLUMNS) return;
  const lines = () => heaps.reduce((sum, row) => sum + linesOf(row, perLine), 0);
  const move = (from: number, to: number) => {
    perLine[from] = (perLine[from] ?? 0) - 1;
    perLine[to] = (perLine[to] ?? 0) + 1;
  };
  for (let i = 0; i < MOVES; i += 1) {
    let best = { saved: 0, from: 0, to: 0 };
    const before = lines();
    for (let from = 0; from < perLine.length; from += 1) {
      if ((perLine[from] ?? 0) <= (least[from] ?? 1)) continue;
      for (let to = 0; to < perLine.length; to += 1) {
        if (to === from) continue;
        move(from, to);
        const saved = before - lines();
        if (saved > best.saved) best = { saved, from, to };
        move(to, from);
      }
    }
    if (!best.saved) return;
    move(best.from, best.to);
  }
}
