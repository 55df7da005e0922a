import type { Frame } from './framed.js';
import { FONT, group, PAPER, paragraphs, type Block, type Paragraph } from './picture-parts.js';
import { svgText, svgTree, type SvgTree } from './svg-text.js';

/** One thing that a card tells. */
export interface CardEntry {
  readonly text: string;
  /** over it: when, of what kind */
  readonly label?: string | undefined;
  /** under it: where, an answer */
  readonly note?: string | undefined;
}

export interface TextCard {
  readonly title: string;
  /** under the title */
  readonly subtitle?: string | undefined;
  readonly entries: readonly CardEntry[];
  /** says that so many entries had no room */
  readonly more?: (left: number) => string;
  /** source and date */
  readonly foot: string;
  /** the same in words, for who does not see it */
  readonly alternative: string;
  readonly lang: string;
}

/** What social networks show of a link. */
export const LINK_CARD: Frame = { width: 1_200, height: 630 };

/** Read on a telephone, a card is a quarter as wide. */
const SMALLEST = { wide: 26 / 1200, high: 30 / 1200 };
const LARGEST = 2;
/** A longer text is no card: what no letter size can hold is cut, and says so. */
const LONGEST = { title: 160, text: 280, note: 160, foot: 240 };
const muted = { fill: PAPER.muted };

/** Words in a frame, as large as they fit; the last entries are left out where they have no room with the smallest letters, and that is said. */
export function textCard(card: TextCard, { width, height }: Frame = LINK_CARD): string {
  const margin = Math.min(width, height) * 0.08;
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  const smallest = width * (width > height * 1.3 ? SMALLEST.wide : SMALLEST.high);
  let nodes: readonly SvgTree[] | undefined;
  for (let size = smallest * LARGEST; !nodes; size *= 0.94) nodes = layout(card, inner, { size, isLast: size * 0.94 < smallest });
  return svgText(
    svgTree('svg', { width, height, viewBox: `0 0 ${width} ${height}`, ...FONT, role: 'img', lang: card.lang, 'aria-labelledby': 'title desc' }, [
      svgTree('title', { id: 'title' }, [card.title]),
      svgTree('desc', { id: 'desc' }, [card.alternative]),
      svgTree('rect', { width: '100%', height: '100%', fill: PAPER.paper }),
      svgTree('rect', { width: '100%', height: margin * 0.25, fill: '#5236c4' }),
      group(margin, margin, nodes),
    ]),
  );
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

/** Undefined: with these letters not all has room. */
function layout(card: TextCard, { width, height }: Frame, { size, isLast }: { readonly size: number; readonly isLast: boolean }): readonly SvgTree[] | undefined {
  const { title, subtitle = '', entries, more, foot } = card;
  const head = blockOf([{ text: cut(title, LONGEST.title), size: size * 1.4, style: { 'font-weight': 700 } }, { text: cut(subtitle, LONGEST.text), size, style: muted }], width);
  const blocks = entries.map((entry) => entryBlock(entry, width, size));
  const footOf = (left: number): Block => blockOf([{ text: left ? (more?.(left) ?? '…') : '', size: size * 0.85, style: muted }, { text: cut(foot, LONGEST.foot), size: size * 0.8, style: muted }], width);
  const [gap, room] = [size * 0.5, height - head.height - footOf(1).height - size * 1.4];
  let [count, y] = [0, 0];
  for (const block of blocks) {
    if (y + block.height > room) break;
    y += block.height + gap;
    count += 1;
  }
  if ((count < entries.length || room < 0) && !isLast) return undefined;
  const end = footOf(entries.length - count);
  const spare = Math.min(size * 1.2, Math.max(0, (room - y) / (count + 1)));
  let top = head.height + size * 0.5 + spare;
  const shown = blocks.slice(0, count).map((block) => {
    const drawn = group(0, top, block.nodes);
    top += block.height + gap + spare * 0.5;
    return drawn;
  });
  const footTop = height - end.height;
  return [...head.nodes, ...shown, svgTree('path', { d: `M0 ${footTop - size * 0.4}h${width}`, stroke: PAPER.rule, 'stroke-width': 2 }), group(0, footTop, end.nodes)];
}

const blockOf = (texts: readonly Paragraph[], width: number): Block => paragraphs(texts.filter(({ text }) => text.trim()), width);

const entryBlock = ({ text, label = '', note = '' }: CardEntry, width: number, size: number): Block =>
  blockOf(
    [
      { text: cut(label, LONGEST.note), size: size * 0.8, style: { fill: '#5236c4', 'font-weight': 700 } },
      { text: cut(text, LONGEST.text), size, style: { 'font-weight': 600 } },
      { text: cut(note, LONGEST.note), size: size * 0.8, style: muted },
    ],
    width,
  );
