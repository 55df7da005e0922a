import { PAPER, type Block } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { layoutStays } from './layout-stays.model.js';
import type { Drawing, ViewPicture } from './make-file.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathTimes } from './path-clock.model.js';
import { axisBlock, haloed, label, muted, stacked, widthInFile, words } from './picture-panels.js';
import type { Stay } from './tell-path.model.js';
import type { GroupBar, TypeWords } from './types.template.js';

/** A type in the words of the screen, with its path. */
export type DrawnType = TypeWords & { readonly line: readonly Stay[]; readonly isDim?: boolean };

/** How long the line of time is, in positions, and what they are called: undefined, nobody says. */
interface Line {
  readonly length: number;
  readonly time: PathTimes | undefined;
}

/** What is left of those that are not brought out. */
const DIM = 0.3;
const [BAR_PX, GROUP_PX, GROUP_BAR_PX, GROUP_NAME_PX] = [30, 18, 160, 260];

/** Each type's head, path and words, one under the other, over the times that they share. */
export function drawTypes(types: readonly DrawnType[], { length, time }: Line, figure: FigureOptions, drawing: Drawing): ViewPicture {
  const { widthPx } = drawing;
  const bars = types.map((type) => typeBlock(type, length, figure, drawing));
  return {
    body: stacked([stacked(bars, 20), ...(time ? [axisBlock(time, figure, widthPx)] : [])], 12),
    states: types.flatMap((type) => type.line.map(({ state }) => state)),
    notes: [],
  };
}

function typeBlock(type: DrawnType, length: number, { names }: FigureOptions, { widthPx, paint }: Drawing): Block {
  const boxes = layoutStays(type.line, { x: 0, widthPx, length, nameOf: names.short, widthOf: widthInFile });
  const bar = boxes.flatMap(({ state, x, widthPx: own }) => paint.box(state, { x, y: 0, widthPx: own, heightPx: BAR_PX }));
  const named = boxes.flatMap(({ state, x, widthPx: own, isNamed }) => (isNamed ? haloed(names.short(state), { x: x + own / 2, y: BAR_PX / 2, 'text-anchor': 'middle', 'font-weight': 600 }) : []));
  return stacked([
    words([type.name, type.share, type.people].filter(Boolean).join(' · '), widthPx, { 'font-weight': 600 }),
    ...(type.quality ? [words(type.quality, widthPx, muted)] : []),
    ...(boxes.length ? [{ nodes: type.isDim ? [svgTree('g', { opacity: DIM }, bar), ...named] : [...bar, ...named], width: widthPx, height: BAR_PX + 6 }] : []),
    words(type.path, widthPx, muted),
    ...type.groups.map((group) => groupBlock(group, widthPx)),
  ], 0);
}

/** The part of a group that is of a type. A long name stands above its bar. */
function groupBlock({ label: name, text, share }: GroupBar, widthPx: number): Block {
  const room = Math.min(GROUP_NAME_PX, widthPx - GROUP_BAR_PX - 60);
  const isBeside = widthInFile(name) <= room;
  const head = isBeside ? undefined : words(name, widthPx);
  const bar: SvgTree[] = [
    ...(isBeside ? [label(name, { x: 0, y: GROUP_PX / 2 })] : []),
    ...(share === undefined
      ? []
      : [svgTree('rect', { x: room, y: 4, width: GROUP_BAR_PX, height: 10, fill: PAPER.rule }), svgTree('rect', { x: room, y: 4, width: Math.round(share * GROUP_BAR_PX * 10) / 10, height: 10, fill: PAPER.muted })]),
    label(text, { x: room + GROUP_BAR_PX + 10, y: GROUP_PX / 2, 'font-weight': 600 }),
  ];
  return stacked([...(head ? [head] : []), { nodes: bar, width: widthPx, height: GROUP_PX }], 0);
}
