import type { FreshRecord } from './record.js';

/** A day: an answer should long have gone. */
export const WARN_AGE_MS = 24 * 3_600_000;
/** Safari may wipe what a site stored after seven days of use without a visit to it: time is left to hand the answers out. */
export const ALARM_AGE_MS = 5 * WARN_AGE_MS;

/** How old a record looks, in ms, for showing only: 0 when the clock was moved back since, or an older version kept it without a date. */
export const ageOf = ({ keptAtMs = Infinity }: Pick<FreshRecord, 'keptAtMs'>, nowMs: number): number => Math.max(0, nowMs - keptAtMs);
