import { line, rectangle } from './kit-shapes.model.js';
import { CONTENT_HEIGHT_MM, CONTENT_TOP_MM, pagesOf, SHEET_WIDTH_MM, textMarks, type Mark, type Sheet } from './sheet.model.js';

/** A strip of paper of a true length, in as many pieces as a page asks for. */
export interface Strip {
  /** how it is called when there is no room for its name */
  readonly rank: string;
  readonly name: string;
  /** « tour 88 cm » */
  readonly detail: string;
  readonly lengthMm: number;
  /** a ring is closed by one more tab than a ruler has */
  readonly isRing: boolean;
  /** marks across it, from its beginning, with or without a word */
  readonly ticks: readonly { readonly atMm: number; readonly label?: string }[];
}

export interface StripWords {
  readonly glue: string;
  readonly piece: (number: number, all: number) => string;
}

/** One piece of a strip: what is between its ends counts, its tab does not. */
export interface StripPiece {
  readonly strip: Strip;
  readonly number: number;
  readonly all: number;
  readonly fromMm: number;
  readonly lengthMm: number;
  readonly hasTab: boolean;
}

export const TAB_MM = 10;
const LONGEST_MM = CONTENT_HEIGHT_MM - TAB_MM;
const WIDTH_MM = 20;
const PITCH_MM = 22;
const STRIPS_A_PAGE = Math.floor(SHEET_WIDTH_MM / PITCH_MM);
/** Under this, there is room for a number alone. */
const LEAST_FOR_WORDS_MM = 60;

/** Equal pieces that add up to the strip's own length exactly. */
export function piecesOfStrip(strip: Strip): StripPiece[] {
  const all = Math.max(1, Math.ceil(strip.lengthMm / LONGEST_MM));
  const lengthMm = strip.lengthMm / all;
  return new Array<number>(all).fill(0).map((_, i) => ({ strip, number: i + 1, all, fromMm: i * lengthMm, lengthMm, hasTab: strip.isRing || i < all - 1 }));
}

export function stripSheets(strips: readonly Strip[], kind: 'rings' | 'ruler', words: StripWords): Sheet[] {
  const pieces = strips.flatMap(piecesOfStrip);
  return pagesOf(pieces, STRIPS_A_PAGE).map((page) => ({ kind, copies: 1, pieces: page.length, marks: page.flatMap((piece, i) => drawPiece(piece, 2 + i * PITCH_MM, words)) }));
}

/** Upright, its beginning below, its tab above. */
function drawPiece(piece: StripPiece, x: number, words: StripWords): Mark[] {
  const { strip, lengthMm, fromMm, hasTab } = piece;
  const tabMm = hasTab ? TAB_MM : 0;
  const top = CONTENT_TOP_MM + TAB_MM;
  const bottom = top + lengthMm;
  const tab: Mark[] = [
    { path: line(x, top, x + WIDTH_MM, top), pen: 'fold' },
    { text: words.glue, x: x + WIDTH_MM / 2, y: top - 3.5, sizeMm: 3, isCentred: true },
  ];
  const ticks = strip.ticks.filter(({ atMm }) => atMm >= fromMm && atMm <= fromMm + lengthMm);
  return [
    { path: rectangle({ x, y: top - tabMm, width: WIDTH_MM, height: lengthMm + tabMm }), pen: 'cut' },
    ...(hasTab ? tab : []),
    ...ticks.flatMap(({ atMm, label }): Mark[] => {
      const y = bottom - (atMm - fromMm);
      const tick: Mark = { path: line(x, y, x + (label ? 6 : 3), y), pen: 'thin' };
      // a word at the very end would stand on the edge
      return label && atMm > fromMm ? [tick, { text: label, x: x + 0.8, y: y + 3, sizeMm: 2.8 }] : [tick];
    }),
    ...namesOf(piece, x, { bottom, words }),
  ];
}

function namesOf({ strip, lengthMm, number, all }: StripPiece, x: number, { bottom, words }: { readonly bottom: number; readonly words: StripWords }): Mark[] {
  if (lengthMm < LEAST_FOR_WORDS_MM) return [{ text: strip.rank, x: x + WIDTH_MM / 2, y: bottom - lengthMm / 2 + 2, sizeMm: 5, isBold: true, isCentred: true }];
  const detail = all > 1 ? `${strip.detail}, ${words.piece(number, all)}` : strip.detail;
  const place = { y: bottom - 4, widthMm: lengthMm - 8, isTurned: true };
  return [
    ...textMarks(strip.name, { ...place, x: x + 6, heightMm: 9, sizesMm: [4.5, 3.6, 2.8, 2.2], isBold: true }),
    ...textMarks(detail, { ...place, x: x + 14, heightMm: 4.6, sizesMm: [3.6, 3, 2.4, 2, 1.7] }),
  ];
}
