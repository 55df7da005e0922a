import type { ExperiencePhoto } from '../../contract/experience.js';
import { layoutMosaic } from '../../ui/mosaic.model.js';
import { PAPER } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { textLines, widthOfText } from '../../ui/text-lines.js';

/** The size of a page and of its letters, px. */
export interface SheetFormat {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly size: number;
}

/** A4 at 96 px an inch, and the tallest picture that social networks show whole. */
export const SHEET_FORMATS = {
  a4: { width: 794, height: 1123, margin: 60, size: 15 },
  card: { width: 1080, height: 1350, margin: 80, size: 28 },
} as const satisfies Record<string, SheetFormat>;
export type SheetFormatName = keyof typeof SHEET_FORMATS;

/** What is not divided between two pages: a line, a row of chips, the photos. Drawn from its own top left corner. */
export interface SheetRow {
  readonly height: number;
  /** above it, unless it begins a page */
  readonly gap: number;
  readonly nodes: readonly SvgTree[];
  /** on the page of the row after it: a title is not left alone at the foot of a page, nor a photo apart from its words */
  readonly leads?: boolean;
}

export const INK = { ...PAPER, accent: '#5236c4', soft: '#efecfb' };
const LINE = 1.4;
/** Letters that are not bold are so much narrower than `text-lines` keeps room for: it measures bold ones. */
const NOT_BOLD = 0.87;
const round = (px: number): number => Math.round(px * 10) / 10;

export const innerWidth = ({ width, margin }: SheetFormat): number => width - 2 * margin;

interface TextStyle {
  /** of the letters, in parts of the sheet's */
  readonly scale?: number;
  readonly weight?: number;
  readonly fill?: string;
  /** above the first line, in parts of the size */
  readonly gap?: number;
  readonly leads?: boolean;
}

/** A text as rows of one line each; what the person broke into paragraphs stays so. */
export function textRows(text: string, format: SheetFormat, { scale = 1, weight = 400, fill = INK.text, gap = 0.4, leads = false }: TextStyle = {}): SheetRow[] {
  const size = format.size * scale;
  const style = { y: round(size * 1.05), 'font-size': round(size), 'font-weight': weight, fill };
  const paragraphs = text.split(/\n+/).filter((one) => one.trim());
  return paragraphs.flatMap((paragraph) =>
    textLines(paragraph, innerWidth(format), weight < 600 ? size * NOT_BOLD : size).map((line, i) => ({ height: round(size * LINE), gap: i ? 0 : gap * format.size, leads, nodes: [svgTree('text', style, [line])] })),
  );
}

export const ruleRow = (format: SheetFormat): SheetRow => ({
  height: 4,
  gap: format.size,
  nodes: [svgTree('path', { d: `M0 2h${innerWidth(format)}`, stroke: INK.accent, 'stroke-width': 3 })],
});

/** Every label in full, those that are longer than a row in several lines. */
export function chipRows(labels: readonly string[], format: SheetFormat): SheetRow[] {
  const size = format.size * 0.9;
  const [padding, between] = [size * 0.8, size * 0.5];
  const rows: { chips: ReturnType<typeof chipOf>[]; width: number }[] = [];
  for (const label of labels) {
    const chip = chipOf(label, size, innerWidth(format) - 2 * padding);
    const last = rows.at(-1);
    if (last && last.width + between + chip.width <= innerWidth(format)) {
      last.width += between + chip.width;
      last.chips.push(chip);
    } else rows.push({ chips: [chip], width: chip.width });
  }
  return rows.map(({ chips }) => {
    let x = 0;
    const nodes = chips.map((chip) => {
      const placed = svgTree('g', { transform: `translate(${round(x)} 0)` }, chip.nodes);
      x += chip.width + between;
      return placed;
    });
    return { height: Math.max(...chips.map(({ height }) => height)), gap: between, nodes };
  });
}

function chipOf(label: string, size: number, widest: number): { readonly width: number; readonly height: number; readonly nodes: readonly SvgTree[] } {
  const lines = textLines(label, widest, size * NOT_BOLD);
  const width = round(Math.max(...lines.map((line) => widthOfText(line, size * NOT_BOLD))) + size * 1.6);
  const height = round(lines.length * size * LINE + size * 0.6);
  const box = svgTree('rect', { width, height, rx: round(Math.min(height / 2, size)), fill: INK.soft, stroke: INK.accent });
  // letters are narrower than the room that is kept for them: what is left is as much on both sides
  const texts = lines.map((line, i) => svgTree('text', { x: round(width / 2), y: round(size * 1.35 + i * size * LINE), 'text-anchor': 'middle', 'font-size': round(size) }, [line]));
  return { width, height, nodes: [box, ...texts] };
}

/** A photo with the address that it is drawn from; none: it could not be read. */
export interface SheetPhoto extends Pick<ExperiencePhoto, 'width' | 'height' | 'format' | 'alt'> {
  readonly href: string | undefined;
}

/** All photos whole, as high as `highest` at most, px. */
export function photoRows(photos: readonly SheetPhoto[], format: SheetFormat, highest: number): SheetRow[] {
  if (!photos.length) return [];
  const full = layoutMosaic(photos, { width: innerWidth(format), gap: 8 });
  const scale = Math.min(1, highest / full.height);
  const { boxes, height } = scale < 1 ? layoutMosaic(photos, { width: innerWidth(format) * scale, gap: 8 * scale }) : full;
  const nodes = boxes.flatMap(({ picture, ...box }, i) => photoNodes(photos[i], { box, picture }, format));
  return [{ height: round(height), gap: format.size, nodes }];
}

type Sides = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
const sides = ({ x, y, width, height }: Sides): Record<string, number> => ({ x: round(x), y: round(y), width: round(width), height: round(height) });

function photoNodes(photo: SheetPhoto | undefined, { box, picture }: { readonly box: Sides; readonly picture: Sides }, { size }: SheetFormat): SvgTree[] {
  const ground = svgTree('rect', { ...sides(box), fill: '#f4f5f7' });
  if (photo?.href) return [ground, svgTree('image', { ...sides(picture), href: photo.href, preserveAspectRatio: 'xMidYMid meet' })];
  // the words of a photo that could not be read, in its place
  const lines = textLines(photo?.alt ?? '', box.width - size, size * 0.8 * NOT_BOLD).slice(0, Math.max(1, Math.floor(box.height / (size * 1.2))));
  return [ground, ...lines.map((line, i) => svgTree('text', { x: round(box.x + size / 2), y: round(box.y + size * (1.2 + i)), 'font-size': round(size * 0.8), fill: INK.muted }, [line]))];
}
