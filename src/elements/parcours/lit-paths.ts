import { keep } from '../../ui/keep.js';
import type { LitShares } from './certain-shares.model.js';
import { doStays, linesOf, litLines } from './highlight.model.js';
import { layOutPanels, litRows } from './index-scene.js';
import type { Plot, ToldPosition } from './layout-distribution.model.js';
import type { FlowLayout } from './layout-flow.model.js';
import type { IndexLayout } from './layout-index.model.js';
import { partOfAreas } from './lit-areas.model.js';
import { partOfFlow, type LitPart } from './lit-parts.model.js';
import { sharesOfLines } from './lit-shares.model.js';
import type { Move } from './moves.model.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import type { PathTable } from './path-table.model.js';
import type { Highlight } from './read-highlight.model.js';
import type { Stay } from './tell-path.model.js';

/** What is brought out of each picture. `panel`: of which of the groups that are shown side by side. */
export interface LitPicture {
  readonly ribbons: (panel: number, layout: FlowLayout) => readonly LitPart[];
  /** by line of a carpet: 1 for those that are brought out */
  readonly rows: (layout: IndexLayout) => Uint8Array;
  /** `toldOf`: what is told of everybody, or of a group */
  readonly areas: (panel: number, plot: Plot, toldOf: (group: PathGroup | undefined) => readonly ToldPosition[]) => readonly LitPart[];
  readonly move: (panel: number, move: Move, toldOf: (group: PathGroup | undefined) => readonly Move[]) => number;
  readonly type: (stays: readonly Stay[]) => boolean;
}

interface Lighting {
  readonly options: FigureOptions;
  readonly group: PathGroup | undefined;
  readonly positions: readonly number[];
}

export type LitInPaths = (highlight: Highlight, lighting: Lighting) => LitPicture;

/** Lines of the carpet of each group that is shown, in two orders. */
type Carpets = Readonly<Record<'start' | 'end', ReturnType<typeof keep<readonly PathTable[]>>>>;

/** Of an element: what is brought out of paths, by lines of the carpet that are kept. */
export function createCarpets(): LitInPaths {
  const carpets: Carpets = { start: keep(), end: keep() };
  return (highlight, lighting) => litInPaths(highlight, lighting, carpets);
}

function litInPaths(highlight: Highlight, { options, group, positions }: Lighting, carpets: Carpets): LitPicture {
  const { value: { paths } } = options;
  const shares = sharesBy(highlight, { positions, options, carpets });
  return {
    ribbons: (panel, layout) => partOfFlow(layout, group ? toldLinks(options, group) : (shares(panel)?.link ?? (() => 0))),
    rows: (layout) => (group ? litRows(layout, (path) => group.chosen[path] === 1, options.k) : litLines(linesOf(layout, paths?.table.states ?? []), highlight, positions)),
    areas: (panel, plot, toldOf) => partOfAreas(toldOf(options.by?.groups[panel] ?? options.chosen?.group), plot, group ? toldPlaces(toldOf, group) : (shares(panel)?.at ?? (() => 0))),
    move: (panel, move, toldOf) => (group ? shareOf(toldOf(group).find((one) => isSame(one, move))?.n, move.n) : (shares(panel)?.move(move) ?? 0)),
    type: (stays) => doStays(stays, highlight, { positions, length: paths?.table.length ?? 0 }),
  };
}

interface Sources {
  readonly positions: readonly number[];
  readonly options: FigureOptions;
  readonly carpets: Carpets;
}

/** By panel, from lines in the order that keeps apart best what people do near the time in question. */
function sharesBy(highlight: Highlight, { positions, options, carpets }: Sources): (panel: number) => LitShares | undefined {
  const { value: { paths }, k, by, chosen } = options;
  if (!paths) return () => undefined;
  const { table } = paths;
  const order = 'column' in highlight && (positions[highlight.column] ?? 0) * 2 >= table.length ? 'end' : 'start';
  const lines = (): readonly PathTable[] => layOutPanels(table, { order, found: undefined }, options).map(({ layout }) => linesOf(layout, table.states));
  let made: readonly LitShares[] | undefined;
  return (panel) => {
    made ??= carpets[order]([paths, k, by, chosen?.group], lines).map((own) => sharesOfLines(own, litLines(own, highlight, positions), { highlight, positions }));
    return made[panel];
  };
}

const shareOf = (part: number | undefined, all: number | undefined): number => (part && all ? part / all : 0);

/** Of a group everything is told with the mask of all groups. */
function toldLinks({ flows }: FigureOptions, group: PathGroup): LitShares['link'] {
  const links = flows.of({ group }).links;
  const all = flows.of(undefined).links;
  const find = (of: typeof links, { column, from, to }: Parameters<LitShares['link']>[0]): number | undefined => of.find((link) => link.column === column && link.from === from && link.to === to)?.n;
  return (link) => shareOf(find(links, link), find(all, link));
}

function toldPlaces(toldOf: (group: PathGroup | undefined) => readonly ToldPosition[], group: PathGroup): LitShares['at'] {
  const [part, all] = [toldOf(group), toldOf(undefined)];
  const find = (of: readonly ToldPosition[], position: number, state: number): number | undefined => of[position]?.parts.find((one) => one.state === state)?.n;
  return (position, state) => shareOf(find(part, position, state), find(all, position, state));
}

const isSame = (one: Move, other: Move): boolean => one.from === other.from && one.to === other.to && one.isReturn === other.isReturn;
