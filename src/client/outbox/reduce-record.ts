import type { Outcome } from './outcome.js';
import { isSuspect, LEASE_MS, type OutboxDocument, type OutboxRecord, type Wait, type WaitReason } from './record.js';

export interface TryClock {
  readonly nowMs: number;
  /** the wait drawn for this try when the endpoint asked for none */
  readonly backoffMs: number;
}

const SUSPECT_MS = 60_000;
const ELSEWHERE_MS = 5 * 60_000;

/** A record after one try: the next record, or undefined when it is proved and may go. */
export function reduceRecord(record: OutboxRecord, outcome: Outcome, clock: TryClock): OutboxRecord | undefined {
  if (outcome.kind === 'done') return undefined;
  if (outcome.kind === 'held') {
    return { ...record, state: 'held', reason: outcome.reason, errors: outcome.errors, lease: undefined, wait: undefined };
  }
  const { reason, askedMs } = outcome;
  const next: OutboxRecord = { ...countTry(record, reason), state: 'queued', reason, lease: undefined };
  return { ...next, wait: waitFor(next, askedMs, clock) };
}

/** A try that never left the page is no try; one that the endpoint put off says nothing against the record. */
function countTry(record: OutboxRecord, reason: WaitReason): OutboxRecord {
  if (reason === 'not-allowed-here') return record;
  const isAnswer = reason === 'server-error' || reason === 'not-a-receipt';
  return { ...record, attempts: record.attempts + 1, answered: record.answered + (isAnswer ? 1 : 0) };
}

function waitFor(record: OutboxRecord, askedMs: number | undefined, { nowMs, backoffMs }: TryClock): Wait {
  const ownMs = record.reason === 'not-allowed-here' ? ELSEWHERE_MS : isSuspect(record) ? Math.max(SUSPECT_MS, backoffMs) : backoffMs;
  const lengthMs = askedMs ?? ownMs;
  return { lengthMs, untilMs: nowMs + lengthMs, scope: scopeOf(record) };
}

function scopeOf(record: OutboxRecord): Wait['scope'] {
  if (record.reason === 'busy' || record.reason === 'sign-in') return 'asked';
  return record.reason === 'unreachable' && !isSuspect(record) ? 'unreachable' : 'record';
}

/** The record as it is while it is on the wire. */
export const claimRecord = (record: OutboxRecord, owner: string, nowMs: number): OutboxRecord => ({
  ...record,
  state: 'sending',
  wait: undefined,
  lease: { owner, untilMs: nowMs + LEASE_MS },
});

/** A held record with another document, queued again; any other record as it is. */
export const amendRecord = (record: OutboxRecord, document: OutboxDocument): OutboxRecord =>
  record.state === 'held' ? { ...record, document, state: 'queued', answered: 0, reason: undefined, errors: undefined } : record;
