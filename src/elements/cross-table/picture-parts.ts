import { group, PAPER } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';

export interface PictureColours {
  readonly a: string;
  /** grounds and letters of nobody and of the five steps of colour */
  readonly steps: readonly (readonly [ground: string, letters: string])[];
}

type Rgb = readonly number[];

export const COLOURS = { ...PAPER, b: '#c96a00', none: '#6b7280' };
const ACCENT: Rgb = [82, 54, 196];
const [WHITE, INK]: readonly [Rgb, Rgb] = [[255, 255, 255], [28, 32, 38]];

const hex = (rgb: Rgb): string => `#${rgb.map((n) => Math.round(n).toString(16).padStart(2, '0')).join('')}`;
/** `part` of a, the rest of b. */
const mixed = (a: Rgb, b: Rgb, part: number): string => hex(a.map((n, i) => n * part + (b[i] ?? 0) * (1 - part)));

/** Contrast with white paper, after WCAG 2.2. */
function contrastOf(rgb: Rgb): number {
  const [r = 0, g = 0, blue = 0] = rgb.map((n) => n / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * blue + 0.05);
}

/** With the page's accent (`rgb(31, 92, 69)`, as a browser computes it) where it can be read on white, as its colours are in the page. */
export function coloursOf(accent: string): PictureColours {
  const asked = accent.startsWith('rgb(') ? (accent.match(/\d+(\.\d+)?/g) ?? []).map(Number) : [];
  const a = asked.length === 3 && contrastOf(asked) >= 4.5 ? asked : ACCENT;
  const pale = [0, 0.09, 0.2, 0.4].map((part) => [mixed(a, WHITE, part), COLOURS.text] as const);
  return { a: hex(a), steps: [...pale, [hex(a), COLOURS.paper], [mixed(a, INK, 0.5), COLOURS.paper]] };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Slanting lines, computed: a pattern's `url(#…)` breaks in some readers of files. */
export function hiddenBox({ x, y, width, height }: Box): SvgTree {
  let d = '';
  for (let foot = -height; foot < width; foot += 7) {
    const [left, right] = [Math.max(foot, 0), Math.min(foot + height, width)];
    d += `M${left} ${height - (left - foot)}L${right} ${height - (right - foot)}`;
  }
  return group(x, y, [svgTree('path', { d, stroke: COLOURS.rule, fill: 'none' }), svgTree('rect', { width, height, fill: 'none', stroke: COLOURS.muted, 'stroke-dasharray': '4 3' })]);
}
