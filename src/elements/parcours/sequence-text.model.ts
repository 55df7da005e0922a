import { pathCells, UNKNOWN, VOID, type PathTable } from './path-table.model.js';

/** What is written for cells without a state. */
const [NOT_KNOWN, NOTHING] = ['?', '%'];

function codeOf(states: readonly string[], cell: number): string {
  if (cell >= 0) return states[cell] ?? NOT_KNOWN;
  return cell === UNKNOWN ? NOT_KNOWN : NOTHING;
}

/** Where the last cell that is not void ends. */
function lengthOf(cells: Int8Array): number {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === VOID) end--;
  return end;
}

/**
 * The path as state/duration pairs, `SC/26-?/3-EM/43` (the SPS form: Aassve, Billari & Piccarreta 2007). Void is written before and between
 * (`%/3-EM/40`), not at the end; nothing but void: an empty text.
 */
export function writeSps(table: PathTable, path: number): string {
  return runsOf(table, path)
    .map(({ cell, duration }) => `${codeOf(table.states, cell)}/${duration}`)
    .join('-');
}

/** The states of a path in their order, without durations: `EM-FE-EM`. */
export function writeSuccession(table: PathTable, path: number): string {
  return runsOf(table, path)
    .map(({ cell }) => codeOf(table.states, cell))
    .join('-');
}

interface Run {
  readonly cell: number;
  duration: number;
}

function runsOf(table: PathTable, path: number): Run[] {
  const cells = pathCells(table, path);
  const runs: Run[] = [];
  for (let i = 0; i < lengthOf(cells); i++) {
    const cell = cells[i] as number;
    const last = runs[runs.length - 1];
    if (last?.cell === cell) last.duration++;
    else runs.push({ cell, duration: 1 });
  }
  return runs;
}
