/** How wide letters may be, in parts of the type size: those of the widest usual system fonts, bold. */
const NARROW = /[\s.,:;!'’()|ijlI-]/u;
const LATIN = /[\u0020-\u024f\u2010-\u2026\u202f\u20ac]/u;

const widthOf = (character: string): number => (NARROW.test(character) ? 0.42 : /[mwMW%@œŒ—…]/u.test(character) ? 1.12 : /\p{Lu}/u.test(character) ? 0.84 : LATIN.test(character) ? 0.72 : 1.4);

/** At most this wide, in the unit of the size. */
export function widthOfText(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

/** Broken at blanks into lines that are at most `max` wide; a longer word is cut. Never empty. */
export function textLines(text: string, max: number, size: number): string[] {
  const lines = [''];
  const add = (piece: string, glue: string): boolean => {
    const longer = `${lines.at(-1)}${lines.at(-1) === '' ? '' : glue}${piece}`;
    if (widthOfText(longer, size) > max) return false;
    lines[lines.length - 1] = longer;
    return true;
  };
  for (const word of text.split(/[^\S\u00a0\u202f]+/u).filter(Boolean)) {
    if (add(word, ' ')) continue;
    if (lines.at(-1) !== '') lines.push('');
    if (add(word, '')) continue;
    for (const [character] of word.matchAll(/.[\p{M}\u200d\ufe0f]*/gsu)) if (!add(character, '')) lines.push(character);
  }
  return lines;
}
