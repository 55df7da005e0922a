import { svgText, svgTree, type SvgTree } from '../../ui/svg-text.js';
import type { Drawing, Drawn, DrawnPath, DrawnText, Tone } from './drawing.model.js';

/** The light palette: a file has no page to take its colours from. The same values as in the tokens. */
export const COLOURS: Readonly<Record<Tone, string>> = {
  text: '#1c2026',
  muted: '#555d6b',
  rule: '#d9dde3',
  paper: '#ffffff',
  f: '#5236c4',
  m: '#c96a00',
  x: '#6b7280',
};
export const FONT = { 'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif', fill: COLOURS.text };

interface About {
  readonly title: string;
  /** the same in words, for who does not see it */
  readonly description: string;
  readonly lang: string;
}

/** A picture as the text of an SVG file. It needs no page: a server writes the same one. */
export function drawingSvg({ width, height, unit, items }: Drawing, about: About): string {
  const size = unit === 'px' ? { width, height } : { width: `${width / 10}mm`, height: `${height / 10}mm` };
  return svgFile({ ...size, viewBox: `0 0 ${width} ${height}` }, about, items.map(draw));
}

/** The frame that all our files have: names for who does not see, white paper, the picture. */
export function svgFile(attributes: SvgTree['attributes'] & { readonly viewBox: string }, { title, description, lang }: About, children: readonly SvgTree[]): string {
  const [x = 0, y = 0, width = 0, height = 0] = attributes.viewBox.split(' ').map(Number);
  return svgText(
    svgTree('svg', { ...attributes, ...FONT, role: 'img', lang, 'aria-labelledby': 'title desc' }, [
      svgTree('title', { id: 'title' }, [title]),
      svgTree('desc', { id: 'desc' }, [description]),
      svgTree('rect', { x, y, width, height, fill: COLOURS.paper }),
      ...children,
    ]),
  );
}

const draw = (drawn: Drawn): SvgTree => ('d' in drawn ? drawPath(drawn) : drawText(drawn));

function drawText({ words, x, y, size, isBold, anchor, tone }: DrawnText): SvgTree {
  const looks = { ...(isBold && { 'font-weight': 700 }), ...(anchor && { 'text-anchor': anchor }), ...(tone && { fill: COLOURS[tone] }) };
  return svgTree('text', { x: short(x), y: short(y), 'font-size': short(size), ...looks }, [words]);
}

function drawPath({ d, tone, x = 0, y = 0, scale = 1, stroke, dash }: DrawnPath): SvgTree {
  const line = stroke && { fill: 'none', stroke: COLOURS[tone], 'stroke-width': short(stroke), ...(dash && { 'stroke-dasharray': dash }) };
  const transform = `translate(${short(x)} ${short(y)}) scale(${Math.round(scale * 10_000) / 10_000})`;
  return svgTree('path', { d, ...(line || { fill: COLOURS[tone] }), ...((x !== 0 || y !== 0 || scale !== 1) && { transform }) });
}

const short = (n: number): number => Math.round(n * 100) / 100;
