import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { PAPER, type Block, type Style } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { widthOfText } from '../../ui/text-lines.js';
import { MARGIN } from './file-picture.js';
import { filesStrings } from './files.strings.js';
import { textPx } from './flow-axis.model.js';
import type { ToldFlow } from './flow.part.js';
import { layoutFlow, type FlowBox, type FlowLayout, type FlowStub, type FlowText } from './layout-flow.model.js';
import type { LitPart } from './lit-parts.model.js';
import type { Drawing, ViewPicture } from './make-file.js';
import type { FigureOptions } from './parcours.template.js';
import { haloed, label, panelled, TYPE_PX } from './picture-panels.js';
import { panelPx } from './shown-groups.js';

/** The flows as they are on the screen, in colours and lines of their own. Undefined: there is nothing to tell. */
export function drawFlows(told: readonly ToldFlow[], { names, columnName, strings, lang, detail, by, lit }: FigureOptions, { widthPx, paint }: Drawing): ViewPicture | undefined {
  if (detail === 'stories') return undefined;
  const layouts = told.map(({ flow }) => layoutFlow(flow, { widthPx: panelPx({ by, widthPx }), nameOf: names.short, columnName, widthOf }));
  const panels = layouts.map((layout, i) => ({ title: told[i]?.title && `${told[i].title}, ${strings.people(told[i].flow.total.n)}`, body: flowBlock(layout, { paint, lang, lit: lit?.ribbons(i, layout) }) }));
  return { body: panelled(panels, widthPx), states: layouts.flatMap(({ legend }) => legend.map(({ state }) => state)), notes: notesOf(layouts, lang) };
}

/** As on the screen; letters wider than that may reach into the margin of the file, not out of it. */
const widthOf = (text: string): number => Math.max(textPx(text), widthOfText(text, TYPE_PX) - MARGIN);

const flowBlock = (layout: FlowLayout, options: PanelOptions): Block => ({ nodes: flowNodes(layout, options), width: layout.widthPx, height: layout.heightPx });

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
  /** parts that are brought out; undefined: all are alike */
  readonly lit: readonly LitPart[] | undefined;
}

/** What is left of those that are not brought out. */
const DIM = 0.1;
const OPACITY: Readonly<Record<FlowStub['kind'], number>> = { entry: 0.28, exit: 0.28, in: 0.14, out: 0.14 };
const placed = ({ x, y, anchor }: FlowText): Style => ({ x, y, 'text-anchor': anchor });

function flowNodes(layout: FlowLayout, { paint, lang, lit }: PanelOptions): SvgTree[] {
  const { boxes, ribbons, stubs } = layout;
  const edges = ribbons.map(({ edge = '' }) => edge).join('');
  return [
    ...ribbons.map(({ d, from }) => svgTree('path', { d, fill: paint.colourOf(from), 'fill-opacity': lit ? DIM : 0.28 })),
    ...(lit ?? []).map(({ d, state }) => svgTree('path', { d, fill: paint.colourOf(state), 'fill-opacity': 0.75 })),
    ...stubs.flatMap(({ d, cap, state, kind }) => [
      svgTree('path', { d, fill: paint.colourOf(state), 'fill-opacity': lit ? DIM : OPACITY[kind] }),
      ...(cap ? [svgTree('path', { d: cap, fill: 'none', stroke: PAPER.muted, 'stroke-width': 2 })] : []),
    ]),
    ...(edges ? [svgTree('path', { d: edges, fill: 'none', stroke: PAPER.text, 'stroke-width': 1.25, 'stroke-dasharray': '3 4', opacity: 0.55 })] : []),
    ...layout.columns.map((column) => label(column.text, { ...placed(column), 'font-weight': 700 })),
    ...ribbons.flatMap(({ mark, returned }) => (mark ? haloed(`↺\u00a0${formatNumber(lang, returned)}`, { ...placed(mark), 'font-size': 11, fill: PAPER.muted }) : [])),
    ...boxes.flatMap(({ state, x, y, widthPx, heightPx }) => paint.box(state, { x, y, widthPx, heightPx: Math.max(1, heightPx) })),
    // after all boxes: nothing is drawn over a name
    ...boxes.flatMap(nameOf),
  ];
}

const nameOf = ({ label: name }: FlowBox): SvgTree[] => (name ? haloed(name.text, { ...placed(name), 'font-weight': 600 }) : []);
