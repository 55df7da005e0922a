import { MOST_DREAMS, type DreamAnswers } from '../dream-answers.js';
import type { DreamCount, DreamCounts, Sex } from '../dream-jobs.js';
import { hidePeopleIfTelling } from './people-secret.js';

/** A dream as it is compared: no accents, no case, no double blanks. `''` for what is not an answer. */
export function dreamKey(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The job that somebody's words mean. */
export interface NamedDream {
  /** what is counted as one; `''`: the words are no answer */
  readonly key: string;
  /** as it is shown */
  readonly job: string;
  /** in a referential, ROME for one */
  readonly code?: string;
  readonly feminine?: string;
  readonly masculine?: string;
}

export interface CountOptions {
  /** the most dreams that one of them may give */
  readonly dreamsEach?: number;
  /** finds the job that words mean; where it finds none, and without it, words are compared as `dreamKey` folds them */
  readonly nameDream?: (words: string) => NamedDream | undefined;
}

interface Cell {
  readonly key: string;
  readonly sex: Sex;
  readonly stage: string | null;
  n: number;
}

/**
 * Rows of persons → the table that may be shown. Counts persons (not mentions: the same dream given twice counts once) per
 * job × sex × stage; a cell under `minCount` persons gets `n: null`; a job with no cell to show is not named at all, since a
 * rare dream can be a name. No margin is computed, so nothing can be subtracted; the number of persons is told only where it can't give a
 * hidden cell away, which depends on the most dreams that one of them may give.
 */
export function countDreams(rows: DreamAnswers, minCount: number, { dreamsEach = MOST_DREAMS, nameDream }: CountOptions = {}): DreamCounts {
  const { cells, spellings, names } = tally(rows, nameDream);
  const named = new Set([...cells.values()].filter(({ n }) => n >= minCount).map(({ key }) => key));
  let masked = 0;
  const counts: DreamCount[] = [];
  for (const { key, sex, stage, n } of cells.values()) {
    if (n < minCount) masked += 1;
    const { job = commonest(spellings.get(key)), code } = names.get(key) ?? {};
    if (named.has(key)) counts.push({ job, ...(code !== undefined && { code }), sex, stage, n: n < minCount ? null : n });
  }
  const answers = counts.reduce((sum, { n }) => sum + (n ?? 0), 0);
  const people = rows.answers.length < minCount ? {} : { people: rows.answers.length };
  const { title, question, source, updated, stages } = rows;
  return hidePeopleIfTelling({ schema: 'ij/dream-counts@1', title, ...(question !== undefined && { question }), source, updated, stages, ...people, answers, minCount, counts, masked }, dreamsEach);
}

interface Tally {
  readonly cells: Map<string, Cell>;
  readonly spellings: Map<string, Map<string, number>>;
  /** of the keys whose words were found to mean a job */
  readonly names: Map<string, NamedDream>;
}

function tally(rows: DreamAnswers, nameDream: CountOptions['nameDream']): Tally {
  const cells = new Map<string, Cell>();
  const spellings = new Map<string, Map<string, number>>();
  const names = new Map<string, NamedDream>();
  const keys = new Map<string, string>(); // finding a job costs more than counting: once a spelling
  const keyOf = (words: string): string => {
    const named = nameDream?.(words);
    if (named) names.set(named.key, named);
    return named?.key ?? dreamKey(words);
  };
  for (const row of rows.answers) {
    const sex = row.sex ?? 'x';
    const stage = row.stage ?? null;
    const once = new Set<string>();
    for (const words of row.jobs) {
      let key = keys.get(words);
      if (key === undefined) keys.set(words, (key = keyOf(words)));
      if (!key || once.has(key)) continue;
      once.add(key);
      const id = `${key}|${sex}|${stage ?? ''}`;
      const cell = cells.get(id);
      if (cell) cell.n += 1;
      else cells.set(id, { key, sex, stage, n: 1 });
      const spelt = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, spelt.set(words, (spelt.get(words) ?? 0) + 1));
    }
  }
  return { cells, spellings, names };
}

/** The spelling most people used; between equals the one with most accents, then the first in the alphabet. */
function commonest(spelt: ReadonlyMap<string, number> | undefined): string {
  const accents = (words: string) => words.normalize('NFD').length - words.length;
  const [best] = [...(spelt ?? [])].sort(([a, n], [b, m]) => m - n || accents(b) - accents(a) || (a < b ? -1 : 1))[0] ?? [''];
  const clean = best.trim().replace(/\s+/g, ' ');
  return clean.charAt(0).toLocaleUpperCase('fr') + clean.slice(1);
}
