import { feminineByRule } from '../../jobs/gender.js';
import type { ReferentialData } from '../../jobs/job.js';
import { BOTH, gendersOf, SEPARATOR } from '../../jobs/referential-data.js';
import type { Appellation } from './appellation.js';

/** In the order given, which is by code: neighbours share words, and compress three times better than records with both genders. */
export function encodeJobs(chosen: readonly Appellation[]): ReferentialData {
  const irregular = irregularWords(chosen);
  const lines: string[] = [];
  let code = '';
  for (const one of chosen) {
    if (one.code !== code) lines.push(`#${(code = one.code)}`);
    lines.push(lineOf(one, irregular));
  }
  return { jobs: lines.join(SEPARATOR), irregular: [...irregular].map((pair) => pair.join(' ')).join(',') };
}

interface Halves {
  readonly his: readonly string[];
  readonly hers: readonly string[];
  /** how many words at the end are the same */
  readonly shared: number;
}

function halvesOf({ masculine, feminine }: Appellation): Halves {
  const [his, hers] = [masculine.split(' '), feminine.split(' ')];
  let shared = 0;
  while (shared < his.length - 1 && his.at(-1 - shared) === hers.at(-1 - shared)) shared += 1;
  return { his, hers, shared };
}

/** What is before the mark has a feminine; without a mark, all of it. Where word by word does not fit, both names as they are. */
function lineOf(one: Appellation, irregular: ReadonlyMap<string, string>): string {
  if (one.masculine === one.feminine) return `=${one.masculine}`;
  const { his, shared } = halvesOf(one);
  const tail = his.slice(his.length - shared).join(' ');
  const line = his.slice(0, his.length - shared).join(' ') + (tail && `~${tail}`);
  return gendersOf(line, irregular)[1] === one.feminine ? line : one.masculine + BOTH + one.feminine;
}

/** The feminine that most names have, of each word whose feminine is not the one by rule. */
function irregularWords(chosen: readonly Appellation[]): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const one of chosen) {
    const { his, hers, shared } = halvesOf(one);
    if (his.length !== hers.length || one.masculine === one.feminine) continue;
    his.slice(0, his.length - shared).forEach((word, i) => {
      const feminines = seen.get(word) ?? new Map<string, number>();
      const feminine = hers[i] ?? word;
      seen.set(word, feminines.set(feminine, (feminines.get(feminine) ?? 0) + 1));
    });
  }
  const commonest = [...seen].map(([word, feminines]) => [word, [...feminines].sort(([, a], [, b]) => b - a)[0]?.[0] ?? word] as const);
  return new Map(commonest.filter(([word, feminine]) => feminineByRule(word) !== feminine));
}
