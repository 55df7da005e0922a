import { editDistance } from './edit-distance.js';
import { foldAnswer, foldWords, splitAnswers } from './fold.js';
import type { HowFound, Job, JobMatch, ReferentialData } from './job.js';
import { ANY, indexJobs, plainKey, sizeOf, type JobIndex, type KeyedName, type NamesBySize } from './job-index.js';
import { isNonAnswer } from './non-answers.js';
import { afterPoint, beginningsOf, withoutEnding, withoutOpening } from './openings.js';
import type { Entry } from './referential-data.js';
import { contentOf, soundKey, stemKey, stemOf } from './sound.js';
import { suggestJobs } from './suggest-jobs.js';

export interface JobMatcher {
  /** The job that an answer in a person's own words names: one, or none of all. The same answer always gives the same job. */
  readonly match: (text: string) => JobMatch;
  /** Jobs whose name has a word that begins like what was typed, likely ones first. */
  readonly suggest: (text: string, limit: number) => Job[];
  readonly find: (id: string) => Job | undefined;
}

interface Found {
  readonly entry: Entry;
  readonly how: HowFound;
}

const LONGEST_LABEL = 200;
const NONE = { kind: 'none' } as const;
const UNKNOWN = { kind: 'unknown' } as const;

/** Takes some ms, so once; the first answers that are misspelt take some more. */
export function createJobMatcher(data: ReferentialData): JobMatcher {
  const index = indexJobs(data);
  let byId: Map<string, Job> | undefined;
  return {
    match: (text) => match(index, text),
    suggest: (text, limit) => suggestJobs(index, { text, limit, likely: toJob(match(index, text)) }),
    find: (id) => (byId ??= new Map(index.entries.map(({ job }) => [job().id, job()]))).get(id),
  };
}

const toJob = (found: JobMatch): Job | undefined => (found.kind === 'job' ? found.job : undefined);

function match(index: JobIndex, text: string): JobMatch {
  const chosen = text.includes(', ') && text.length < LONGEST_LABEL ? index.labels().get(foldWords(text)) : undefined;
  if (chosen) return jobOf({ entry: chosen, how: 'exact' });
  const folded = foldAnswer(text);
  const whole = findExact(index, folded);
  if (whole) return jobOf(whole);
  if (isNonAnswer(folded)) return NONE;
  const parts = splitAnswers(text);
  if (parts.length < 2) return matchOne(index, folded);
  const found = parts.map((part) => matchOne(index, part));
  const jobs = found.filter((one) => one.kind === 'job');
  const [first] = jobs;
  // two dreams in one field: neither is a better guess
  if (first) return jobs.every(({ job }) => job === first.job) ? first : UNKNOWN;
  return found.every(({ kind }) => kind === 'none') ? NONE : matchOne(index, folded);
}

const jobOf = ({ entry, how }: Found): JobMatch => ({ kind: 'job', job: entry.job(), how });

function matchOne(index: JobIndex, answer: string): JobMatch {
  const folded = unglued(index, answer);
  if (isNonAnswer(folded)) return findIn(index, [folded], [findExact]) ?? NONE;
  const short = withoutEnding(folded);
  const point = afterPoint(short);
  const said = [...withoutOpening(folded), ...(short === folded ? [] : withoutOpening(short)), ...(point === undefined ? [] : withoutOpening(point))];
  const exact = findIn(index, said, [findExact]);
  if (exact) return exact;
  if (said.some((one) => isNonAnswer(one))) return NONE;
  const shortest = withoutOpening(point ?? short).at(-1) ?? short;
  return findIn(index, [...new Set([...said, shortest])], [findSound]) ?? findIn(index, [shortest, short], [findWords, findSpelling, findBeginning]) ?? UNKNOWN;
}

/** `pilote davion`, `les zanimaux`: a letter that is only heard before a vowel, of a word that is known without it. */
const unglued = (index: JobIndex, folded: string): string => folded.replace(/\b[dlz](?=[aeiouy]\w{2})\w+/g, (word) => (isKnown(index, word) || !isKnown(index, word.slice(1)) ? word : word.slice(1)));

const isKnown = (index: JobIndex, word: string): boolean => index.words().has(stemOf(word));

type Finder = (index: JobIndex, folded: string) => Found | undefined;

function findIn(index: JobIndex, answers: readonly string[], finders: readonly Finder[]): JobMatch | undefined {
  for (const find of finders) {
    for (const answer of answers) {
      const found = find(index, answer);
      if (found) return jobOf(found);
    }
  }
  return undefined;
}

function findExact(index: JobIndex, folded: string): Found | undefined {
  const key = stemKey(folded);
  const entry = key ? index.byStem.get(key) : undefined;
  return entry && { entry, how: stemKey(entry.names[0] ?? '') === key ? 'exact' : 'alias' };
}

/** Short words sound like too many others. */
const SHORTEST_SOUND = 4;

