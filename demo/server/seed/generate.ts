import type { Sex, Submission } from '../../../src/contract/index.js';
import { DREAMS, RARE_DREAMS, type SeedDream } from './dreams.js';
import { IDEA_WEIGHTS, MEETING_PLACES, PERIODS, SEX_SHARES } from './people.js';
import { seededUuid, type Random } from './random.js';

/** The form the invented people answered. */
export const SEEDED_FORM = { id: 'metiers-reves', version: 1, desk: 'illustration' } as const;

interface Person {
  readonly sex: Sex;
  /** rank of the period of life */
  readonly period: number;
}

const DREAMS_EACH = 3;
// over 1: the common dreams stand out, as in every survey of this kind
const ZIPF = 1.2;
const RARE_SHARE = 0.09;
const TYPO_SHARE = 0.02;
const CARELESS_SHARE = 0.12;
const UNKNOWN_SEX_SHARE = 0.3;

/** Invented answers of invented people: the same ones for the same series. */
export function generateAnswers(random: Random): Submission[] {
  return PERIODS.flatMap(({ people }, period) => repeat(people, () => answerOf({ sex: pickWeighted(SEX_SHARES, random), period }, random)));
}

function answerOf(person: Person, random: Random): Submission {
  const sexIsSaid = person.sex !== 'x' || random.next() > UNKNOWN_SEX_SHARE;
  const idea = pickIdea(person, random);
  return {
    schema: 'ij/submission@1',
    submissionId: seededUuid(random),
    form: SEEDED_FORM.id,
    version: SEEDED_FORM.version,
    desk: SEEDED_FORM.desk,
    answers: {
      ...(sexIsSaid && { sexe: person.sex }),
      stage: PERIODS[person.period]?.id ?? PERIODS[0].id,
      reves: pickDreams(person, random),
      idee: [idea],
      ...(idea === 'rencontre' && { rencontre: random.pick(MEETING_PLACES) }),
    },
    skipped: sexIsSaid ? [] : ['sexe'],
    on: dayOf(random),
    lang: 'fr',
  };
}

function pickDreams(person: Person, random: Random): string[] {
  const words = new Set<string>();
  const weighted = DREAMS.map((dream) => [dream, weightOf(dream, person)] as const);
  while (words.size < DREAMS_EACH) {
    words.add(random.next() < RARE_SHARE ? random.pick(RARE_DREAMS) : wordsOf(pickWeighted(weighted, random), person, random));
  }
  return [...words].map((one) => misspell(one, random));
}

function weightOf({ womenShare, weights }: SeedDream, { sex, period }: Person): number {
  const share = sex === 'f' ? womenShare : sex === 'm' ? 1 - womenShare : 0.5;
  return (share * (weights[period] ?? 0)) ** ZIPF;
}

/** Many women still write the masculine word; almost no man writes the feminine one. */
function wordsOf({ words: [feminine, masculine] }: SeedDream, { sex }: Person, random: Random): string {
  const feminineShare = sex === 'f' ? 0.85 : sex === 'x' ? 0.4 : 0;
  return random.next() < feminineShare ? feminine : masculine;
}

/** As people type: a capital, no accents, and now and then two letters swapped. */
function misspell(words: string, random: Random): string {
  const draw = random.next();
  if (draw < TYPO_SHARE) return swapLetters(words, 1 + random.below(words.length - 2));
  if (draw < TYPO_SHARE + CARELESS_SHARE) return words.normalize('NFD').replace(/\p{M}/gu, '');
  return draw < TYPO_SHARE + 2 * CARELESS_SHARE ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const swapLetters = (words: string, at: number): string =>
  words.slice(0, at) + words.charAt(at + 1) + words.charAt(at) + words.slice(at + 2);

function pickIdea({ period }: Person, random: Random): string {
  return pickWeighted(
    Object.entries(IDEA_WEIGHTS).map(([code, weights]) => [code, weights[period] ?? 0] as const),
    random,
  );
}

/** One item, each as likely as its weight. */
function pickWeighted<T>(items: readonly (readonly [item: T, weight: number])[], random: Random): T {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  const found = items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1);
  if (!found) throw new Error('nothing to pick from');
  return found[0];
}

/** A day of the spring the invented survey took place. */
const dayOf = (random: Random): string => `2026-0${3 + random.below(3)}-${String(1 + random.below(28)).padStart(2, '0')}`;

const repeat = <T>(times: number, make: () => T): T[] => Array<undefined>(times).fill(undefined).map(make);
