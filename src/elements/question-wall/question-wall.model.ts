import type { QuestionItem, Questions } from '../../contract/question-wall.js';
import { foldedWords, foldText, groupAlike } from '../../contract/question-likeness.js';

/** A question asked in a month; `n` times: null when the number is not told, undefined when nobody counted. */
export interface AskedMonth {
  /** `2026-11` */
  readonly month: string;
  readonly n: number | null | undefined;
}

export interface WallQuestion {
  readonly id: string;
  readonly text: string;
  /** '' when it has none */
  readonly theme: string;
  readonly themeLabel: string;
  /** in order of time */
  readonly months: readonly AskedMonth[];
  readonly isOften: boolean;
  readonly answer: { readonly text: string; readonly url: string | undefined } | undefined;
  /** other ways to ask it */
  readonly otherWays: readonly string[];
  /** what is searched, folded once: each key that is pressed looks through all of them */
  readonly folded: string;
  /** questions of one group have the same number */
  readonly group: number;
}

export interface WallTheme {
  readonly id: string;
  readonly label: string;
}

export interface Wall {
  readonly questions: readonly WallQuestion[];
  /** those that have a question, in the document's order; '' last, for questions without one */
  readonly themes: readonly WallTheme[];
}

/** The months of a school year, as addresses and filters call them. */
export const SCHOOL_YEAR = ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07', '08'] as const;

/** What the document says, each id once, blank texts left out, numbers under the threshold hidden. Pure. */
export function readWall({ items, themes }: Pick<Questions, 'items' | 'themes'>, minCount: number): Wall {
  const told = [...new Map(items.filter(({ text }) => text.trim()).reverse().map((item) => [item.id, item])).values()].reverse();
  const places = new Map(told.map(({ id }, i) => [id, i]));
  const groups = groupAlike(told.map(({ text }) => text), saidAlike(told, places));
  const labels = new Map(themes.map(({ id, label }) => [id, label.trim() || id]));
  const questions = told.map((item, i) => readQuestion(item, { minCount, group: groups[i] ?? i, themeLabel: labels.get(item.theme ?? ''), places }));
  const used = new Set(questions.map(({ theme }) => theme));
  const shown = [...labels].map(([id, label]) => ({ id, label })).filter(({ id }) => used.has(id));
  return { questions, themes: used.has('') ? [...shown, { id: '', label: '' }] : shown };
}

/** For each question the places of those that the document says are near it, whichever of the two says so. */
function saidAlike(told: readonly QuestionItem[], places: ReadonlyMap<string, number>): number[][] {
  const near: number[][] = told.map(() => []);
  told.forEach(({ similar }, i) => {
    for (const other of similar.flatMap((one) => places.get(one) ?? [])) {
      near[i]?.push(other);
      near[other]?.push(i);
    }
  });
  return near;
}

interface ReadOptions {
  readonly minCount: number;
  readonly group: number;
  readonly themeLabel: string | undefined;
  readonly places: ReadonlyMap<string, number>;
}

function readQuestion({ id, text, theme, months, asked, answer, similar }: QuestionItem, { minCount, group, themeLabel, places }: ReadOptions): WallQuestion {
  const url = answer?.url ?? undefined;
  const otherWays = similar.filter((one) => one.trim() && !places.has(one));
  return {
    id,
    text: text.trim().replace(/\s+(?=[?!:;»])/g, '\u00a0'), // a line never begins with a question mark
    theme: themeLabel === undefined ? '' : (theme ?? ''),
    themeLabel: themeLabel ?? '',
    months: readMonths(months, minCount),
    isOften: asked === 'often',
    answer: answer && (answer.text.trim() || url) ? { text: answer.text.trim(), url } : undefined,
    otherWays,
    folded: ` ${foldText([text, themeLabel, answer?.text, ...otherWays].join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`,
    group,
  };
}

/** A month that is told twice is told once, with what is known of both: never a number where one of them is hidden. */
function readMonths(months: QuestionItem['months'], minCount: number): AskedMonth[] {
  const found = new Map<string, number | null | undefined>();
  for (const one of months) {
    const { month, n } = typeof one === 'string' ? { month: one, n: undefined } : one;
    const known = found.get(month);
    if (n === undefined) found.set(month, known);
    else found.set(month, n === null || known === null ? null : n + (known ?? 0));
  }
  const asked = [...found].map(([month, n]): AskedMonth => ({ month, n: typeof n === 'number' && n > 0 && n < minCount ? null : n }));
  return asked.filter(({ n }) => n !== 0).sort((a, b) => (a.month < b.month ? -1 : 1));
}

export interface WallFilter {
  /** id of a theme; undefined: all */
  readonly topic: string | undefined;
  /** `11`: November of any year; undefined: all */
  readonly month: string | undefined;
  readonly search: string;
}

/** A note on the wall: a question, and those that ask nearly the same. */
export interface WallNote {
  readonly question: WallQuestion;
  readonly others: readonly WallQuestion[];
}

export interface WallSelection {
  readonly found: readonly WallQuestion[];
  readonly notes: readonly WallNote[];
  /** how many questions each theme has under the other filters */
  readonly byTheme: ReadonlyMap<string, number>;
  readonly byMonth: ReadonlyMap<string, number>;
}

export const isAskedIn = ({ months }: WallQuestion, month: string): boolean => months.some((one) => one.month.endsWith(`-${month}`));

/** What the filters leave. Each word that is looked for begins a word of the question, its theme, its answer or another way to ask it. */
export function selectQuestions({ questions }: Wall, { topic, month, search }: WallFilter): WallSelection {
  const words = foldedWords(search);
  const searched = words.length ? questions.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`))) : questions;
  const inTopic = (one: WallQuestion): boolean => topic === undefined || one.theme === topic;
  const inMonth = (one: WallQuestion): boolean => month === undefined || isAskedIn(one, month);
  const found = searched.filter((one) => inTopic(one) && inMonth(one));
  const byTheme = new Map<string, number>();
  for (const { theme } of searched.filter(inMonth)) byTheme.set(theme, (byTheme.get(theme) ?? 0) + 1);
  const ofTopic = searched.filter(inTopic);
  const byMonth = new Map(SCHOOL_YEAR.map((one) => [one as string, ofTopic.filter((question) => isAskedIn(question, one)).length]));
  return { found, notes: notesOf(found), byTheme, byMonth };
}

function notesOf(found: readonly WallQuestion[]): WallNote[] {
  const groups = new Map<number, { readonly question: WallQuestion; readonly others: WallQuestion[] }>();
  for (const question of found) {
    const group = groups.get(question.group);
    if (group) group.others.push(question);
    else groups.set(question.group, { question, others: [] });
  }
  return [...groups.values()];
}

/** The questions in the order in which they come to the front: those of the month of the year it is now, then the others. */
export function inSeason(found: readonly WallQuestion[], month: string): readonly WallQuestion[] {
  return [...found.filter((one) => isAskedIn(one, month)), ...found.filter((one) => !isAskedIn(one, month))];
}

/** The months of the school year in which a question was asked; with a number where it is told of every year: hidden ones may be many together. */
export function seasonOf({ months }: Pick<WallQuestion, 'months'>): readonly { readonly month: string; readonly n: number | undefined }[] {
  return SCHOOL_YEAR.flatMap((season) => {
    const same = months.filter(({ month }) => month.endsWith(`-${season}`));
    if (!same.length) return [];
    const sum = same.reduce((total, { n }) => total + (n ?? NaN), 0);
    return [{ month: season, n: sum >= 0 ? sum : undefined }];
  });
}
