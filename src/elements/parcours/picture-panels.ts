import { group, PAPER, paragraphs, write, type Block, type Style } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { widthOfText } from '../../ui/text-lines.js';
import { layoutAxis } from './layout-axis.model.js';
import { columnName, columnsAt } from './path-columns.model.js';
import type { PathTimes } from './path-clock.model.js';
import type { FigureOptions } from './parcours.template.js';

/** px of the letters in a picture */
export const TYPE_PX = 12;
const [TITLE_PX, GAP_PX, BETWEEN_PX, AXIS_PX] = [15, 24, 32, 26];

export const muted: Style = { fill: PAPER.muted };

/** At most as wide in any usual font. */
export const widthInFile = (text: string): number => widthOfText(text, TYPE_PX);

/** What a file draws of everybody, or of a group. */
export interface PicturePanel {
  /** of its group; undefined: there is one */
  readonly title: string | undefined;
  readonly body: Block;
}

/** One under the other. */
export function stacked(blocks: readonly Block[], gapPx = GAP_PX): Block {
  let y = 0;
  const nodes = blocks.map(({ nodes: own, height }, i) => {
    y += i ? gapPx : 0;
    const placed = group(0, y, own);
    y += height;
    return placed;
  });
  return { nodes, width: Math.max(0, ...blocks.map(({ width }) => width)), height: y };
}

/** Two beside each other where they are narrow enough, as on the screen; pictures of a line begin at one height. */
export function panelled(panels: readonly PicturePanel[], widthPx: number): Block {
  const titles = panels.map(({ title, body }) => (title === undefined ? undefined : paragraphs([{ text: title, size: TITLE_PX, style: { 'font-weight': 600 } }], body.width)));
  const perLine = panels.length > 1 && panels.every(({ body }) => 2 * body.width + BETWEEN_PX <= widthPx + 1) ? 2 : 1;
  const lines: Block[] = [];
  for (let first = 0; first < panels.length; first += perLine) {
    const own = panels.slice(first, first + perLine);
    const headPx = Math.max(0, ...titles.slice(first, first + perLine).map((title) => (title ? title.height + 4 : 0)));
    const nodes = own.flatMap(({ body }, i) => {
      const x = i * (body.width + BETWEEN_PX);
      return [group(x, 0, titles[first + i]?.nodes ?? []), group(x, headPx, body.nodes)];
    });
    lines.push({ nodes, width: widthPx, height: headPx + Math.max(...own.map(({ body }) => body.height)) });
  }
  return { ...stacked(lines), width: widthPx };
}

/** `y` is the middle of the letters. */
export const label = (text: string, style: Style): SvgTree => write(text, { 'font-size': TYPE_PX, 'dominant-baseline': 'central', ...style });

/** White around the letters, drawn apart: readers that don't know `paint-order` would draw it over them. */
export const haloed = (text: string, style: Style): SvgTree[] => [
  label(text, { ...style, fill: PAPER.paper, stroke: PAPER.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }),
  label(text, style),
];

export const line = (d: string, style: Style = {}): SvgTree => svgTree('path', { d, fill: 'none', stroke: PAPER.rule, ...style });

export const words = (text: string, width: number, style: Style = {}): Block => paragraphs([{ text, size: TYPE_PX, style }], width);

/** The times under a picture in which time goes from one side to the other. */
export function axisBlock(time: PathTimes, { strings }: Pick<FigureOptions, 'strings'>, widthPx: number): Block {
  const ticks = layoutAxis(columnsAt(time, undefined), { widthPx, length: time.length, nameOf: (position) => columnName(time, position, strings) });
  const nodes = ticks.flatMap(({ x, textX, text, anchor }) => [line(`M${x} 0v5`, { stroke: PAPER.muted }), label(text, { x: textX, y: 15, 'text-anchor': anchor })]);
  return { nodes, width: widthPx, height: AXIS_PX };
}
