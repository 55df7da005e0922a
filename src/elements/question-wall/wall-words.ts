import { isDay } from '../../contract/text.js';
import type { Questions } from '../../contract/question-wall.js';
import { formatList } from '../../i18n/format-list.js';
import { writtenDay } from '../../i18n/written-day.js';
import { seasonOf, type WallQuestion } from './question-wall.model.js';
import type { QuestionWallStrings } from './question-wall.strings.js';

export interface WallWording {
  readonly strings: QuestionWallStrings;
  readonly lang: string;
  readonly minCount: number;
}

const [ALL_YEAR, MOST_NUMBERS] = [10, 4];

/** `11` → `novembre` */
export const monthName = (month: string, { monthNames }: QuestionWallStrings): string => monthNames.split(' ')[Number(month) - 1] ?? month;

export const themeName = ({ theme, themeLabel }: Pick<WallQuestion, 'theme' | 'themeLabel'>, { otherTopic }: QuestionWallStrings): string =>
  theme ? themeLabel : otherTopic;

/** How often and when, as one line: « Souvent posée en septembre (12 fois) et octobre »; '' when nothing is known. A long list is told without numbers. */
export function whenAsked(question: WallQuestion, { strings, lang }: WallWording): string {
  const season = seasonOf(question);
  if (!season.length) return question.isOften ? strings.often : '';
  if (season.length >= ALL_YEAR) return strings.allYear;
  const names = season.map(({ month, n }) => {
    const name = monthName(month, strings);
    return n === undefined || season.length > MOST_NUMBERS ? name : strings.monthTimes(name, n);
  });
  return strings.asked(formatList(lang, names), question.isOften);
}

/** Where it comes from and when it was made. */
export function creditsOf({ source, updated }: Questions, { strings, lang }: WallWording): string {
  const day = updated?.slice(0, 10) ?? '';
  return [isDay(day) ? strings.updated(writtenDay(lang, day)) : '', source ? strings.source(source) : ''].filter(Boolean).join('\u00a0· ');
}
