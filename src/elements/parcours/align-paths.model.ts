import { coarsenRow, type StepState } from '../../contract/paint-spells.js';
import { MOST_POSITIONS } from '../../contract/path-signs.js';
import { MONTHS_IN, type PathUnit } from '../../contract/path-time.js';
import { runToEnd, type Job } from './job.model.js';
import type { PathTimes } from './path-clock.model.js';
import { pathCells, pickPaths, VOID, type PathTable } from './path-table.model.js';

export interface TimedPaths {
  readonly table: PathTable;
  readonly time: PathTimes;
}

/**
 * Moves each path so that its own moment 0 (birth, an event) is where the others have theirs: `zeros` are in months, on the axis of `time`. Void at both
 * ends. Positions beyond 1,200 are dropped.
 */
export const alignPaths = (paths: TimedPaths, zeros: ArrayLike<number>, align: 'age' | 'event'): TimedPaths => runToEnd(aligningPaths(paths, zeros, align));

const FEW_ROWS = 128;

/** The same in slices, which say nothing of how much is done. */
export function* aligningPaths({ table, time }: TimedPaths, zeros: ArrayLike<number>, align: 'age' | 'event'): Job<TimedPaths> {
  const step = MONTHS_IN[time.unit];
  const shifts = new Int32Array(table.size);
  let [least, most] = [Infinity, -Infinity];
  for (let path = 0; path < table.size; path++) {
    if (path % FEW_ROWS === 0) yield 0;
    const cells = pathCells(table, path);
    const shift = Math.floor(((time.first ?? 0) - (zeros[path] ?? 0)) / step);
    shifts[path] = shift;
    for (let position = 0; position < table.length; position++) {
      if (cells[position] === VOID) continue;
      least = Math.min(least, shift + position);
      most = Math.max(most, shift + position);
    }
  }
  const length = least > most ? 0 : Math.min(MOST_POSITIONS, most - least + 1);
  const cells = new Int8Array(table.size * length).fill(VOID);
  for (let path = 0; path < table.size; path++) {
    if (path % FEW_ROWS === 0) yield 0;
    moveInto(cells.subarray(path * length, (path + 1) * length), pathCells(table, path), (shifts[path] ?? 0) - least);
  }
  return { table: { ...table, length, cells }, time: { ...time, align, first: length ? least * step : 0, length } };
}

/** Position 0 of the one comes at `at` of the other, which may be before its beginning. */
function moveInto(into: Int8Array, cells: Int8Array, at: number): void {
  if (into.length === 0) return;
  into.set(cells.subarray(Math.max(0, -at), Math.max(0, into.length - at)), Math.max(0, at));
}

/**
 * The same paths in longer steps. On a date, steps count from the first position; on an age or an event from birth and from the event, so that a
 * year of age is one.
 */
export function coarsenPaths({ table, time }: TimedPaths, unit: PathUnit, keep?: StepState): TimedPaths {
  const factor = MONTHS_IN[unit] / MONTHS_IN[time.unit];
  if (factor <= 1) return { table, time };
  const first = time.align === 'date' ? 0 : Math.round((time.first ?? 0) / MONTHS_IN[time.unit]);
  const phase = first - Math.floor(first / factor) * factor;
  const length = Math.ceil((table.length + phase) / factor);
  const cells = new Int8Array(table.size * length);
  for (let path = 0; path < table.size; path++) coarsenRow(pathCells(table, path), cells.subarray(path * length, (path + 1) * length), { factor, phase, keep, isVoid: VOID });
  return { table: { ...table, length, cells }, time: { ...time, unit, length, ...(time.first !== undefined && { first: time.first - phase * MONTHS_IN[time.unit] }) } };
}

/** Only these paths, in their order. */
export const pickTimed = ({ table, time }: TimedPaths, rows: ArrayLike<number>): TimedPaths => ({ table: pickPaths(table, rows), time });
