import { group, PAPER, type Block } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { layoutStory, type StoryEvent, type StoryLayout } from './layout-story.model.js';
import type { Drawing, ViewPicture } from './make-file.js';
import { haloed, label, line, muted, stacked, TYPE_PX, widthInFile, words } from './picture-panels.js';
import type { StatePaint } from './picture-states.js';

/** A stay, or an event where there is no state, in words. */
export interface StoryLine {
  readonly state: number | undefined;
  readonly label: string;
  /** how long, and when */
  readonly when: string;
}

export interface DrawnStory {
  readonly cells: Int8Array;
  readonly events: readonly StoryEvent[];
  readonly lines: readonly StoryLine[];
  /** moments named along the time, 0 to 1 from its start to its end */
  readonly ticks: readonly { readonly along: number; readonly text: string }[];
  readonly nameOf: (state: number) => string;
}

const [AXIS_PX, POINT_PX, SAMPLE_PX, INDENT_PX] = [22, 5, 12, 20];

/** The path in time, and all of it in words: its list is the legend. */
export function drawStory({ cells, events, lines, ticks, nameOf }: DrawnStory, { widthPx, paint }: Drawing): ViewPicture {
  const layout = layoutStory(cells, events, { widthPx, nameOf, widthOf: widthInFile });
  const bar = { nodes: [group(0, layout.isVertical ? POINT_PX : AXIS_PX, storyNodes(layout, ticks, paint))], width: layout.widthPx, height: layout.heightPx + (layout.isVertical ? POINT_PX : AXIS_PX) + POINT_PX };
  return { body: stacked([bar, stacked(lines.map((one) => lineBlock(one, widthPx, paint)), 2)], 16), states: [], notes: [] };
}

function storyNodes({ isVertical, widthPx, stays, events }: StoryLayout, ticks: DrawnStory['ticks'], paint: StatePaint): SvgTree[] {
  return [
    ...(isVertical ? [] : ticksNodes(ticks, widthPx)),
    ...stays.flatMap(({ state, ...box }) => paint.box(state, box)),
    ...stays.flatMap(({ x, y, widthPx: own, heightPx, label: name }) => (name && isVertical ? [line(`M${x + own} ${y + Math.min(heightPx / 2, 8)}L${name.x - 4} ${name.y}`, { stroke: PAPER.muted })] : [])),
    ...events.map(({ x, y, labelX, labelY }) => line(`M${x} ${y}${isVertical ? `L${labelX - 4} ${labelY}` : `V${labelY}`}`, { stroke: PAPER.muted })),
    ...events.map(({ x, y }) => pointNode(x, y)),
    ...stays.flatMap(({ label: name }) => (name ? haloed(name.text, { x: name.x, y: name.y, 'font-weight': 600 }) : [])),
    ...events.flatMap(({ x, labelX, labelY, text }) => haloed(text, { x: isVertical || labelX < x ? labelX : x + 8, y: labelY })),
  ];
}

/** Those that have room beside the one before. */
function ticksNodes(ticks: DrawnStory['ticks'], widthPx: number): SvgTree[] {
  let free = 0;
  return ticks.flatMap(({ along, text }) => {
    const [x, own] = [Math.round(along * widthPx * 10) / 10, widthInFile(text)];
    const middle = Math.max(own / 2, Math.min(widthPx - own / 2, x));
    if (middle - own / 2 < free) return [];
    free = middle + own / 2 + 8;
    return [label(text, { x: middle, y: -AXIS_PX / 2 - 2, 'text-anchor': 'middle' }), line(`M${x} -5v5`, { stroke: PAPER.muted })];
  });
}

const pointNode = (cx: number, cy: number): SvgTree => svgTree('circle', { cx, cy, r: POINT_PX, fill: PAPER.paper, stroke: PAPER.text, 'stroke-width': 2 });

function lineBlock({ state, label: name, when }: StoryLine, widthPx: number, paint: StatePaint): Block {
  const middle = TYPE_PX * 0.65;
  const sign = state === undefined ? [pointNode(SAMPLE_PX / 2, middle)] : paint.box(state, { x: 0, y: middle - SAMPLE_PX / 2, widthPx: SAMPLE_PX, heightPx: SAMPLE_PX });
  const text = stacked([words(name, widthPx - INDENT_PX, state === undefined ? {} : { 'font-weight': 600 }), words(when, widthPx - INDENT_PX, muted)], -4);
  return { nodes: [...sign, group(INDENT_PX, 0, text.nodes)], width: widthPx, height: text.height };
}
