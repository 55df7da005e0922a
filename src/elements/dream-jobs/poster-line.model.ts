import { SHIRT_WIDTH, shirtPath, type GlyphPath } from './glyphs.model.js';
import type { Drawn } from './drawing.model.js';
import { round, type LegendItem } from './picture-rows.model.js';
import { textWidth } from './text-width.model.js';

interface Hung {
  readonly groups: readonly LegendItem[];
  /** what one shirt stands for */
  readonly scale: string;
  /** what a dashed one means; empty: there is none */
  readonly hidden: string;
  readonly glyph?: GlyphPath | undefined;
}

interface LinePlace {
  readonly left: number;
  readonly inner: number;
  readonly top: number;
  readonly letters: number;
}

interface Item {
  readonly words: string;
  readonly shirt?: Drawn;
  readonly isBold?: boolean;
}

/** The legend, hung on a line across the sheet, 6 letters high. Undefined: longer than the line. */
export function clothesline({ groups, scale, hidden, glyph = shirtPath }: Hung, { left, inner, top, letters }: LinePlace): Drawn[] | undefined {
  const shirt = letters * 3.4;
  const size = letters * 1.15;
  const items: Item[] = [
    ...groups.map(({ sex, label }): Item => ({ words: label, shirt: { d: glyph(sex, 0, 0), tone: sex } })),
    ...(hidden ? [{ words: hidden, shirt: { d: glyph('f', 0, 0), tone: 'muted' as const, stroke: 0.8, dash: '2 1.6' } }] : []),
    { words: scale, isBold: true },
  ];
  const widths = items.map(({ words, shirt: sample, isBold }) => textWidth(words, { size, isBold: !!isBold }) + (sample ? shirt + letters * 0.4 : 0));
  const spare = inner - widths.reduce((a, b) => a + b, 0) - letters * 2;
  if (spare < letters * 0.5 * items.length) return undefined;
  const sag = letters * 0.9;
  const ropeAt = (x: number): number => top + letters * 0.4 + 4 * sag * ((x - left) / inner) * (1 - (x - left) / inner);
  const rope: Drawn = { d: `M${left} ${round(top + letters * 0.4)}q${inner / 2} ${round(2 * sag)} ${inner} 0`, tone: 'text', stroke: letters / 12 };
  const gap = spare / items.length;
  let x = left + letters + gap / 2;
  const drawn = items.flatMap(({ words, shirt: sample, isBold = false }, i): Drawn[] => {
    const at = x;
    x += (widths[i] ?? 0) + gap;
    const textX = sample ? at + shirt + letters * 0.4 : at;
    const y = ropeAt(at + shirt / 2);
    const text: Drawn = { words, x: textX, y: y + letters * 2.6, size, isBold };
    if (!sample) return [text];
    const pegs = [0.36, 0.64].map((part) => peg(at + shirt * part, y, letters)).join('');
    return [{ ...sample, x: round(at), y: round(y), scale: round(shirt / SHIRT_WIDTH) }, { d: pegs, tone: 'text' }, text];
  });
  return [rope, ...drawn];
}

const peg = (x: number, y: number, letters: number): string =>
  `M${round(x - letters * 0.1)} ${round(y - letters * 0.3)}h${round(letters * 0.2)}v${round(letters * 0.75)}h-${round(letters * 0.2)}z`;
