import { isSuspect, LEASE_MS, type OutboxRecord } from './record.js';

export interface Moment {
  readonly nowMs: number;
  readonly owner: string;
  /** a lock of the browser keeps the other tabs out: then a lease on a record is one of a tab that is gone */
  readonly isAlone: boolean;
}

export interface Choice extends Moment {
  /** ids tried in this round already */
  readonly tried: ReadonlySet<string>;
  /** the network may be back: what could not be reached is tried at once */
  readonly isFresh?: boolean;
}

/** How much is left of something that ends at a moment, in ms. A clock that was moved back is noticed: no more is left than it was long. */
function leftMs({ untilMs = 0, lengthMs = LEASE_MS }: { untilMs?: number; lengthMs?: number } = {}, nowMs: number): number {
  const left = untilMs - nowMs;
  return left <= lengthMs ? Math.max(0, left) : 0;
}

const waitMs = ({ wait }: Pick<OutboxRecord, 'wait'>, nowMs: number): number => leftMs(wait, nowMs);

/** For how long another tab is sending it. */
const leasedMs = ({ lease }: OutboxRecord, { nowMs, owner, isAlone }: Moment): number => (isAlone || lease?.owner === owner ? 0 : leftMs(lease, nowMs));

export const isWaiting = (record: Pick<OutboxRecord, 'wait'>, nowMs: number): boolean => waitMs(record, nowMs) > 0;

export const isLeased = (record: OutboxRecord, moment: Moment): boolean => leasedMs(record, moment) > 0;

/** The next record of one endpoint to send, fewest tries first: a record that never passes can't stand in the way of the others. */
export function nextToSend(records: readonly OutboxRecord[], choice: Choice): OutboxRecord | undefined {
  const { nowMs, tried, isFresh = false } = choice;
  const open = records.filter(({ state }) => state !== 'held');
  if (holdMs(open, nowMs, isFresh) > 0) return undefined;
  const isDue = (record: OutboxRecord) => !isWaiting(record, nowMs) || (isFresh && record.wait?.scope === 'unreachable');
  const due = open.filter((record) => !tried.has(record.submissionId) && !isLeased(record, choice) && isDue(record));
  return due.sort((a, b) => Number(isSuspect(a)) - Number(isSuspect(b)) || a.attempts - b.attempts || a.order - b.order)[0];
}

/** How long one endpoint as a whole still waits, in ms; 0 when it doesn't. `isFresh`: only because it asked for it. */
export const holdMs = (records: readonly OutboxRecord[], nowMs: number, isFresh: boolean): number =>
  Math.max(0, ...records.map((record) => (record.wait?.scope === 'asked' || (record.wait?.scope === 'unreachable' && !isFresh) ? waitMs(record, nowMs) : 0)));

/** How long until something may be sent again, in ms; undefined when nothing is queued. */
export function wakeInMs(records: readonly OutboxRecord[], moment: Moment): number | undefined {
  const open = records.filter(({ state }) => state !== 'held');
  const delays = open.map((record) => {
    const neighbours = open.filter(({ endpoint }) => endpoint === record.endpoint);
    return holdMs(neighbours, moment.nowMs, false) || leasedMs(record, moment) || waitMs(record, moment.nowMs);
  });
  return delays.length ? Math.min(...delays) : undefined;
}
