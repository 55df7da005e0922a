import type * as opening from '../../contract/opening-hours.js';
import type { DayRow, MinuteSpan } from '../../contract/opening-hours.js';

/** Reads opening hours: a module that comes when a place says some. */
export type OpeningReader = Pick<typeof opening, 'readOpeningHours' | 'openState' | 'weekOf'>;

/** Days one after the other with the same hours. */
export interface DayGroup {
  readonly first: string;
  readonly last: string;
  readonly spans: readonly MinuteSpan[];
  readonly note: string | undefined;
}

const hoursOf = ({ spans, note }: DayRow): string => JSON.stringify([spans, note]);

/** A week in as few lines as it takes; days on which it is closed are left out. A holiday of this week is no habit of the place. */
export function groupWeek(rows: readonly DayRow[]): readonly DayGroup[] {
  const groups: DayGroup[] = [];
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const group = groups.at(-1);
    if (!row.spans.length && !row.note) return;
    if (group && before && group.last === before.day && hoursOf(before) === hoursOf(row)) groups[groups.length - 1] = { ...group, last: row.day };
    else groups.push({ first: row.day, last: row.day, spans: row.spans, note: row.note });
  });
  return groups;
}

export const isWholeDay = (spans: readonly MinuteSpan[]): boolean => spans.length === 1 && spans[0]?.[0] === 0 && spans[0][1] === 1_440;
