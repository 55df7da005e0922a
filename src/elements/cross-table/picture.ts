import { FONT, group, paragraphs, write, type Block, type Style } from '../../ui/picture-parts.js';
import { svgText, svgTree, type SvgTree } from '../../ui/svg-text.js';
import { textLines, widthOfText } from '../../ui/text-lines.js';
import { barLengths, LONGEST } from './bars.model.js';
import type { CrossGrid } from './grid.model.js';
import { heatScale, stepOf } from './heat.model.js';
import { COLOURS, hiddenBox, type Box, type PictureColours } from './picture-parts.js';
import type { ShownCell, ShownRow, ShownTable } from './shown-table.js';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureOptions {
  readonly table: ShownTable;
  readonly title: string;
  readonly lang: string;
  /** under the picture: how to read it, who was counted, what is hidden */
  readonly notes: readonly string[];
  /** colours in place of bars */
  readonly grid: CrossGrid | undefined;
  readonly colours: PictureColours;
}

const MARGIN = 32;
const LABEL_PX = 250;
const LINE_PX = 18;
const BAR_PX = 18;
const BARS_WIDTH_PX = 896;
/** room for the numbers after the longest bar */
const NUMBER_PX = 210;
/** a column is as wide as the longest word above it, within these */
const [CELL_PX, WIDEST_CELL_PX] = [96, 160];

/** The picture as a file of its own, as wide and as high as it must be: nothing of it depends on the page. */
export function crossPicture({ table, title, lang, notes, grid, colours }: PictureOptions): Picture {
  const body = grid ? heatBlock(table, grid, colours) : barsBlock(table, colours);
  const inner = Math.max(BARS_WIDTH_PX, body.width);
  const head = paragraphs([{ text: table.finding ?? title, size: 22, style: { 'font-weight': 700 } }, { text: `${title}. ${table.caption}`, size: 15, style: { fill: COLOURS.muted } }], inner);
  const foot = paragraphs(notes.map((text) => ({ text, size: 13, style: { fill: COLOURS.muted } })), inner);
  const [width, top] = [inner + 2 * MARGIN, MARGIN + head.height + 20];
  const height = Math.ceil(top + body.height + 24 + foot.height + MARGIN);
  const frame = { width, height, viewBox: `0 0 ${width} ${height}`, ...FONT, 'font-size': 15, role: 'img', lang, 'aria-labelledby': 'title desc' };
  const svg = svgText(
    svgTree('svg', frame, [
      svgTree('title', { id: 'title' }, [table.finding ?? title]),
      svgTree('desc', { id: 'desc' }, [[title, table.caption, ...table.rows.map(rowWords(table)), ...notes].join('\n')]),
      svgTree('rect', { width: '100%', height: '100%', fill: COLOURS.paper }),
      group(MARGIN, MARGIN, head.nodes),
      group(MARGIN, top, body.nodes),
      svgTree('path', { d: `M${MARGIN} ${top + body.height + 12}h${inner}`, stroke: COLOURS.rule }),
      group(MARGIN, top + body.height + 24, foot.nodes),
    ]),
  );
  return { svg, width, height };
}

/** One row in words. */
export const rowWords = ({ columns }: ShownTable) => ({ label, cells }: ShownRow): string =>
  `${label} : ${cells.map(({ main, sub }, i) => [...(columns.length > 1 ? [columns[i]?.label ?? ''] : []), main, ...(sub === undefined ? [] : [`(${sub})`])].join(' ')).join(', ')}`;

