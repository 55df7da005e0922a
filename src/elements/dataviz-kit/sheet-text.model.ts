/** A letter of a bold sans serif is about so wide, in ems; rather more than less, so that nothing is cut. */
const LETTER_EM = 0.6;
export const LINE_EM = 1.2;

export interface TextBox {
  readonly widthMm: number;
  readonly heightMm: number;
  /** the sizes to try, mm, the largest first */
  readonly sizesMm: readonly number[];
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly sizeMm: number;
}

/** The largest size at which a text fits a box; at the smallest, whatever lines it takes. Never cut. */
export function fitText(text: string, { widthMm, heightMm, sizesMm }: TextBox): FittedText {
  let fitted: FittedText = { lines: [text], sizeMm: 0 };
  for (const sizeMm of sizesMm) {
    fitted = { lines: wrapText(text, Math.max(1, Math.floor(widthMm / (sizeMm * LETTER_EM)))), sizeMm };
    if (fitted.lines.length * sizeMm * LINE_EM <= heightMm) break;
  }
  return fitted;
}

/** Lines of at most so many letters; a word that is longer goes on in the next line. */
export function wrapText(text: string, most: number): string[] {
  const words = text.split(/\s+/).flatMap((word) => [...chunks([...word], most)]);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const chunks = (letters: readonly string[], most: number): string[] => (letters.length <= most ? [letters.join('')] : [letters.slice(0, most).join(''), ...chunks(letters.slice(most), most)]);
