import type { PathTime } from '../../contract/parcours.js';
import { MONTHS_IN, monthsOf, type Months, type PathUnit } from '../../contract/path-time.js';

/** Where the positions of a table are in time. */
export interface PathTimes {
  readonly unit: PathUnit;
  /** from a date, from birth, or from an event of each path */
  readonly align: 'date' | 'age' | 'event';
  /** months at position 0: since the year 0, since birth, or since the event (negative before it); undefined: the document doesn't say */
  readonly first: number | undefined;
  readonly length: number;
  /** what a position is called in the document */
  readonly label?: string;
}

/** Months at a position: see `first`. */
export const monthsAt = ({ first = 0, unit }: PathTimes, position: number): number => first + position * MONTHS_IN[unit];

/** The position of so many months; may be outside of the table. */
export const positionAt = ({ first = 0, unit }: Pick<PathTimes, 'first' | 'unit'>, months: number): number => Math.floor((months - first) / MONTHS_IN[unit]);

/** What position 0 is: a date, birth, or the first event of a type. */
export type PathAlign = 'date' | 'age' | { readonly event: string };

type Moment = string | number | null | undefined;

/** Reads moments of a document once each: dates come again and again. */
export class PathClock {
  readonly time: PathTime;
  readonly #known = new Map<string | number, Months | undefined>();

  constructor(time: PathTime) {
    this.time = time;
  }

  /** On the axis of the document: a date among ages needs the birth of its path. Undefined: there is no moment, or it can't be read. */
  on(moment: Moment, born?: Moment): Months | undefined {
    const months = this.calendar(moment);
    if (typeof moment !== 'string' || this.time.align !== 'age') return months;
    const birth = this.calendar(born);
    return months && birth && { ...months, first: months.first - birth.first };
  }

  /** As it is written: months since the year 0, or of an age. */
  calendar(moment: Moment): Months | undefined {
    if (moment === null || moment === undefined) return undefined;
    if (!this.#known.has(moment)) this.#known.set(moment, monthsOf(moment));
    return this.#known.get(moment);
  }

  get step(): number {
    return MONTHS_IN[this.time.unit];
  }
}
