import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { group, PAPER, write, type Block, type Style } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { widthOfText } from '../../ui/text-lines.js';
import { MARGIN } from './file-picture.js';
import { filesStrings } from './files.strings.js';
import { textPx } from './flow-axis.model.js';
import type { ToldFlow } from './flow.part.js';
import { layoutFlow, type FlowBox, type FlowLayout, type FlowStub, type FlowText } from './layout-flow.model.js';
import type { Drawing, ViewPicture } from './make-file.js';
import type { FigureOptions } from './parcours.template.js';

/** The flows as they are on the screen, one group under the other, in colours and lines of their own. Undefined: there is nothing to tell. */
export function drawFlows(told: readonly ToldFlow[], { names, columnName, strings, lang, detail }: FigureOptions, { widthPx, paint }: Drawing): ViewPicture | undefined {
  if (detail === 'stories') return undefined;
  const layouts = told.map(({ flow }) => layoutFlow(flow, { widthPx, nameOf: names.short, columnName, widthOf }));
  const panels = layouts.map((layout, i) => panelBlock(layout, told[i]?.title && `${told[i].title}, ${strings.people(told[i].flow.total.n)}`, { paint, lang }));
  return { body: stacked(panels), states: layouts.flatMap(({ legend }) => legend.map(({ state }) => state)), notes: notesOf(layouts, lang) };
}

const [TYPE_PX, TITLE_PX, GAP_PX, RAISED_PX] = [12, 30, 16, 14];

/** As on the screen; letters wider than that may reach into the margin of the file, not out of it. */
const widthOf = (text: string): number => Math.max(textPx(text), widthOfText(text, TYPE_PX) - MARGIN);

function stacked(blocks: readonly Block[]): Block {
  let y = -GAP_PX;
  const nodes = blocks.map(({ nodes: own, height }) => {
    const placed = group(0, y + GAP_PX, own);
    y += height + GAP_PX;
    return placed;
  });
  return { nodes, width: Math.max(0, ...blocks.map(({ width }) => width)), height: Math.max(0, y) };
}

function panelBlock(layout: FlowLayout, title: string | undefined, options: PanelOptions): Block {
  const { widthPx: width, heightPx } = layout;
  const nodes = panelNodes(layout, options);
  if (title === undefined) return { nodes, width, height: heightPx };
  return { nodes: [write(title, { x: 0, y: 18, 'font-size': 15, 'font-weight': 600 }), group(0, TITLE_PX, nodes)], width, height: heightPx + TITLE_PX };
}

/** How to read the signs that are there. */
function notesOf(layouts: readonly FlowLayout[], lang: string): readonly string[] {
  const words = stringsFor(filesStrings, lang);
  const [ribbons, stubs] = [layouts.flatMap((layout) => layout.ribbons), layouts.flatMap((layout) => layout.stubs)];
  return [
    ...(ribbons.some(({ edge }) => edge !== undefined) ? [words.returned] : []),
    ...(stubs.some(({ cap }) => cap !== undefined) ? [words.capped] : []),
    ...(stubs.some(({ kind }) => kind === 'in' || kind === 'out') ? [words.small] : []),
  ];
}

interface PanelOptions extends Pick<Drawing, 'paint'> {
  readonly lang: string;
}

const OPACITY: Readonly<Record<FlowStub['kind'], number>> = { entry: 0.28, exit: 0.28, in: 0.14, out: 0.14 };
const placed = ({ x, y, anchor }: FlowText): Style => ({ x, y, 'text-anchor': anchor, 'dominant-baseline': 'central', 'font-size': TYPE_PX });

function panelNodes(layout: FlowLayout, { paint, lang }: PanelOptions): SvgTree[] {
  const { boxes, ribbons, stubs } = layout;
  const edges = ribbons.map(({ edge = '' }) => edge).join('');
  return [
    ...ribbons.map(({ d, from }) => svgTree('path', { d, fill: paint.colourOf(from), 'fill-opacity': 0.28 })),
    ...stubs.flatMap(({ d, cap, state, kind }) => [
      svgTree('path', { d, fill: paint.colourOf(state), 'fill-opacity': OPACITY[kind] }),
      ...(cap ? [svgTree('path', { d: cap, fill: 'none', stroke: PAPER.muted, 'stroke-width': 2 })] : []),
    ]),
    ...(edges ? [svgTree('path', { d: edges, fill: 'none', stroke: PAPER.text, 'stroke-width': 1.25, 'stroke-dasharray': '3 4', opacity: 0.55 })] : []),
    ...columnNames(layout),
    ...ribbons.flatMap(({ mark, returned }) => (mark ? haloed(`↺\u00a0${formatNumber(lang, returned)}`, { ...placed(mark), 'font-size': 11, fill: PAPER.muted }) : [])),
    ...boxes.flatMap(({ state, x, y, widthPx, heightPx }) => paint.box(state, { x, y, widthPx, heightPx: Math.max(1, heightPx) })),
    // after all boxes: nothing is drawn over a name
    ...boxes.flatMap(nameOf),
  ];
}

/** One that would touch the one before it stands above it. */
function columnNames({ columns, isVertical }: FlowLayout): SvgTree[] {
  let end = -Infinity;
  return columns.map((column) => {
    const half = widthOfText(column.text, TYPE_PX) / 2;
    const isRaised = !isVertical && column.x - half < end;
    if (!isRaised) end = column.x + half;
    return write(column.text, { ...placed(column), ...(isRaised && { y: column.y - RAISED_PX }), 'font-weight': 700 });
  });
}

const nameOf = ({ label }: FlowBox): SvgTree[] => (label ? haloed(label.text, { ...placed(label), 'font-weight': 600 }) : []);

/** White around the letters, drawn apart: readers that don't know `paint-order` would draw it over them. */
const haloed = (text: string, style: Style): SvgTree[] => [
  write(text, { ...style, fill: PAPER.paper, stroke: PAPER.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }),
  write(text, style),
];
