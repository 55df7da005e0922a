import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import { PAPER, type Block } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { layoutArcs, type ArcsLayout, type MoveArc, type ToldReturns } from './layout-returns.model.js';
import type { Drawing, ViewPicture } from './make-file.js';
import type { FigureOptions } from './parcours.template.js';
import { haloed, label, muted, panelled, stacked, widthInFile, words } from './picture-panels.js';
import type { Move } from './moves.model.js';
import type { Detour } from './returns.model.js';
import { panelPx } from './shown-groups.js';
import { transitionsStrings } from './transitions.strings.js';

/** Who comes back, of everybody or of a group. */
export interface ShownReturns {
  readonly title: string | undefined;
  readonly told: ToldReturns;
  /** mean time by state */
  readonly times: readonly number[];
  /** of a move, the part that is brought out; undefined: all are alike */
  readonly litOf: ((move: Move) => number) | undefined;
}

const MOST_DETOURS = 8;
/** What is left of moves that are not brought out. */
const DIM = 0.12;
const [ROW_PX, SAMPLE_PX, BAR_PX, SHARE_PX, WIDEST_PX] = [22, 12, 7, 90, 720];
/** regular letters over the bold ones that widths are of */
const REGULAR = 0.88;

/** The arcs, and the ways of those who came back with their shares. */
export function drawReturns(shown: readonly ShownReturns[], figure: FigureOptions, drawing: Drawing): ViewPicture {
  const { strings, lang, names, by } = figure;
  const own = stringsFor(transitionsStrings, lang);
  const width = panelPx({ by, widthPx: drawing.widthPx });
  const largest = Math.max(...shown.flatMap(({ told: { detours, people } }) => detours.map(({ paths }) => paths / people)));
  const layouts = shown.map(({ told, times }) => layoutArcs(told.moves, { widthPx: width, times, nameOf: names.short, widthOf: widthInFile }));
  const panels = shown.map(({ title, told }, i) => ({
    title: title && `${title}, ${strings.people(told.people)}`,
    body: stacked([returnsBlock(told, title !== undefined), arcsBlock(layouts[i], shown[i]?.litOf)], 16),
  }));
  return {
    body: panelled(panels, drawing.widthPx),
    states: [...layouts.flatMap(({ states }) => states.map(({ state }) => state)), ...shown.flatMap(({ told }) => told.detours.slice(0, MOST_DETOURS).flatMap(({ state, through }) => [state, through]))],
    notes: [own.arcsHow],
  };

  function returnsBlock({ share, returning, people, detours }: ToldReturns, isCompared: boolean): Block {
    const said = share === null || returning === null ? own.noShare : `${own.returned(strings.people(returning), formatNumber(lang, people))} (${formatPercent(lang, share)})`;
    const rows = detours.slice(0, MOST_DETOURS).map((detour) => detourBlock(detour, { people, largest, width: Math.min(width, WIDEST_PX), isStacked: isCompared, figure, drawing }));
    return stacked([
      // alone, it is in the title
      ...(isCompared ? [words(said, width, share === null ? muted : { 'font-weight': 600 })] : []),
      words(rows.length ? own.detours : own.none, width, rows.length ? { 'font-weight': 600 } : muted),
      ...rows,
    ], 2);
  }

  function arcsBlock(layout: ArcsLayout | undefined, litOf: ShownReturns['litOf']): Block {
    if (!layout?.arcs.length) return { nodes: [], width, height: 0 };
    return stacked([words(own.arcs, width, { 'font-weight': 600 }), { nodes: arcsNodes(layout, { figure, drawing, litOf }), width, height: layout.heightPx }], 0);
  }
}

interface DetourOptions {
  readonly people: number;
  /** the largest share of a way, in any of the groups */
  readonly largest: number;
  readonly width: number;
  /** numbers under the names */
  readonly isStacked: boolean;
  readonly figure: FigureOptions;
  readonly drawing: Drawing;
}

