import { Resvg } from '@resvg/resvg-js';
import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { FONT_FAMILY, fontFiles } from '../../src/pictures/fonts.js';

export interface Read {
  /** names of all elements */
  readonly names: ReadonlySet<string>;
  /** what is written in it, one line each */
  readonly words: readonly string[];
  readonly root: XmlElement;
}

/** Throws for what is no XML. */
export function readSvg(svg: string): Read {
  const { root } = parseXml(svg);
  if (!root) throw new Error('no root');
  const elements = [...within(root)];
  return { root, names: new Set(elements.map(({ name }) => name)), words: elements.filter(({ name }) => ['text', 'title', 'desc'].includes(name)).map(({ text }) => text) };
}

function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (child instanceof XmlElement) yield* within(child);
}

/** Where its letters are, px of the viewBox, measured with the font that they are drawn with. */
export function extentOfWords(svg: string): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
  const box = new Resvg(wordsOnly(readSvg(svg).root), { font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY } }).getBBox();
  if (!box) throw new Error('nothing is written in it');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

const KEPT = ['svg', 'g', 'text', 'tspan'];
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<"]/g, (character) => ESCAPED[character] ?? '');

function wordsOnly(node: XmlNode): string {
  if (node instanceof XmlText) return escaped(node.text);
  if (!(node instanceof XmlElement) || !KEPT.includes(node.name)) return '';
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  // blanks are letters of a text, and nothing elsewhere
  return `<${node.name}${attributes.join('')}>${node.children.map(wordsOnly).join('')}</${node.name}>`;
}

/** Width and height in the header (PNG 1.2, 11.2.2); throws for what is no PNG. */
export function sizeOfPng(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0) !== 0x89504e47) throw new Error('no PNG');
  return [view.getUint32(16), view.getUint32(20)];
}
