import type { Problem } from '../../contract/receipt.js';

/** What the page takes for proof: the id echoed in JSON, or also a bare 201, 202 or 204. */
export type ReceiptKind = 'echo' | 'status';

/** Why a record still waits. */
export type WaitReason = 'unreachable' | 'server-error' | 'not-a-receipt' | 'in-progress' | 'busy' | 'sign-in' | 'not-allowed-here' | 'undo';

/**
 * Why a record is no longer sent by itself: only a person can help. None is ever deleted automatically, a form that is `gone` included: the
 * copy here may be the only one, so it stays until the person has exported and erased it.
 */
export type HeldReason = 'conflict' | 'gone' | 'too-large' | 'refused';

export type RefusalError = NonNullable<Problem['errors']>[number];

/** What is posted: `ij/submission@1`, `ij/contact@1`, or any other JSON document with an id of its own. */
export interface OutboxDocument {
  readonly submissionId: string;
  readonly [key: string]: unknown;
}

/** An answer to keep and to send. */
export interface OutboxEntry {
  readonly submissionId: string;
  /** absolute address */
  readonly endpoint: string;
  readonly document: OutboxDocument;
  readonly receipt: ReceiptKind;
}

/**
 * Until when a record waits. The length is kept beside the moment, so that a clock that was moved back doesn't make the wait longer. The
 * scope is who waits with it: nobody, or every record of the endpoint, since it can't be reached or asked for a pause.
 */
export interface Wait {
  readonly untilMs: number;
  readonly lengthMs: number;
  readonly scope: 'record' | 'unreachable' | 'asked';
}

export interface Lease {
  readonly owner: string;
  readonly untilMs: number;
}

/** An entry in the queue. `order` is a counter: the clock never says which came first. */
export interface OutboxRecord extends OutboxEntry {
  readonly order: number;
  readonly state: 'queued' | 'sending' | 'held';
  /** tries so far that brought no receipt */
  readonly attempts: number;
  /** those of them that brought an answer all the same: eight make a record suspect */
  readonly answered: number;
  readonly wait?: Wait | undefined;
  readonly lease?: Lease | undefined;
  readonly reason?: WaitReason | HeldReason | undefined;
  readonly errors?: readonly RefusalError[] | undefined;
  /** when it was kept, by the clock of that moment: to be shown through `ageOf`, never to decide anything. Older versions didn't note it */
  readonly keptAtMs?: number | undefined;
}

/** A record before the storage has counted it. */
export type FreshRecord = Omit<OutboxRecord, 'order'>;

/** Longer than a post may take (20 s), and the longest that a killed tab can delay another one. */
export const LEASE_MS = 30_000;

const SUSPECT_AFTER = 8;

/** A record that the endpoint keeps answering without ever acknowledging it: it goes last, slowly, and holds up no other. */
export const isSuspect = ({ answered, attempts }: OutboxRecord): boolean => answered >= SUSPECT_AFTER || attempts >= 2 * SUSPECT_AFTER;

/** Did no try of it ever begin? Then nobody else has it. */
export const isUntried = ({ state, attempts }: FreshRecord): boolean => state === 'queued' && !attempts;

/** `delayMs`: how long the person may still take it back; it is not sent before. */
export function freshRecord(entry: OutboxEntry, nowMs: number, delayMs = 0): FreshRecord {
  const wait: Wait = { lengthMs: delayMs, untilMs: nowMs + delayMs, scope: 'record' };
  return { ...entry, state: 'queued', attempts: 0, answered: 0, keptAtMs: nowMs, ...(delayMs > 0 && { reason: 'undo', wait }) };
}
