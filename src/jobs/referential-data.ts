import { foldLetters, foldWords } from './fold.js';
import { capital, feminineByRule, neutralLabel } from './gender.js';
import type { Job, ReferentialData } from './job.js';

/** A job that is made when somebody asks for it, with what it is compared by. */
export interface Entry {
  /** folded masculine words, then feminine ones and other words for it where they differ */
  readonly names: readonly string[];
  /** of the own list; others only fill the gaps */
  readonly isOwn: boolean;
  readonly job: () => Job;
}

/** Between two lines of the referential: one long line is read by no linter. */
export const SEPARATOR = '|';
/** Between two names of a job that no rule makes of each other. */
export const BOTH = '!';
const WITHOUT_CODE = '-';
const LONGEST_ID = 64;

/** Both genders as written, `masculine / feminine`. */
function makeJob(masculine: string, feminine: string, { code, id }: { readonly code: string; readonly id: string }): Job {
  const known = code && code !== WITHOUT_CODE ? { code } : {};
  return { id, label: neutralLabel(masculine, feminine), masculine: capital(masculine), feminine: capital(feminine), ...known };
}

export const idOf = (folded: string): string => folded.replaceAll(' ', '-').slice(0, LONGEST_ID);

/** `masculine / feminine | code | alias, alias` a line; a line that begins with blanks goes on with the one before. */
export function readOwnJobs(text: string): Entry[] {
  return text
    .replace(/,\n {2}/g, ', ')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [names = '', code = '', aliases = ''] = line.split('|');
      const [masculine = '', feminine = masculine] = names.split(' / ');
      const [first = '', ...others] = foldLines([masculine, feminine, ...aliases.split(', ')].join('\n'));
      return { names: [first, ...others].filter(Boolean), isOwn: true, job: once(() => makeJob(masculine, feminine, { code, id: idOf(first) })) };
    });
}

/** Everything at once: folding a text is a hundred times faster than folding its lines. */
const foldLines = (text: string): string[] =>
  foldLetters(text)
    .replace(/[^a-z0-9\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim());

/** Jobs of the referential in its order. Feminine words are made when they are asked for. */
export function readReferential({ jobs, irregular }: ReferentialData): Entry[] {
  const feminines = new Map(irregular.split(',').map((pair) => pair.split(' ') as [string, string]));
  const lines = jobs.split(SEPARATOR);
  const folded = foldLines(lines.join('\n'));
  let code = '';
  return lines.flatMap((line, i) => {
    if (line.startsWith('#')) {
      code = line.slice(1);
      return [];
    }
    const own = code;
    // where the feminine is no stem of the masculine, it is a name of its own
    const names = line.includes(BOTH) || line.split(/[ ~]/).some((word) => feminines.has(word)) ? gendersOf(line, feminines).map(foldWords) : [folded[i] ?? ''];
    const [name = ''] = names;
    return [{ names: [...new Set(names)], isOwn: false, job: once(() => jobOfLine(line, feminines, { code: own, id: idOf(name) })) }];
  });
}

/** The two genders of a line of the referential. */
export function gendersOf(line: string, feminines: ReadonlyMap<string, string>): readonly [masculine: string, feminine: string] {
  if (line.startsWith('=')) return [line.slice(1), line.slice(1)];
  if (line.includes(BOTH)) return line.split(BOTH) as [string, string];
  const [head = '', tail] = line.split('~');
  const feminine = head.split(' ').map((word) => feminines.get(word) ?? feminineByRule(word));
  const both = [head, feminine.join(' ')].map((words) => (tail === undefined ? words : `${words} ${tail}`));
  return [both[0] ?? '', both[1] ?? ''];
}

function jobOfLine(line: string, feminines: ReadonlyMap<string, string>, about: { readonly code: string; readonly id: string }): Job {
  const [masculine, feminine] = gendersOf(line, feminines);
  return makeJob(masculine, feminine, about);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
