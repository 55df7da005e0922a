/**
 * How a word sounds in French, roughly, in the codes of letters.ts: people who write what they hear, or who learned elsewhere, must find it. Letters that
 * no sound needs stand for sounds that no letter has. Written from the usual correspondences of French spelling; endings that are silent or that only
 * tell gender, number or tense are dropped, so that `conseiller`, `conseillé` and `conseillez` are one.
 */
const [A, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, W, X, Y, Z] = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26] as const;
/** Sounds of two letters and more, by the letter that stands for them. */
const [OU, CH, IN, AN, ON] = [C, H, X, Y, Q] as const;

const bit = (...codes: readonly number[]): number => codes.reduce((bits, code) => bits | (1 << code), 0);
const VOWELS = bit(A, E, I, O, U, Y);
const SOFTENING = bit(E, I, Y);
/** silent at the end, one after another */
const SILENT = bit(E, S, T, X, D, P, Z);
const LEAST_LEFT = 3;

const isIn = (code: number, bits: number): boolean => code < 27 && ((bits >>> code) & 1) === 1;

/** Writes the sounds of a word, `codes` from `start` to `end`, and returns how many there are; never more than it has letters and one more each for `x` and `oi`. */
export function writeSounds(codes: Uint8Array, { start, end }: { readonly start: number; readonly end: number }, sounds: Uint8Array): number {
  const last = lastHeard(codes, start, end);
  let count = 0;
  let before = 0;
  const say = (sound: number): void => {
    if (sound === before) return;
    sounds[count] = sound;
    count += 1;
    before = sound;
  };
  const at = (i: number): number => (i < end ? (codes[i] as number) : 0);
  for (let i = start; i < last; ) i += hear(at, i, say);
  return count;
}

function lastHeard(codes: Uint8Array, start: number, end: number): number {
  let last = end;
  const letter = codes[last - 1];
  if (last - start > LEAST_LEFT && codes[last - 2] === E && (letter === R || letter === Z)) last -= 2;
  while (last - start > LEAST_LEFT && isIn(codes[last - 1] as number, SILENT)) last -= 1;
  return last;
}

type Say = (sound: number) => void;
type At = (i: number) => number;

/** Says what is heard at a place, and returns how many letters that took. */
function hear(at: At, i: number, say: Say): number {
  const code = at(i);
  return isIn(code, VOWELS) ? hearVowel(at, i, say) : hearConsonant(at, i, say);
}

/** `an` of `ange` is a nasal vowel, that of `âne` and `année` is not. */
const isNasal = (at: At, i: number): boolean => {
  const [consonant, next] = [at(i), at(i + 1)];
  return (consonant === N || consonant === M) && !isIn(next, VOWELS) && next !== N && next !== M;
};

function hearVowel(at: At, i: number, say: Say): number {
  const [code, next, third] = [at(i), at(i + 1), at(i + 2)];
  if (code === O && (next === I || next === Y)) return say(OU), isNasal(at, i + 2) ? (say(IN), 3) : (say(A), 2);
  if (code === O && next === U) return say(OU), 2;
  if (code === O && next === E) return say(E), third === U ? 3 : 2;
  if (code === E && next === A && third === U) return say(O), 3;
  if (code === A && next === U) return say(O), 2;
  if (code === E && next === U) return say(E), 2;
  if ((code === A || code === E) && (next === I || next === Y)) return hearOpen(at, i, say);
  if (isNasal(at, i + 1)) return say(code === O ? ON : code === A || code === E ? AN : IN), 2;
  if (code === I && next === L && third === L) return say(I), 3;
  return say(code === Y ? I : code), 1;
}

/** `ai` and `ei`, before what follows: `pain`, `travail`, `paie`. */
function hearOpen(at: At, i: number, say: Say): number {
  if (isNasal(at, i + 2)) return say(IN), 3;
  const isGlide = at(i + 2) === L && (at(i + 3) === L || at(i + 3) === 0);
  if (!isGlide) return say(E), 2;
  say(at(i));
  say(I);
  return at(i + 3) === L ? 4 : 3;
}

function hearConsonant(at: At, i: number, say: Say): number {
  const [code, next, third] = [at(i), at(i + 1), at(i + 2)];
  if (code === H) return 1;
  if (code === P && next === H) return say(F), 2;
  if (code === C) return hearC(at, i, say);
  if (code === S && (next === C || next === H)) return next === H ? (say(CH), 2) : isIn(third, SOFTENING) ? (say(S), 2) : (say(S), 1);
  if (code === Q || code === K) return say(K), next === U && code === Q ? 2 : 1;
  if (code === G) return hearG(at, i, say);
  if (code === T && next === I && (third === O || (third === E && at(i + 3) === L))) return say(S), 1;
  if (code === X) return say(K), say(S), next === C && isIn(third, SOFTENING) ? 2 : 1;
  return say(code === Z ? S : code === W ? OU : code), 1;
}

function hearC(at: At, i: number, say: Say): number {
  const [next, third] = [at(i + 1), at(i + 2)];
  if (next === H) return say(third === R || third === L ? K : CH), 2;
  if (next === K || next === Q) return 1;
  return say(isIn(next, SOFTENING) ? S : K), 1;
}

function hearG(at: At, i: number, say: Say): number {
  const [next, third] = [at(i + 1), at(i + 2)];
  if (next === E && (third === A || third === O)) return say(J), 2;
  if (isIn(next, SOFTENING)) return say(J), 1;
  if (next === U && isIn(third, VOWELS)) return say(G), 2;
  if (next === N) return say(N), 2;
  return say(G), 1;
}