function barsBlock(table: ShownTable, { a }: PictureColours): Block {
  const isOne = table.columns.length === 1;
  const lengthOf = barLengths(table);
  const longest = BARS_WIDTH_PX - LABEL_PX - NUMBER_PX;
  const nodes: SvgTree[] = [];
  let y = 0;
  const bar = (cell: ShownCell, name: string, fill: string): void => {
    const lines = textLines(name, LABEL_PX - 16, 14);
    const px = cell.figure ? (lengthOf(cell.figure) / LONGEST) * longest : 0;
    const words = [cell.main, ...(cell.sub === undefined ? [] : [`(${cell.sub})`])].join(' ');
    nodes.push(...lines.map((line, i) => write(line, { x: 0, y: y + 14 + i * LINE_PX, 'font-size': 14 })));
    nodes.push(cell.isHidden ? hiddenBox({ x: LABEL_PX, y, width: 40, height: BAR_PX }) : svgTree('rect', { x: LABEL_PX, y, width: Math.round(px * 10) / 10, height: BAR_PX, fill }));
    nodes.push(write(words, { x: LABEL_PX + (cell.isHidden ? 40 : px) + 8, y: y + 14, 'font-size': 14, ...(cell.isHidden && { fill: COLOURS.muted }) }));
    y += Math.max(BAR_PX + 8, lines.length * LINE_PX + 6);
  };
  for (const row of table.rows) {
    if (isOne) bar(row.cells[0] ?? { main: '' }, row.label, row.isNone ? COLOURS.none : a);
    else {
      const title = textLines(row.label, BARS_WIDTH_PX, 15).map((line, i) => write(line, { x: 0, y: y + 15 + i * LINE_PX, 'font-weight': 700 }));
      nodes.push(...title);
      y += title.length * LINE_PX + 6;
      const colour = (j: number): string => (row.isNone ? COLOURS.none : table.columns[0]?.key === 'a' && j === 1 ? COLOURS.b : a);
      row.cells.forEach((cell, j) => (cell.isTotal ? undefined : bar(cell, table.columns[j]?.label ?? '', colour(j))));
      y += 12;
    }
  }
  return { nodes, width: BARS_WIDTH_PX, height: y };
}

function heatBlock(table: ShownTable, grid: CrossGrid, { steps }: PictureColours): Block {
  const scale = heatScale(grid);
  const words = table.columns.flatMap(({ label }) => label.split(/\s+/));
  const cellPx = Math.ceil(words.reduce((px, word) => Math.min(WIDEST_CELL_PX, Math.max(px, widthOfText(word, 13) + 12)), CELL_PX));
  const heads = table.columns.map(({ label }) => textLines(label, cellPx - 10, 13));
  const headPx = Math.max(1, ...heads.map(({ length }) => length)) * 16 + 8;
  const nodes = heads.flatMap((lines, j) => lines.map((line, i) => write(line, { x: LABEL_PX + (j + 1) * cellPx - 6, y: headPx - 8 - (lines.length - 1 - i) * 16, 'font-size': 13, 'font-weight': 600, 'text-anchor': 'end' })));
  let y = headPx;
  table.rows.forEach((row, i) => {
    const lines = textLines(row.label, LABEL_PX - 16, 14);
    const height = Math.max(38, lines.length * LINE_PX + 8);
    nodes.push(...lines.map((line, k) => write(line, { x: 0, y: y + 18 + k * LINE_PX, 'font-size': 14 })));
    row.cells.forEach((cell, j) => {
      const figure = grid.columns.length ? grid.cells[i]?.[j] : grid.rows[i]?.total;
      nodes.push(...heatCell(cell, { x: LABEL_PX + j * cellPx, y, width: cellPx - 2, height: height - 2 }, steps[(figure && stepOf(figure, scale)) ?? 0]));
    });
    y += height;
  });
  return { nodes, width: LABEL_PX + table.columns.length * cellPx, height: y };
}

function heatCell({ main, sub, isHidden }: ShownCell, box: Box, [ground, letters]: readonly [string, string] = [COLOURS.paper, COLOURS.text]): SvgTree[] {
  const { x, y, width, height } = box;
  const lines = isHidden ? textLines(main, width - 10, 11) : [main, ...(sub === undefined ? [] : [sub])];
  const place = (i: number): Style => ({ x: x + width - 6, y: y + height / 2 + 5 + (i - (lines.length - 1) / 2) * 14, 'text-anchor': 'end', 'font-size': isHidden ? 11 : i ? 11 : 14, fill: isHidden ? COLOURS.muted : letters });
  return [isHidden ? hiddenBox(box) : svgTree('rect', { ...box, fill: ground }), ...lines.map((line, i) => write(line, place(i)))];
}