function findSound(index: JobIndex, folded: string): Found | undefined {
  const key = soundKey(folded);
  const entry = key.length < SHORTEST_SOUND ? undefined : index.bySound().get(key);
  return entry && { entry, how: 'sound' };
}

/** The job with fewest words that begins with the first word and has all of them. One word alone would take any job that begins with it. */
function findWords(index: JobIndex, folded: string): Found | undefined {
  const words = contentOf(folded).map(stemOf);
  const [first = ''] = words;
  if (words.length < 2) return undefined;
  const having = (index.byFirstWord().get(first) ?? []).filter((one) => words.every((word) => one.words.includes(word)));
  const fewest = Math.min(...having.map((one) => one.words.length));
  const best = having.filter((one) => one.words.length === fewest);
  return best.length === 1 && best[0] ? { entry: best[0].entry, how: 'words' } : undefined;
}

function findBeginning(index: JobIndex, folded: string): Found | undefined {
  for (const { head, isOf } of beginningsOf(folded)) {
    const found = findExact(index, head) ?? findSound(index, head) ?? findSpelling(index, head);
    if (found && mayBegin(found, head, isOf)) return { entry: found.entry, how: 'beginning' };
  }
  return undefined;
}

/** Nicknames of one trade that other words only specify: `cultivateur de pommes`. */
const AGENT = /^\w+(?:eurs?|euses?|iste?s?|iens?|iennes?)$/;
const NARROW = /^(?:chauffeu|monteu|producteu|champion|entrepreneu|directeu|joueu|developpeu)/;

/** `de` makes another job of a nickname or a field: a *chef de gare* is no cook. */
function mayBegin({ entry, how }: Found, head: string, isOf: boolean): boolean {
  if (!entry.isOwn) return !isOf && (head.includes(' ') || head.length >= LONG_WORD);
  return how !== 'alias' || !isOf || (AGENT.test(head) && !NARROW.test(head));
}

const LONG_WORD = 7;

/** How many sounds may be wrong in so many: names that people dream of are worth a bolder guess than the rest of the list. */
function mostWrong(length: number, isOwn: boolean): number {
  const [one, two] = isOwn ? [5, 8] : [7, 11];
  return length < one ? 0 : length < two ? 1 : 2;
}

function findSpelling(index: JobIndex, folded: string): Found | undefined {
  // spelt like a word of the list: what it means is not in the list, near ones are other jobs
  if (contentOf(folded).every((word) => isKnown(index, word))) return undefined;
  const entry = nearestOf(index.spelt(), stemKey(folded)) ?? nearestOf(index.spelt(), plainKey(folded)) ?? nearestOf(index.heard(), soundKey(folded));
  return entry && entry !== TIE ? { entry, how: 'spelling' } : undefined;
}

/** Two jobs are as near as each other: the answer is neither. */
const TIE = 'tie';

const nearestOf = (names: NamesBySize, key: string): Entry | typeof TIE | undefined =>
  nearest(near(names, key), key) ?? (key.length < LONG_WORD ? undefined : nearest(ofAnyBeginning(names, key), key, 1));

function nearest(names: Iterable<KeyedName>, key: string, atMost = 2): Entry | typeof TIE | undefined {
  let best: Candidate | undefined;
  let isTie = false;
  for (const name of names) {
    const most = Math.min(atMost, mostWrong(Math.min(key.length, name.key.length), name.entry.isOwn));
    const wrong = editDistance(key, name.key, most);
    if (wrong > most || !areAlike(key, name.key)) continue;
    // at the same distance a letter left out or doubled is likelier than another one in its place
    const order = wrong * 4 + (name.entry.isOwn ? 0 : 2) + (key.length === name.key.length ? 1 : 0);
    if (best && order > best.order) continue;
    isTie = best !== undefined && order === best.order && (isTie || best.entry !== name.entry);
    best = { entry: name.entry, order };
  }
  return isTie ? TIE : best?.entry;
}

function isNearWord(word: string, other: string): boolean {
  if (word === other || word.length >= LONG_IN_NAME) return editDistance(word, other, 2) <= 2;
  return word.length > SHORT_IN_NAME && word.charAt(0) === other.charAt(0) && editDistance(word, other, 1) <= 1;
}

const [SHORT_IN_NAME, LONG_IN_NAME] = [3, 9];

/** Word by word too: in a long name two wrong letters of one short word make another job (`chef de gang`, `chef de rang`). */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length !== others.length || words.length < 2) return true;
  return words.every((word, i) => isNearWord(word, others[i] ?? ''));
}

interface Candidate {
  readonly entry: Entry;
  /** fewer is nearer */
  readonly order: number;
}

function* near(names: NamesBySize, key: string): Generator<KeyedName> {
  const most = mostWrong(key.length, true);
  for (let length = key.length - most; length <= key.length + most; length += 1) yield* names.get(sizeOf(key, length)) ?? [];
}

function* ofAnyBeginning(names: NamesBySize, key: string): Generator<KeyedName> {
  for (let length = key.length - 1; length <= key.length + 1; length += 1) yield* names.get(sizeOf(ANY, length)) ?? [];
}
