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

/** Does it still wait? A clock that was moved back is noticed: no wait is longer than it was made. */
export const isWaiting = ({ wait }: Pick<OutboxRecord, 'wait'>, nowMs: number): boolean => !!wait && nowMs < wait.untilMs && wait.untilMs - nowMs <= wait.lengthMs;

/** Is another tab sending it? A lease that reaches too far into the future comes from a wrong clock and holds nobody. */
export const isLeased = ({ lease }: OutboxRecord, { nowMs, owner, isAlone }: Moment): boolean =>
  !isAlone && !!lease && lease.owner !== owner && nowMs < lease.untilMs && lease.untilMs - nowMs <= LEASE_MS;

/** Did the endpoint ask everyone to wait? */
export const isPaused = (records: readonly OutboxRecord[], nowMs: number): boolean =>
  records.some((record) => record.state === 'queued' && record.wait?.scope === 'asked' && isWaiting(record, nowMs));

/** The next record of one endpoint to send, fewest tries first: a record that never passes can't stand in the way of the others. */
export function nextToSend(records: readonly OutboxRecord[], choice: Choice): OutboxRecord | undefined {
  const { nowMs, tried, isFresh = false } = choice;
  const open = records.filter(({ state }) => state !== 'held');
  if (holdMs(open, nowMs, isFresh) > 0) return undefined;
  const isDue = (record: OutboxRecord) => !isWaiting(record, nowMs) || (isFresh && record.wait?.scope === 'unreachable');
  const due = open.filter((record) => !tried.has(record.submissionId) && !isLeased(record, choice) && isDue(record));
  return due.sort((a, b) => Number(isSuspect(a)) - Number(isSuspect(b)) || a.attempts - b.attempts || a.order - b.order)[0];
}

/** How long one endpoint as a whole still waits, in ms; 0 when it doesn't. */
function holdMs(open: readonly OutboxRecord[], nowMs: number, isFresh: boolean): number {
  const holds = open.flatMap(({ wait }) => (wait && isWaiting({ wait }, nowMs) ? wait : []));
  return Math.max(0, ...holds.filter(({ scope }) => scope === 'asked' || (scope === 'unreachable' && !isFresh)).map(({ untilMs }) => untilMs - nowMs));
}

/** How long until something may be sent again, in ms; undefined when nothing is queued. */
export function wakeInMs(records: readonly OutboxRecord[], moment: Moment): number | undefined {
  const open = records.filter(({ state }) => state !== 'held');
  const endpoints = [...new Set(open.map(({ endpoint }) => endpoint))];
  const delays = endpoints.map((one) => endpointDelayMs(open.filter(({ endpoint }) => endpoint === one), moment));
  return delays.length ? Math.min(...delays) : undefined;
}

function endpointDelayMs(open: readonly OutboxRecord[], moment: Moment): number {
  const { nowMs } = moment;
  return holdMs(open, nowMs, false) || Math.min(...open.map((record) => {
    if (isLeased(record, moment)) return (record.lease?.untilMs ?? nowMs) - nowMs;
    return isWaiting(record, nowMs) ? (record.wait?.untilMs ?? nowMs) - nowMs : 0;
  }));
}
