import { OTHERS } from './path-table.model.js';
import { categoryOf, countFlows, type FlowCounts } from './flow-counts.model.js';
import { pickLit, type Highlight } from './highlight.model.js';
import { countMoves, type Move } from './moves.model.js';
import type { PathTable } from './path-table.model.js';
import { countPositions, type PositionCounts } from './positions.model.js';

/** How much of something that is drawn is brought out: 0 to 1. */
export interface LitShares {
  readonly link: (link: { readonly column: number; readonly from: number; readonly to: number }) => number;
  readonly at: (position: number, state: number) => number;
  readonly move: (move: Pick<Move, 'from' | 'to' | 'isReturn'>) => number;
}

const moveKey = ({ from, to, isReturn }: Pick<Move, 'from' | 'to' | 'isReturn'>): string => `${from} ${to} ${isReturn}`;

/** No finer than anybody sees, and than lines of some people can say. */
const inTenths = (part: number | undefined, all: number | undefined): number => (part && all ? Math.round((10 * part) / all) / 10 : 0);

/**
 * Of what the lines of the carpet do, the part of those that are lit. What is true of all people brought out (who is at a time in a state, is in no other one then) is
 * drawn so, whatever the lines say.
 */
export function sharesOfLines(lines: PathTable, lit: Uint8Array, { highlight, positions }: { readonly highlight: Highlight; readonly positions: readonly number[] }): LitShares {
  const tables = [pickLit(lines, lit), lines] as const;
  const flows = tables.map((table) => countFlows(table, positions));
  const places = tables.map((table) => countPositions(table));
  const moves = tables.map((table) => new Map(countMoves(table).map((move) => [moveKey(move), move.n])));
  return {
    link: (link) => certainLink(highlight, link) ?? inTenths(linkOf(flows[0], link), linkOf(flows[1], link)),
    at: (position, state) => certainPlace(highlight, { position, state, positions }) ?? inTenths(placeOf(places[0], position, state), placeOf(places[1], position, state)),
    move: (move) => (highlight.kind === 'through' && (move.from === highlight.state || move.to === highlight.state) ? 1 : inTenths(moves[0]?.get(moveKey(move)), moves[1]?.get(moveKey(move)))),
  };
}

/** Where it needs no counting. */
function certainLink(highlight: Highlight, { column, from, to }: Parameters<LitShares['link']>[0]): number | undefined {
  if (highlight.kind === 'link') return highlight.column === column ? Number(highlight.from === from && highlight.to === to) : undefined;
  if (highlight.kind === 'through' && (from === highlight.state || to === highlight.state)) return 1;
  if (highlight.kind !== 'at') return undefined;
  if (highlight.column === column) return Number(from === highlight.state);
  return highlight.column === column + 1 ? Number(to === highlight.state) : undefined;
}

function certainPlace(highlight: Highlight, { position, state, positions }: { readonly position: number; readonly state: number; readonly positions: readonly number[] }): number | undefined {
  if (highlight.kind === 'through') return highlight.state === state ? 1 : undefined;
  const own = highlight.kind === 'at' ? [[highlight.column, highlight.state]] : highlight.kind === 'link' ? [[highlight.column, highlight.from], [highlight.column + 1, highlight.to]] : [];
  const [, known] = own.find(([column]) => positions[column ?? -1] === position) ?? [];
  // small situations are told together then: a part of them
  return known === undefined || state === OTHERS ? undefined : Number(known === state);
}

const categoryIn = ({ states }: Pick<FlowCounts, 'states'>, state: number): number => categoryOf(state, states.length);

function linkOf(counts: FlowCounts | undefined, { column, from, to }: Parameters<LitShares['link']>[0]): number {
  if (!counts || from === OTHERS || to === OTHERS) return 0;
  return counts.links.n[(column * counts.size + categoryIn(counts, from)) * counts.size + categoryIn(counts, to)] ?? 0;
}

function placeOf(counts: PositionCounts | undefined, position: number, state: number): number {
  if (!counts || state === OTHERS) return 0;
  return (state < 0 ? counts.unknown[position] : counts.inState[position * counts.states + state]) ?? 0;
}
