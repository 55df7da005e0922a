import { runsOf } from './cell-runs.model.js';
import type { FoundTypes } from './find-types.model.js';
import { tableOf } from './group-tables.js';
import type { Job } from './job.model.js';
import { layoutIndex, MIXED_CELL, sizeIndex, UNKNOWN_CELL, VOID_CELL, type IndexLayout } from './layout-index.model.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import { UNKNOWN, VOID, type PathTable } from './path-table.model.js';
import { panelPx, shownGroups, type ShownGroup } from './shown-groups.js';

/** What lines may be put in order by. */
export const INDEX_ORDERS = ['start', 'end', 'break', 'type'] as const;
export type IndexOrder = (typeof INDEX_ORDERS)[number];

export interface IndexPanel extends ShownGroup {
  readonly people: number;
  readonly layout: IndexLayout;
  readonly rowPx: number;
  /** states that are drawn, `UNKNOWN` as well */
  readonly states: readonly number[];
}

/** The height of the largest picture, and of a line where there are few. */
const [HIGHEST_PX, TALLEST_PX] = [480, 14];

type SizeOptions = Pick<FigureOptions, 'by' | 'chosen' | 'strings' | 'k'>;

/** How many lines each picture has, and of how many people: known before who is in which. Their heights compare. */
export function sizePanels({ size }: Pick<PathTable, 'size'>, options: SizeOptions) {
  const groups = shownGroups(options).map((one) => ({ ...one, people: one.group?.people ?? size }));
  const largest = Math.max(1, ...groups.map(({ people }) => people));
  return groups.map((one) => {
    const heightPx = (HIGHEST_PX * one.people) / largest;
    const { rows, perRow } = sizeIndex(one.people, { k: options.k, rowsPx: Math.ceil(heightPx) });
    return { ...one, rows, perRow, heightPx, rowPx: Math.max(1, Math.min(TALLEST_PX, Math.floor(heightPx / Math.max(1, rows)))) };
  });
}

/** One picture a group, in lines of as many people. */
export function layOutPanels(table: PathTable, { order, found }: { readonly order: IndexOrder; readonly found: FoundTypes | undefined }, options: SizeOptions): readonly IndexPanel[] {
  return sizePanels(table, options).map(({ title, group, people, heightPx, rowPx }) => {
    const by = order === 'type' ? { order: 'distance' as const, distances: placesOf(found, group) } : { order };
    const layout = layoutIndex(tableOf(table, group), { ...by, rowsPx: Math.ceil(heightPx), k: options.k });
    return { title, group, people, layout, rowPx, states: statesIn(layout) };
  });
}

/** Likewise, of many paths: what takes long is read in steps of its own. */
export function* layingOutPanels(...[table, by, options]: Parameters<typeof layOutPanels>): Job<readonly IndexPanel[]> {
  for (const { group } of shownGroups(options)) {
    runsOf(tableOf(table, group));
    yield 0;
  }
  return layOutPanels(table, by, options);
}

/** One type after the other, in each those who are nearest to its typical path first. */
function placesOf(found: FoundTypes | undefined, group: PathGroup | undefined): Float64Array {
  if (!found) return new Float64Array(0);
  const farthest = found.distances.reduce((most, distance) => Math.max(most, distance), 0) + 1;
  const places = Float64Array.from(found.of, (type, path) => type * farthest + (found.distances[path] ?? 0));
  return group ? places.filter((_, path) => group.chosen[path]) : places;
}

function statesIn({ cells }: IndexLayout): readonly number[] {
  const seen = new Uint8Array(MIXED_CELL + 1);
  for (const cell of cells) seen[cell] = 1;
  return [...seen].flatMap((is, cell) => (is && cell !== VOID_CELL && cell !== MIXED_CELL ? (cell === UNKNOWN_CELL ? UNKNOWN : cell) : []));
}

/** Lines of which k people and half of all take one way. @param rows of the table: 1 for those who do */
export function litRows({ order, rows, rowStart }: IndexLayout, takes: (path: number) => boolean, k: number): Uint8Array {
  return new Uint8Array(rows).map((_, row) => {
    const people = order.subarray(rowStart[row], rowStart[row + 1]);
    const count = people.reduce((sum, path) => sum + Number(takes(path)), 0);
    return Number(count >= k && count * 2 >= people.length);
  });
}

/** The first and the last time at which half of all are observed: where most paths begin and end. */
export function endsOf({ cells, length, size }: PathTable): readonly number[] {
  const observed = new Int32Array(length);
  for (let start = 0; start < cells.length; start += length) {
    for (let position = 0; position < length; position++) if (cells[start + position] !== VOID) observed[position] = (observed[position] ?? 0) + 1;
  }
  const isMost = (count: number): boolean => count * 2 >= size;
  const [first, last] = [observed.findIndex(isMost), observed.findLastIndex(isMost)];
  return first < 0 ? [] : first === last ? [first] : [first, last];
}

/** The paths at some positions only. */
export function positionsOf({ cells, length, ...table }: PathTable, positions: readonly number[]): PathTable {
  const side = positions.length;
  const some = new Int8Array(table.size * side);
  for (let path = 0, at = 0; path < table.size; path++) for (const position of positions) some[at++] = cells[path * length + position] ?? VOID;
  return { ...table, length: side, cells: some };
}

export const panelWidth = (options: Pick<FigureOptions, 'by' | 'widthPx'>): number => Math.max(240, Math.floor(panelPx(options)));
