import { MIXED_CELL, UNKNOWN_CELL, VOID_CELL, type IndexLayout } from './layout-index.model.js';
import { pathCells, pickPaths, UNKNOWN, VOID, type PathTable } from './path-table.model.js';
import { createSpells, scanSpells } from './spells.model.js';
import type { Highlight } from './read-highlight.model.js';
import type { Stay } from './tell-path.model.js';

/**
 * The lines of the carpet as paths, each weighing its people. What is brought out is worked out of these and of nothing else that is not told: a line is 2k people or
 * more, a cell the state of k of them or more, so no choice and no series of choices tells more than the carpet does. Mixed cells are void.
 */
export function linesOf({ rows, columns, cells, rowStart }: IndexLayout, states: readonly string[]): PathTable {
  const stateOf = (cell: number): number => (cell === MIXED_CELL || cell === VOID_CELL ? VOID : cell === UNKNOWN_CELL ? UNKNOWN : cell);
  return { states, size: rows, length: columns, cells: Int8Array.from(cells, stateOf), weights: Float64Array.from({ length: rows }, (_, row) => (rowStart[row + 1] ?? 0) - (rowStart[row] ?? 0)) };
}

/** A line is like a typical path when it is in its state for so much of the time. */
const LEAST_ALIKE = 2 / 3;

/** By line: 1 for those that do what is brought out. @param positions of the columns */
export function litLines(lines: PathTable, highlight: Highlight, positions: readonly number[]): Uint8Array {
  const does = doesOf(highlight, { positions, length: lines.length });
  return new Uint8Array(lines.size).map((_, line) => Number(does(pathCells(lines, line))));
}

/** Of these lines, a table of those that are lit. */
export const pickLit = (lines: PathTable, lit: Uint8Array): PathTable => pickPaths(lines, [...lit.keys()].filter((line) => lit[line]));

/** Does a path that is told as stays do what is brought out? */
export function doStays(stays: readonly Stay[], highlight: Highlight, { positions, length }: { readonly positions: readonly number[]; readonly length: number }): boolean {
  const cells = new Int8Array(length).fill(VOID);
  for (const { state, start, end } of stays) cells.fill(state, start, end);
  return stays.length > 0 && doesOf(highlight, { positions, length })(cells);
}

function doesOf(highlight: Highlight, { positions, length }: { readonly positions: readonly number[]; readonly length: number }): (cells: Int8Array) => boolean {
  const at = (cells: Int8Array, column: number): number => cells[positions[column] ?? -1] ?? VOID;
  const spells = createSpells(length);
  switch (highlight.kind) {
    case 'at':
      return (cells) => at(cells, highlight.column) === highlight.state;
    case 'link':
      return (cells) => at(cells, highlight.column) === highlight.from && at(cells, highlight.column + 1) === highlight.to;
    case 'through':
      return (cells) => cells.includes(highlight.state);
    case 'way':
      return (cells) => {
        const { count, symbols } = scanSpells(spells, cells, -1);
        return count === highlight.states.length && highlight.states.every((state, i) => symbols[i] === state);
      };
    case 'type':
      return (cells) => isLike(cells, highlight.stays);
    case 'group':
      return () => false;
  }
}

function isLike(cells: Int8Array, stays: readonly Stay[]): boolean {
  const [all, same] = stays.reduce(([length, alike], { state, start, end }) => [length + end - start, alike + cells.subarray(start, end).filter((cell) => cell === state).length], [0, 0]);
  return all > 0 && same >= all * LEAST_ALIKE;
}
