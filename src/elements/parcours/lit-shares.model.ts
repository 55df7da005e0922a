import { certainLink, certainPlace, type LitShares } from './certain-shares.model.js';
import { categoryOf, countFlows, type FlowCounts } from './flow-counts.model.js';
import { pickLit } from './highlight.model.js';
import { countMoves, type Move } from './moves.model.js';
import { OTHERS, type PathTable } from './path-table.model.js';
import { countPositions, type PositionCounts } from './positions.model.js';
import type { Highlight } from './read-highlight.model.js';

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

const categoryIn = ({ states }: Pick<FlowCounts, 'states'>, state: number): number => categoryOf(state, states.length);

function linkOf(counts: FlowCounts | undefined, { column, from, to }: Parameters<LitShares['link']>[0]): number {
  if (!counts || from === OTHERS || to === OTHERS) return 0;
  return counts.links.n[(column * counts.size + categoryIn(counts, from)) * counts.size + categoryIn(counts, to)] ?? 0;
}

function placeOf(counts: PositionCounts | undefined, position: number, state: number): number {
  if (!counts || state === OTHERS) return 0;
  return (state < 0 ? counts.unknown[position] : counts.inState[position * counts.states + state]) ?? 0;
}
