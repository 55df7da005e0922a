import { textWidth, wrapEvenly, wrapText, type Type } from './text-width.model.js';

/** What a thing is drawn with; the colours themselves belong to who writes the file. */
export type Tone = 'text' | 'muted' | 'rule' | 'paper' | 'f' | 'm' | 'x';

export interface DrawnText extends Type {
  readonly words: string;
  readonly x: number;
  /** of the line the letters stand on */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: Tone;
}

export interface DrawnPath {
  readonly d: string;
  readonly tone: Tone;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  /** width of a line in the path's own units; without it the path is filled */
  readonly stroke?: number;
  readonly dash?: string;
}

export type Drawn = DrawnText | DrawnPath;

/** Everything of a picture and where it is, in units from its top left corner: px, or tenths of a millimetre on paper. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly unit: 'px' | 'mm/10';
  readonly items: readonly Drawn[];
}

export interface Block {
  readonly items: readonly Drawn[];
  /** where the next thing may begin */
  readonly bottom: number;
}

export interface Place extends Type {
  readonly x: number;
  /** upper edge of the block */
  readonly top: number;
  /** how wide a line may be */
  readonly max: number;
  readonly tone?: Tone;
  /** are the lines to be as long as one another? */
  readonly isEven?: boolean;
}

/** from the upper edge of a line to the one its letters stand on, and to the next line, in type sizes */
export const ASCENT = 1;
export const LEADING = 1.25;

/** Lines of text under one another. No words: no lines. */
export function textBlock(words: string, { x, top, max, size, isBold = false, tone = 'text', isEven = false }: Place): Block {
  if (!words.trim()) return { items: [], bottom: top };
  const lines = (isEven ? wrapEvenly : wrapText)(words, max, { size, isBold });
  const items = lines.map((line, i): DrawnText => ({ words: line, x, y: top + size * (ASCENT + i * LEADING), size, isBold, tone }));
  return { items, bottom: top + lines.length * size * LEADING };
}

/** The extent of a text as the layouts count with it: `[left, right]`. */
export function extentOf({ words, x, anchor = 'start', ...type }: DrawnText): readonly [number, number] {
  const width = textWidth(words, type);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}
