import { FONT } from '../../ui/picture-parts.js';
import { svgText, svgTree, type SvgTree } from '../../ui/svg-text.js';
import { INK, innerWidth, type SheetFormat, type SheetRow } from './sheet-rows.js';

export interface SheetPage {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SvgTree[];
}

/** Rows on as many pages as they need: none is cut, none is left empty, and what leads to another row is on its page. A row higher than a page has one for itself. */
export function sheetPages(rows: readonly SheetRow[], format: SheetFormat, foot: (page: number, pages: number) => string): SheetPage[] {
  const { width, height, margin, size } = format;
  const bottom = height - margin - size * 1.5;
  const pages: { y: number; row: SheetRow }[][] = [];
  let y = Infinity;
  for (const together of pieces(rows, bottom - margin)) {
    if (y + (together[0]?.gap ?? 0) + heightOf(together) > bottom) {
      pages.push([]);
      y = margin;
    }
    for (const row of together) {
      y += y === margin ? 0 : row.gap;
      pages.at(-1)?.push({ y, row });
      y += row.height;
    }
  }
  return pages.map((placed, i) => ({
    width,
    height,
    nodes: [
      svgTree('rect', { width, height, fill: INK.paper }),
      ...placed.map(({ y: top, row }) => svgTree('g', { transform: `translate(${margin} ${Math.round(top)})` }, row.nodes)),
      svgTree('text', { x: margin + innerWidth(format), y: height - margin / 2, 'text-anchor': 'end', 'font-size': size * 0.75, fill: INK.muted }, [foot(i + 1, pages.length)]),
    ],
  }));
}

/** Rows with those that lead to them, in one piece; as they are where the piece would be higher than a page. */
function pieces(rows: readonly SheetRow[], highest: number): SheetRow[][] {
  const all: SheetRow[][] = [];
  rows.forEach((row, i) => {
    if (rows[i - 1]?.leads) all.at(-1)?.push(row);
    else all.push([row]);
  });
  return all.flatMap((piece) => (heightOf(piece) > highest ? piece.map((row) => [row]) : [piece]));
}

const heightOf = (piece: readonly SheetRow[]): number => piece.reduce((sum, row, i) => sum + row.height + (i ? row.gap : 0), 0);

export const pageAttributes = ({ width, height }: SheetPage): Readonly<Record<string, string | number>> => ({ viewBox: `0 0 ${width} ${height}`, ...FONT });

/** A page as a file of its own; `words`: all that it says, for who can't see it. */
export function pageFile(page: SheetPage, { title, words, lang }: { readonly title: string; readonly words: string; readonly lang: string }): string {
  const { width, height } = page;
  return svgText(
    svgTree('svg', { width, height, ...pageAttributes(page), role: 'img', lang, 'aria-labelledby': 'title desc' }, [svgTree('title', { id: 'title' }, [title]), svgTree('desc', { id: 'desc' }, [words]), ...page.nodes]),
  );
}