/** The names, and at the end of the line, or under them, the share as a number and as a bar. */
function detourBlock({ state, through, paths }: Detour, { people, largest, width, isStacked, figure: { names, strings, lang }, drawing: { paint } }: DetourOptions): Block {
  const nodes: SvgTree[] = [];
  let [x, y] = [0, 0];
  for (const [i, place] of [state, through, state].map((one, at) => [at, one] as const)) {
    const text = `${names.short(place)}${i < 2 ? ' →' : ''}`;
    const taken = SAMPLE_PX + 6 + widthInFile(text) * REGULAR + 10;
    if (x && x + taken > width) [x, y] = [0, y + ROW_PX];
    nodes.push(...paint.box(place, { x, y: y + (ROW_PX - SAMPLE_PX) / 2, widthPx: SAMPLE_PX, heightPx: SAMPLE_PX }), label(text, { x: x + SAMPLE_PX + 6, y: y + ROW_PX / 2 }));
    x += taken;
  }
  const said = `${formatPercent(lang, paths / people)} · ${strings.people(paths)}`;
  const isUnder = isStacked || x > width - SHARE_PX - widthInFile(said) - 10;
  if (isUnder) y += ROW_PX - 4;
  const [middle, bar] = [y + ROW_PX / 2, isUnder ? 0 : width - SHARE_PX];
  nodes.push(label(said, { ...(isUnder ? { x: SHARE_PX + 10 } : { x: bar - 10, 'text-anchor': 'end' }), y: middle, 'font-weight': 600 }));
  nodes.push(svgTree('rect', { x: bar, y: middle - 5, width: SHARE_PX, height: 10, fill: PAPER.rule }));
  nodes.push(svgTree('rect', { x: bar, y: middle - 5, width: Math.round((paths / people / largest) * SHARE_PX * 10) / 10, height: 10, fill: paint.colourOf(through) }));
  return { nodes, width, height: y + ROW_PX + (isUnder ? 4 : 0) };
}

interface ArcsOptions extends Pick<ShownReturns, 'litOf'> {
  readonly figure: FigureOptions;
  readonly drawing: Drawing;
}

function arcsNodes({ arcs, states, isVertical }: ArcsLayout, { figure: { names }, drawing: { paint }, litOf }: ArcsOptions): SvgTree[] {
  const stroke = ({ d, from, isReturn }: MoveArc, px: number, opacity: number): SvgTree =>
    svgTree('path', { d, fill: 'none', stroke: paint.colourOf(from), 'stroke-width': Math.max(1, px), 'stroke-opacity': opacity, ...(isReturn && { 'stroke-dasharray': '6 4' }) });
  return [
    ...arcs.flatMap((arc) => {
      const share = litOf?.(arc) ?? 0;
      return [stroke(arc, arc.strokePx, litOf ? DIM : 0.45), ...(share > 0 ? [stroke(arc, arc.strokePx * share, 0.85)] : [])];
    }),
    ...arcs.map((arc) => svgTree('path', { d: headPath(arc, isVertical), fill: PAPER.text })),
    ...states.flatMap(({ state, x, y, barPx }) => [
      ...haloed(names.short(state), { x, y: y - 5, 'text-anchor': 'middle', 'font-weight': 600 }),
      ...paint.box(state, { x: x - Math.max(2, barPx) / 2, y: y + 6, widthPx: Math.max(2, barPx), heightPx: BAR_PX }),
    ]),
  ];
}

/** An arc is half an ellipse: it comes straight at the line of states, those above from above. */
function headPath({ tip: [x, y], isReturn }: MoveArc, isVertical: boolean): string {
  const toward = isReturn ? -1 : 1;
  if (isVertical) return `M${x - toward * 3} ${y}l${toward * 7} -4v8z`;
  return `M${x} ${y + toward * 3}l-4 ${-toward * 7}h8z`;
}
