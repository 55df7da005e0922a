import { foldWords } from './fold.js';
import type { Job } from './job.js';
import type { JobIndex } from './job-index.js';
import type { Entry } from './referential-data.js';

interface Wanted {
  readonly text: string;
  readonly limit: number;
  /** what the matcher makes of the text */
  readonly likely: Job | undefined;
}

/** Fewer letters begin too many words. */
const FEWEST_LETTERS = 2;

export function suggestJobs({ entries }: JobIndex, { text, limit, likely }: Wanted): Job[] {
  const typed = foldWords(text);
  if (typed.length < FEWEST_LETTERS) return [];
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, typed);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank || lengthOf(a.entry) - lengthOf(b.entry));
  const jobs = [...(likely ? [likely] : []), ...ranked.slice(0, limit + 1).map(({ entry }) => entry.job())];
  return [...new Set(jobs)].slice(0, limit);
}

const lengthOf = ({ names }: Entry): number => names[0]?.length ?? 0;

/** Our own jobs first, then the beginning of a name before that of a word in it. */
function rankOf({ names, isOwn }: Entry, typed: string): number | undefined {
  const start = names.findIndex((name) => name.startsWith(typed));
  if (start >= 0) return Math.min(start, 1) + (isOwn ? 0 : 2);
  const inner = ` ${typed}`;
  return names.some((name) => name.includes(inner)) ? (isOwn ? 4 : 5) : undefined;
}
