/**
 * How wide a text may be, for pictures that nobody measures: those of a server, and those whose reader has another font. The widths are those of bold
 * DejaVu Sans, the widest of the usual system fonts, by class of character, in parts of the type size, and a little more.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\u200b-\u200d\ufe0f]/u, 0],
  [/[\sijlIJ'’|·]/u, 0.38],
  [/[.,:;!()[\]/\\°-]/u, 0.47],
  [/[ftr"“”]/u, 0.53],
  [/[csz]/u, 0.61],
  [/[aekovxy]/u, 0.69],
  [/[\dbdghnpquFELTYZSP?«»$€]/u, 0.74],
  [/[mwMW%@œæŒÆ—…]/u, 1.12],
  [/[\p{Lu}&\p{Ll}_+=<>*]/u, 0.87],
];
/** Letters of unknown scripts, signs and pictures are as wide as the widest of them. */
const WIDEST = 1.4;
const LATIN = /[\u0020-\u024f\u0300-\u036f\u2010-\u2026\u20ac\p{M}\s]/u;
/** regular letters over bold ones in the same font, at most */
const REGULAR = 0.93;
/** fonts differ, and so do the kerning and rounding of browsers */
const MARGIN = 1.02;

export interface Type {
  /** of the letters, in units of the picture */
  readonly size: number;
  readonly isBold?: boolean;
}

/** At most this wide, in the unit of the size. */
export function textWidth(words: string, { size, isBold = false }: Type): number {
  let parts = 0;
  for (const character of words.normalize('NFD')) parts += widthOf(character);
  return parts * size * MARGIN * (isBold ? 1 : REGULAR);
}

const known = new Map<string, number>();

function widthOf(character: string): number {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const width = LATIN.test(character) ? (WIDTHS.find(([letters]) => letters.test(character))?.[1] ?? 1.05) : WIDEST;
  if (known.size < 2_000) known.set(character, width);
  return width;
}

/** Breaks a text at its blanks into lines that are at most `max` wide; a longer word is broken where it must be. Never empty. */
export function wrapText(words: string, max: number, type: Type): string[] {
  const lines: string[] = [];
  for (const word of words.split(/[^\S\u00a0\u202f]+/u).filter(Boolean)) {
    for (const piece of pieces(word, max, type)) {
      const last = lines.at(-1);
      const longer = `${last} ${piece}`;
      if (last !== undefined && textWidth(longer, type) <= max) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  }
  return lines.length ? lines : [''];
}

/** The same number of lines, as equal as they can be: no last line of one word. */
export function wrapEvenly(words: string, max: number, type: Type): string[] {
  let lines = wrapText(words, max, type);
  for (let narrower = max * 0.97; lines.length > 1 && narrower > max / 2; narrower -= max * 0.03) {
    const even = wrapText(words, narrower, type);
    if (even.length > lines.length || even.some((line) => textWidth(line, type) > narrower)) break;
    lines = even;
  }
  return lines;
}

/** A word that is too long is cut between what a reader sees as characters, as far as code points tell. */
function pieces(word: string, max: number, type: Type): string[] {
  if (textWidth(word, type) <= max) return [word];
  const found = [''];
  for (const [character] of word.matchAll(/.[\p{M}\u200d\ufe0f]*/gsu)) {
    const longer = `${found.at(-1)}${character}`;
    if (found.at(-1) === '' || textWidth(longer, type) <= max) found[found.length - 1] = longer;
    else found.push(character);
  }
  return found;
}
