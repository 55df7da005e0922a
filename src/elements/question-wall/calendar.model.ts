import type { Questions } from '../../contract/question-wall.js';
import { SCHOOL_YEAR, type Wall, type WallTheme } from './question-wall.model.js';

/** What the numbers of the calendar are: requests that the endpoint counted, times that a question was asked, or the questions themselves. */
export type CalendarCounts = 'requests' | 'times' | 'questions';

export interface CalendarCell {
  readonly month: string;
  /** told numbers added up; numbers that are hidden are not in it */
  readonly n: number;
  /** is a number hidden here? With `n` 0, nothing is told at all */
  readonly isPartial: boolean;
  /** is a number known here, or hidden? Else nothing was counted */
  readonly isCounted: boolean;
  /** questions of the wall in this cell */
  readonly questions: number;
  /** 0 to 4: how dark */
  readonly heat: number;
}

export interface CalendarRow {
  readonly theme: WallTheme;
  readonly cells: readonly CalendarCell[];
}

export interface WallCalendar {
  readonly counts: CalendarCounts;
  readonly rows: readonly CalendarRow[];
  /** is anything hidden, so that it must be explained? */
  readonly isPartial: boolean;
  /** the cell with the highest number that is told whole; undefined: none, or several with the same */
  readonly top: { readonly theme: WallTheme; readonly month: string } | undefined;
}

const HEATS = 4;

interface Tally {
  n: number;
  isPartial: boolean;
  isCounted: boolean;
}

type Tallies = Map<string, Tally>;

const keyOf = (theme: string, month: string): string => `${theme} ${month.slice(-2)}`;

/** Adds one number to a cell; a hidden one only says that it is there. */
function add(tallies: Tallies, key: string, n: number | null): void {
  const tally = tallies.get(key) ?? { n: 0, isPartial: false, isCounted: false };
  tallies.set(key, { n: tally.n + (n ?? 0), isPartial: tally.isPartial || n === null, isCounted: true });
}

/** Themes by months of the school year, the years together. A hidden number is in no sum, and no sum is made to give one away. Pure. */
export function layoutCalendar(wall: Wall, { calendar, themes, minCount }: Pick<Questions, 'calendar' | 'themes'> & { readonly minCount: number }): WallCalendar {
  const counts: CalendarCounts = calendar?.length ? 'requests' : hasTimes(wall) ? 'times' : 'questions';
  const inWall = tallyQuestions(wall);
  const tallies = counts === 'requests' ? tallyRequests(calendar ?? [], minCount) : counts === 'times' ? tallyTimes(wall) : inWall;
  const shown = counts === 'requests' ? withRequests(themes, tallies) : wall.themes;
  const most = Math.max(0, ...[...tallies.values()].map(({ n }) => n));
  const cellOf = (theme: string, month: string): CalendarCell => {
    const key = keyOf(theme, month);
    const { n, isPartial, isCounted } = tallies.get(key) ?? { n: 0, isPartial: false, isCounted: counts === 'questions' };
    return { month, n, isPartial, isCounted, questions: inWall.get(key)?.n ?? 0, heat: n ? Math.ceil((n / most) * HEATS) : 0 };
  };
  const rows = shown.map((theme) => ({ theme, cells: SCHOOL_YEAR.map((month) => cellOf(theme.id, month)) }));
  return { counts, rows, isPartial: [...tallies.values()].some(({ isPartial }) => isPartial), top: topOf(rows, most) };
}

const hasTimes = ({ questions }: Wall): boolean => questions.some(({ months }) => months.some(({ n }) => n !== undefined));

function tallyQuestions({ questions }: Wall): Tallies {
  const tallies: Tallies = new Map();
  for (const { theme, months } of questions) for (const month of new Set(months.map((one) => one.month.slice(-2)))) add(tallies, keyOf(theme, month), 1);
  return tallies;
}

function tallyTimes({ questions }: Wall): Tallies {
  const tallies: Tallies = new Map();
  for (const { theme, months } of questions) for (const { month, n } of months) if (n !== undefined) add(tallies, keyOf(theme, month), n);
  return tallies;
}

function tallyRequests(calendar: NonNullable<Questions['calendar']>, minCount: number): Tallies {
  const tallies: Tallies = new Map();
  for (const { theme, month, n } of calendar) add(tallies, keyOf(theme, month), n !== null && n > 0 && n < minCount ? null : n);
  return tallies;
}

/** The themes that requests were counted for, with a question on the wall or without. */
const withRequests = (themes: Questions['themes'], tallies: Tallies): readonly WallTheme[] =>
  [...new Map(themes.map((theme) => [theme.id, theme])).values()].filter(({ id }) => SCHOOL_YEAR.some((month) => tallies.has(keyOf(id, month))));

function topOf(rows: readonly CalendarRow[], most: number): WallCalendar['top'] {
  const tops = rows.flatMap(({ theme, cells }) => cells.filter(({ n, isPartial }) => n === most && n > 0 && !isPartial).map(({ month }) => ({ theme, month })));
  return tops.length === 1 ? tops[0] : undefined;
}
