import { svgTree, type SvgTree } from './svg-text.js';
import { textLines } from './text-lines.js';

/** The light palette: a file is white paper. The same values as in the tokens. */
export const PAPER = { text: '#1c2026', muted: '#555d6b', rule: '#d9dde3', paper: '#ffffff' };
export const FONT = { 'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif', fill: PAPER.text };

export interface Block {
  readonly nodes: readonly SvgTree[];
  readonly width: number;
  readonly height: number;
}

export type Style = Readonly<Record<string, string | number>>;
export const write = (text: string, style: Style): SvgTree => svgTree('text', style, [text]);
export const group = (x: number, y: number, nodes: readonly SvgTree[]): SvgTree => svgTree('g', { transform: `translate(${x} ${y})` }, nodes);

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly style: Style;
}

export function paragraphs(texts: readonly Paragraph[], width: number): Block {
  let y = 0;
  const nodes = texts.flatMap(({ text, size, style }) => {
    const lines = textLines(text, width, size).map((line, i) => write(line, { x: 0, y: y + size + i * size * 1.35, 'font-size': size, ...style }));
    y += lines.length * size * 1.35 + 6;
    return lines;
  });
  return { nodes, width, height: y };
}
