import { line, neckOf, rectangle, shirt } from './kit-shapes.model.js';
import { CONTENT_HEIGHT_MM, CONTENT_TOP_MM, pagesOf, SHEET_WIDTH_MM, textMarks, type Mark, type Sheet } from './sheet.model.js';

/** What a label says. */
export interface Label {
  readonly rank: string;
  readonly name: string;
  /** the number, or that it is not told */
  readonly number: string;
  /** « 1 post-it = 5 personnes » */
  readonly note: string;
}

const LABEL_WIDTH_MM = 88;
const LABEL_HEIGHT_MM = 52;
const GAP_MM = 2;

interface Cell {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Where so many equal things stand on a page, row by row, the grid in the middle. */
function gridOf({ widthMm, heightMm }: Cell): readonly { readonly x: number; readonly y: number }[] {
  const across = Math.max(1, Math.floor((SHEET_WIDTH_MM + GAP_MM) / (widthMm + GAP_MM)));
  const down = Math.max(1, Math.floor((CONTENT_HEIGHT_MM + GAP_MM) / (heightMm + GAP_MM)));
  const startX = (SHEET_WIDTH_MM - across * (widthMm + GAP_MM) + GAP_MM) / 2;
  return new Array<number>(across * down).fill(0).map((_, i) => ({ x: startX + (i % across) * (widthMm + GAP_MM), y: CONTENT_TOP_MM + Math.floor(i / across) * (heightMm + GAP_MM) }));
}

export function labelSheets(labels: readonly Label[]): Sheet[] {
  const places = gridOf({ widthMm: LABEL_WIDTH_MM, heightMm: LABEL_HEIGHT_MM });
  return pagesOf(labels, places.length).map((page) => ({
    kind: 'labels',
    copies: 1,
    pieces: page.length,
    marks: page.flatMap((label, i) => drawLabel(label, places[i] ?? { x: 0, y: 0 })),
  }));
}

function drawLabel({ rank, name, number, note }: Label, { x, y }: { readonly x: number; readonly y: number }): Mark[] {
  return [
    { path: rectangle({ x, y, width: LABEL_WIDTH_MM, height: LABEL_HEIGHT_MM }), pen: 'cut' },
    { text: rank, x: x + 4, y: y + 9, sizeMm: 5 },
    ...textMarks(name, { x: x + 14, y: y + 3, widthMm: LABEL_WIDTH_MM - 18, heightMm: 24, sizesMm: [7, 6, 5, 4, 3], isBold: true }),
    ...textMarks(number, { x: x + 14, y: y + 28, widthMm: LABEL_WIDTH_MM - 18, heightMm: 16, sizesMm: [13, 9, 6, 4], isBold: true }),
    ...textMarks(note, { x: x + 14, y: y + LABEL_HEIGHT_MM - 8, widthMm: LABEL_WIDTH_MM - 18, heightMm: 7, sizesMm: [3, 2.4, 2] }),
  ];
}

/** So many equal pieces: one page, to be printed as often as it takes. None when one does not fit a page. */
function repeated(kind: Sheet['kind'], cell: Cell, { needed, draw }: { readonly needed: number; readonly draw: (x: number, y: number) => Mark[] }): Sheet[] {
  if (cell.widthMm > SHEET_WIDTH_MM || cell.heightMm > CONTENT_HEIGHT_MM || !needed) return [];
  const places = gridOf(cell);
  return [{ kind, marks: places.flatMap(({ x, y }) => draw(x, y)), copies: Math.ceil(needed / places.length), pieces: places.length }];
}

/** The strip of each T-shirt that is folded over the rail. */
const FOLD_MM = 14;

/** T-shirts, 4 wide and 5 high. */
export function shirtSheets(widthMm: number, needed: number): Sheet[] {
  const height = widthMm * 1.25;
  const [neckX, neckMm] = [(14 * widthMm) / 40, (12 * widthMm) / 40];
  const draw = (x: number, y: number): Mark[] => {
    const box = { x, y: y + FOLD_MM, width: widthMm, height };
    return [
      { path: shirt(box, FOLD_MM), pen: 'cut' },
      { path: line(x + neckX, y + FOLD_MM / 2, x + neckX + neckMm, y + FOLD_MM / 2), pen: 'fold' },
      { path: `M${x + neckX} ${y + FOLD_MM}${neckOf(box)}`, pen: 'thin' },
    ];
  };
  return repeated('shirts', { widthMm, heightMm: height + FOLD_MM }, { needed, draw });
}

/** Squares for those who have no notes. */
export const squareSheets = (sideMm: number, needed: number): Sheet[] =>
  repeated('squares', { widthMm: sideMm, heightMm: sideMm }, { needed, draw: (x, y) => [{ path: rectangle({ x, y, width: sideMm, height: sideMm }), pen: 'cut' }] }).map((sheet) => ({ ...sheet, isOptional: true }));

/** A card to glue on the front of each box, which says what it stands for. */
export const frontSheets = ({ widthMm, heightMm }: Cell, { needed, scale }: { readonly needed: number; readonly scale: string }): Sheet[] => {
  const [width, height] = [Math.min(widthMm, LABEL_WIDTH_MM), Math.min(heightMm, LABEL_HEIGHT_MM)];
  const middle = { widthMm: width - 6, heightMm: height - 6, sizesMm: [9, 6, 4, 3, 2], isCentred: true, isBold: true };
  const draw = (x: number, y: number): Mark[] => [
    { path: rectangle({ x, y, width, height }), pen: 'cut' },
    ...textMarks(scale, { ...middle, x: x + width / 2, y: y + height / 2 - 10 }),
  ];
  return repeated('fronts', { widthMm: width, heightMm: height }, { needed, draw });
};
