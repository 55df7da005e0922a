import { writeSounds } from '../search/french-sound.js';
import { writeLetters } from '../search/letters.js';

/** Shorter words are too often another's sound. */
const LEAST = 5;
const LONGEST = 40;
const LEAST_SOUNDS = 3;

const letters = new Uint8Array(LONGEST + 2);
const heard = new Uint8Array(LONGEST * 2 + 4);

/** How a word sounds in French, as a key; nothing for a short one. */
export function soundOfWord(word: string): string | undefined {
  if (word.length < LEAST || word.length > LONGEST) return undefined;
  const count = writeSounds(letters, { start: 0, end: writeLetters(word, letters) }, heard);
  return count < LEAST_SOUNDS ? undefined : String.fromCharCode(...heard.subarray(0, count));
}
