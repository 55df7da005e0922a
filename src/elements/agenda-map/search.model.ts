/** Words as people type them: without accents, capitals or punctuation; `œ` and `æ` written out. */
export const foldWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Which entry has which word, read a stretch at a time: nobody waits for it before the first letter is typed. */
export class SearchIndex {
  readonly size: number;
  readonly #textOf: (entry: number) => string;
  /** folded word → numbers of the entries that have it, ascending */
  readonly #postings = new Map<string, number[]>();
  #read = 0;

  constructor(size: number, textOf: (entry: number) => string) {
    this.size = size;
    this.#textOf = textOf;
  }

  /** Reads so many entries more; false: all are read. */
  advance(entries: number): boolean {
    const end = Math.min(this.size, this.#read + entries);
    for (; this.#read < end; this.#read += 1) for (const word of foldWords(this.#textOf(this.#read))) this.#post(word, this.#read);
    return this.#read < this.size;
  }

  get postings(): ReadonlyMap<string, readonly number[]> {
    this.advance(this.size);
    return this.#postings;
  }

  #post(word: string, entry: number): void {
    const list = this.#postings.get(word);
    if (!list) this.#postings.set(word, [entry]);
    else if (list[list.length - 1] !== entry) list.push(entry);
  }
}

/**
 * 1 for each entry that has every word asked: at the start of one of its words, else anywhere in it, else within a slip of the fingers (one
 * edit from four letters on, two from eight on). Undefined: nothing is asked.
 */
export function searchEntries(index: SearchIndex, query: string): Uint8Array | undefined {
  const words = foldWords(query);
  if (!words.length) return undefined;
  const { size, postings } = index;
  const found = new Uint8Array(size).fill(1);
  for (const word of words) {
    const hit = new Uint8Array(size);
    for (const list of listsFor(postings, word)) for (const i of list) hit[i] = 1;
    for (let i = 0; i < size; i += 1) found[i] = (found[i] as number) & (hit[i] as number);
  }
  return found;
}

function listsFor(postings: SearchIndex['postings'], word: string): (readonly number[])[] {
  const edits = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  const ways = [
    (known: string) => known.startsWith(word),
    (known: string) => word.length > 2 && known.includes(word),
    (known: string) => edits > 0 && isWithin(word, known, edits),
  ];
  for (const matches of ways) {
    const lists: (readonly number[])[] = [];
    for (const [known, list] of postings) if (matches(known)) lists.push(list);
    if (lists.length) return lists;
  }
  return [];
}

/**
 * Is the start of `known` within so many edits of what was typed (insertion, deletion, another letter, two letters swapped)? Optimal string
 * alignment distance (Damerau 1964), in a band, on the prefix that fits best: the person may not be done typing.
 */
function isWithin(typed: string, known: string, most: number): boolean {
  if (known.length < typed.length - most) return false;
  const text = known.slice(0, typed.length + most);
  let [before, last]: [number[], number[]] = [[], [...`${text} `].map((_, j) => j)];
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= text.length; j += 1) {
      const cost = typed[i - 1] === text[j - 1] ? 0 : 1;
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost);
      if (i > 1 && j > 1 && typed[i - 1] === text[j - 2] && typed[i - 2] === text[j - 1]) best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return false;
    [before, last] = [last, row];
  }
  return Math.min(...last) <= most;
}
