/** Codes of letters without accents or case: 1 to 26 for a to z, 27 to 36 for 0 to 9; 0 parts words. */
export const CODES = 37;

const LAST_FOLDED = 0x250;
const COMBINING = [0x300, 0x370] as const;
const LIGATURES: Readonly<Record<string, readonly [number, number]>> = { œ: [15, 5], Œ: [15, 5], æ: [1, 5], Æ: [1, 5] };

const folded = foldTable();

function foldTable(): Uint8Array {
  const table = new Uint8Array(LAST_FOLDED);
  for (let unit = 0; unit < LAST_FOLDED; unit += 1) {
    const base = String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0);
    if (base >= 97 && base <= 122) table[unit] = base - 96;
    else if (base >= 48 && base <= 57) table[unit] = base - 21;
  }
  return table;
}

/** Writes the codes of a text, as much as there is room for, and returns how many there are. Letters of other alphabets part words. */
export function writeLetters(text: string, codes: Uint8Array): number {
  const room = codes.length - 1;
  let count = 0;
  for (let i = 0; i < text.length && count < room; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= COMBINING[0] && unit < COMBINING[1]) continue;
    const pair = unit > 0xc5 ? LIGATURES[text[i] as string] : undefined;
    if (pair) codes.set(pair, count);
    else codes[count] = unit < LAST_FOLDED ? (folded[unit] as number) : 0;
    count += pair ? 2 : 1;
  }
  return count;
}

/** Calls back with the bounds of each word of the codes. */
export function eachWord(codes: Uint8Array, count: number, tell: (start: number, end: number) => void): void {
  let start = 0;
  for (let i = 0; i <= count; i += 1) {
    if (i < count && codes[i]) continue;
    if (i > start) tell(start, i);
    start = i + 1;
  }
}
