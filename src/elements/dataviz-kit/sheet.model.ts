import { LINE_EM, fitText, type TextBox } from './sheet-text.model.js';

/** What every sheet has room for, mm: A4 less the margins and headers that printers and browsers keep for themselves; it fits US Letter too. */
export const SHEET_WIDTH_MM = 180;
export const SHEET_HEIGHT_MM = 250;
/** Between its title and its ruler. */
export const CONTENT_TOP_MM = 12;
export const CONTENT_HEIGHT_MM = 216;

export const SHEET_KINDS = ['labels', 'rings', 'ruler', 'shirts', 'squares', 'fronts'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** `cut` along a full line, `fold` along a broken one; `thin` lines help to measure. */
export interface PathMark {
  readonly path: string;
  readonly pen: 'cut' | 'fold' | 'thin';
}

export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizeMm: number;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  /** read from the bottom up */
  readonly isTurned?: boolean;
}

export type Mark = PathMark | TextMark;

/** One page of templates, in mm at true size. */
export interface Sheet {
  readonly kind: SheetKind;
  readonly marks: readonly Mark[];
  /** how often it is to be printed */
  readonly copies: number;
  /** there are other ways: it is not counted */
  readonly isOptional?: boolean;
  /** pieces on it */
  readonly pieces: number;
}

type TextPlace = TextBox & Omit<TextMark, 'text' | 'sizeMm'>;

/** A text as large as its box allows, from the top line down (turned: from the left line on). */
export function textMarks(text: string, { widthMm, heightMm, sizesMm, ...place }: TextPlace): TextMark[] {
  const { lines, sizeMm } = fitText(text, { widthMm, heightMm, sizesMm });
  return lines.map((one, i) => {
    const down = (i + 0.85) * sizeMm * LINE_EM;
    return { ...place, text: one, sizeMm, x: place.x + (place.isTurned ? down : 0), y: place.y + (place.isTurned ? 0 : down) };
  });
}

/** `length` things over pages of `most`. */
export function pagesOf<T>(things: readonly T[], most: number): T[][] {
  const pages = Math.ceil(things.length / most);
  return new Array<number>(pages).fill(0).map((_, i) => things.slice(i * most, (i + 1) * most));
}
