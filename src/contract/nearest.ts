/** Two letters more, less or other are a slip; more are another word. */
const MOST_SLIPS = 2;

/** The nearest of some words, two slips away at most: `showif` → `showIf`. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const measured = words.map((one) => ({ one, slips: slipsBetween(word.toLowerCase(), one.toLowerCase()) }));
  const near = measured.filter(({ slips }) => slips <= MOST_SLIPS && slips * 2 <= word.length).sort((a, b) => a.slips - b.slips);
  return near[0]?.one;
}

/** Letters to add, to take away or to change (Levenshtein's distance), row by row of its table. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return Infinity;
  const last = [...b].reduce<number[]>(
    (above, letter, i) =>
      [...a].reduce<number[]>((row, other, j) => [...row, Math.min((row[j] ?? 0) + 1, (above[j + 1] ?? 0) + 1, (above[j] ?? 0) + (letter === other ? 0 : 1))], [i + 1]),
    [...Array<number>(a.length + 1)].map((_, i) => i),
  );
  return last.at(-1) ?? 0;
}
