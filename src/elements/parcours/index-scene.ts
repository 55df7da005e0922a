import type { FoundTypes } from './find-types.model.js';
import { tableOf } from './group-tables.js';
import { layoutIndex, MIXED_CELL, UNKNOWN_CELL, VOID_CELL, type IndexLayout } from './layout-index.model.js';
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

/** One picture a group, in lines of as many people: their heights compare. */
export function layOutPanels(table: PathTable, { order, found }: { readonly order: IndexOrder; readonly found: FoundTypes | undefined }, options: Pick<FigureOptions, 'by' | 'chosen' | 'strings' | 'k'>): readonly IndexPanel[] {
  const groups = shownGroups(options).map((one) => ({ ...one, own: tableOf(table, one.group) }));
  const largest = Math.max(1, ...groups.map(({ own }) => own.size));
  return groups.map(({ own, ...one }) => {
    const by = order === 'type' ? { order: 'distance' as const, distances: placesOf(found, one.group) } : { order };
    const layout = layoutIndex(own, { ...by, rowsPx: Math.ceil((HIGHEST_PX * own.size) / largest), k: options.k });
    return { ...one, people: own.size, layout, rowPx: Math.max(1, Math.min(TALLEST_PX, Math.floor(((HIGHEST_PX * own.size) / largest) / Math.max(1, layout.rows)))), states: statesIn(layout) };
  });
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
  for (let at = 0; at < cells.length; at++) if (cells[at] !== VOID) observed[at % length] = (observed[at % length] ?? 0) + 1;
  const isMost = (count: number): boolean => count * 2 >= size;
  const [first, last] = [observed.findIndex(isMost), observed.findLastIndex(isMost)];
  return first < 0 ? [] : first === last ? [first] : [first, last];
}

/** The paths at some positions only. */
export function positionsOf({ cells, length, ...table }: PathTable, positions: readonly number[]): PathTable {
  const side = positions.length;
  const some = new Int8Array(table.size * side).map((_, at) => cells[Math.floor(at / side) * length + (positions[at % side] ?? 0)] ?? VOID);
  return { ...table, length: side, cells: some };
}

export const panelWidth = (options: Pick<FigureOptions, 'by' | 'widthPx'>): number => Math.max(240, Math.floor(panelPx(options)));
