import type { Frame } from '../../ui/framed.js';
import { FONT, group, paragraphs, write, type Block } from '../../ui/picture-parts.js';
import { svgText, svgTree, type SvgTree } from '../../ui/svg-text.js';
import { textLines } from '../../ui/text-lines.js';
import { barLengths, LONGEST } from './bars.model.js';
import { findIn } from './finding.model.js';
import type { CrossGrid } from './grid.model.js';
import { COLOURS, hiddenBox, type PictureColours } from './picture-parts.js';
import type { ShownCell, ShownTable } from './shown-table.js';

export interface CardOptions {
  readonly table: ShownTable;
  /** undefined: two groups are compared */
  readonly grid: CrossGrid | undefined;
  readonly title: string;
  readonly lang: string;
  /** period, persons, source */
  readonly foot: string;
  /** says that so many bars had no room */
  readonly more: (left: number) => string;
  readonly colours: PictureColours;
}

interface Bar {
  /** empty: the second bar of a line */
  readonly label: string;
  readonly cell: ShownCell;
  readonly isSecond: boolean;
  readonly isNone: boolean;
}

/** Read on a telephone, a card is a quarter as wide. */
const SMALLEST = { wide: 24 / 1200, high: 28 / 1200 };
const LARGEST = 1.6;
/** With larger letters, so many bars at least; with the smallest, as many as there is room for. */
const WANTED_BARS = 6;

/** The sentence of the table and its bars in a frame of a given size, for a social network: as large as they fit, and nothing is cut but the last bars. */
export function crossCard(options: CardOptions, { width, height }: Frame): string {
  const { table, title, lang } = options;
  const margin = Math.min(width, height) * 0.06;
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  const smallest = width * (width > height * 1.3 ? SMALLEST.wide : SMALLEST.high);
  let block: Block | undefined;
  for (let size = smallest * LARGEST; !block; size *= 0.95) block = cardBlock(options, inner, { size, isLast: size * 0.95 < smallest });
  return svgText(
    svgTree('svg', { width, height, viewBox: `0 0 ${width} ${height}`, ...FONT, role: 'img', lang, 'aria-labelledby': 'title' }, [
      svgTree('title', { id: 'title' }, [`${title}. ${table.finding ?? table.caption}`]),
      svgTree('rect', { width: '100%', height: '100%', fill: COLOURS.paper }),
      group(margin, margin, block.nodes),
    ]),
  );
}

/** Undefined: with these letters too few bars would have room. */
function cardBlock(options: CardOptions, { width, height }: Frame, { size, isLast }: { readonly size: number; readonly isLast: boolean }): Block | undefined {
  const { table, title, foot, more } = options;
  const { bars, about } = barsOf(options);
  const muted = { fill: COLOURS.muted };
  const head = paragraphs([{ text: table.finding ?? title, size: size * 1.3, style: { 'font-weight': 700 } }, { text: [title, about].filter(Boolean).join(' · '), size: size * 0.85, style: muted }], width);
  const endOf = (left: number): Block => paragraphs([{ text: [left ? more(left) : '', foot].filter(Boolean).join(' · '), size: size * 0.75, style: muted }], width);
  const [top, room] = [head.height + size * 0.4, height - head.height - endOf(bars.length).height - size * 1.2];
  const drawn = drawBars(bars, options, { width, size });
  const count = drawn.filter(({ bottom }) => bottom <= room).length;
  if (count < Math.min(bars.length, WANTED_BARS) && !isLast) return undefined;
  const end = endOf(bars.length - count);
  const footTop = height - end.height;
  const nodes = [...head.nodes, group(0, top, drawn.slice(0, count).flatMap(({ nodes: own }) => own)), svgTree('path', { d: `M0 ${footTop - size * 0.4}h${width}`, stroke: COLOURS.rule, 'stroke-width': 2 }), group(0, footTop, end.nodes)];
  return { nodes, width, height };
}

/** Of a table by two dimensions one column: that of its sentence, else its total; of two groups both. */
function barsOf({ table, grid }: CardOptions): { readonly bars: readonly Bar[]; readonly about: string } {
  const { columns, rows } = table;
  if (!grid) {
    const bars = rows.flatMap(({ label, cells, isNone }) => cells.slice(0, 2).map((cell, j): Bar => ({ label: j ? '' : label, cell, isSecond: j > 0, isNone })));
    return { bars, about: table.caption };
  }
  const found = findIn(grid);
  const place = found.kind === 'gap' ? grid.columns.findIndex(({ code }) => code === found.column.code) : -1;
  const column = place < 0 ? columns.length - 1 : place;
  const bars = rows.flatMap(({ label, cells, isNone }): Bar[] => (cells[column] ? [{ label, cell: { ...cells[column], isTotal: false }, isSecond: false, isNone }] : []));
  return { bars, about: [table.caption, ...(grid.columns.length ? [columns[column]?.label] : [])].join(' · ') };
}

interface Drawn {
  readonly nodes: readonly SvgTree[];
  readonly bottom: number;
}

/** A line each: words, bar, number. The longest bar of those shown fills its room. */
function drawBars(bars: readonly Bar[], { colours }: CardOptions, { width, size }: { readonly width: number; readonly size: number }): Drawn[] {
  const lengthOf = barLengths({ columns: [{}], rows: [{ cells: bars.map(({ cell }) => cell) }] });
  const [labelWidth, numberWidth] = [width * 0.4, size * 8];
  const longest = width - labelWidth - numberWidth;
  let y = 0;
  return bars.map(({ label, cell, isSecond, isNone }) => {
    const lines = label ? textLines(label, labelWidth - size * 0.6, size * 0.9) : [];
    const height = Math.max(size * 1.1, lines.length * size * 1.15);
    const [barTop, px] = [y + (height - size) / 2, cell.figure ? (lengthOf(cell.figure) / LONGEST) * longest : 0];
    const number = [cell.main, ...(cell.sub === undefined ? [] : [`(${cell.sub})`])].join(' ');
    const fill = isNone ? COLOURS.none : isSecond ? COLOURS.b : colours.a;
    const nodes = [
      ...lines.map((line, i) => write(line, { x: 0, y: y + size * (0.95 + i * 1.15) + (height - lines.length * size * 1.15) / 2, 'font-size': size * 0.9 })),
      cell.isHidden ? hiddenBox({ x: labelWidth, y: barTop, width: size * 2, height: size }) : svgTree('rect', { x: labelWidth, y: barTop, width: Math.round(px * 10) / 10, height: size, fill }),
      write(number, { x: labelWidth + (cell.isHidden ? size * 2 : px) + size * 0.4, y: barTop + size * 0.82, 'font-size': cell.isHidden ? size * 0.7 : size * 0.9, ...(cell.isHidden ? { fill: COLOURS.muted } : { 'font-weight': 700 }) }),
    ];
    y += height + (isSecond || !label ? size * 0.5 : size * 0.35);
    return { nodes, bottom: y };
  });
}
