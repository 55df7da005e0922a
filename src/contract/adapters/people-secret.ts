import type { DreamCounts } from '../dream-jobs.js';

/**
 * Takes the number of persons off a table where it would give a hidden cell away: if 11 people answered and one cell of 10 is shown,
 * the only hidden one holds 1.
 *
 * The bounds are read from the published table alone, never from the hidden numbers: a total that is missing tells something as well.
 * Let `d` be the most dreams a person gives, `A` the dreams shown, `m` the hidden cells, `k` their bound. A group (sex × stage) whose
 * cells are `n` needs max(max n, ⌈Σn / d⌉) persons (McNaughton's wrap-around rule, 1959). From the sum of those needs, with any one
 * hidden cell at its most and the others at 1, up to A + 1 + (m − 1)(k − 1), every hidden cell may still be anything from 1 to k − 1.
 * Within those bounds the number is told; it is not told below nor above.
 */
export function hidePeopleIfTelling(table: DreamCounts, dreamsEach: number): DreamCounts {
  const { people, ...rest } = table;
  if (people === undefined || table.masked === 0) return table;
  return people > mostNeeded(table, dreamsEach) && people <= mostIfAlone(table) ? table : rest;
}

/** Persons enough for any one hidden cell to be at its most, the others being 1. */
function mostNeeded({ counts, masked, minCount }: DreamCounts, dreamsEach: number): number {
  const cells = new Map<string, number[]>();
  for (const { sex, stage, n } of counts) {
    const id = `${sex}|${stage ?? ''}`;
    const group = cells.get(id);
    if (group) group.push(n ?? 1);
    else cells.set(id, [n ?? 1]);
  }
  const unnamed = masked - counts.filter(({ n }) => n === null).length;
  const needs = [...cells.values()].map((group) => Math.max(...group, Math.ceil(sum(group) / dreamsEach)));
  return sum(needs) + Math.ceil(unnamed / dreamsEach) + (minCount - 2);
}

/** Persons, if each gave one dream alone, one hidden cell is 1 and the others are at their most. */
const mostIfAlone = ({ answers = 0, masked, minCount }: DreamCounts): number => answers + 1 + (masked - 1) * (minCount - 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
