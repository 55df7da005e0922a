import { framed, type Frame } from '../../ui/framed.js';
import { FONT, group, PAPER, paragraphs, write, type Block } from '../../ui/picture-parts.js';
import { svgText, svgTree, type SvgTree } from '../../ui/svg-text.js';
import { widthOfText } from '../../ui/text-lines.js';
import type { HatchedBox } from './hatches.model.js';

/** A picture as a file of its own. */
export interface FilePicture extends Frame {
  readonly svg: string;
  /** px of the file for one of the picture */
  readonly scale: number;
}

/** A sample with its name. */
export interface LegendSample {
  readonly label: string;
  readonly draw: (box: HatchedBox) => readonly SvgTree[];
}

export interface FilePictureOptions {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendSample[];
  readonly body: Block;
  /** under the picture: how to read it, what is not told, where it comes from */
  readonly notes: readonly string[];
  readonly lang: string;
  /** px that the file is to have, the picture in the middle; undefined: as many as it needs */
  readonly frame?: Frame | undefined;
}

export const MARGIN = 28;
const muted = { fill: PAPER.muted };

/** As wide as its body and as high as it must be: nothing of it depends on the page. */
export function filePicture({ title, subtitle, legend, body, notes, lang, frame }: FilePictureOptions): FilePicture {
  const head = paragraphs([{ text: title, size: 19, style: { 'font-weight': 700 } }, { text: subtitle, size: 14, style: muted }], body.width);
  const key = legendBlock(legend, body.width);
  const foot = paragraphs(notes.map((text) => ({ text, size: 12, style: muted })), body.width);
  const nodes: SvgTree[] = [];
  let y = MARGIN;
  for (const [block, gap] of [[head, 10], [key, 14], [body, 20], [foot, 0]] as const) {
    nodes.push(group(MARGIN, y, block.nodes));
    y += block.height + gap;
  }
  const own = { width: Math.ceil(body.width + 2 * MARGIN), height: Math.ceil(y + MARGIN) };
  const { width, height, scale, view, viewBox } = framed(own, frame);
  const about = [svgTree('title', { id: 'title' }, [title]), svgTree('desc', { id: 'desc' }, [[subtitle, ...notes].join('\n')])];
  const root = svgTree('svg', { width, height, viewBox, ...FONT, role: 'img', lang, 'aria-labelledby': 'title desc' }, [...about, svgTree('rect', { ...view, fill: PAPER.paper }), ...nodes]);
  return { svg: svgText(root), width, height, scale };
}

const [SAMPLE_PX, TYPE_PX, LINE_PX, BETWEEN_PX] = [14, 13, 22, 20];
/** regular letters over the bold ones that widths are of */
const REGULAR = 0.9;

/** As many in a line as have room. A name too long for a line goes on in the next. */
function legendBlock(samples: readonly LegendSample[], width: number): Block {
  const nodes: SvgTree[] = [];
  let [x, y] = [0, 0];
  for (const { label, draw } of samples) {
    const name = paragraphs([{ text: label, size: TYPE_PX, style: {} }], width - SAMPLE_PX - 8);
    const taken = SAMPLE_PX + 8 + Math.min(width, widthOfText(label, TYPE_PX) * REGULAR);
    if (x > 0 && x + taken > width) [x, y] = [0, y + LINE_PX];
    nodes.push(...draw({ x, y, widthPx: SAMPLE_PX, heightPx: SAMPLE_PX }));
    nodes.push(name.nodes.length > 1 ? group(x + SAMPLE_PX + 8, y - 2, name.nodes) : write(label, { x: x + SAMPLE_PX + 8, y: y + 11.5, 'font-size': TYPE_PX }));
    y += (name.nodes.length - 1) * TYPE_PX * 1.35;
    x += taken + BETWEEN_PX;
  }
  return { nodes, width, height: samples.length ? y + LINE_PX : 0 };
}

/** Widths to lay a picture out in for a frame: down the page, then across it; never so narrow that the names of columns touch. */
export const FRAME_WIDTHS = [400, 500, 600, 760, 840, 920, 1_000, 1_120, 1_240];
