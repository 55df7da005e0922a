import type { Problem } from '../../contract/receipt.js';
import type { Submission } from '../../contract/submission.js';

/** What the page takes for proof: the id echoed in JSON, or also a bare 201, 202 or 204. */
export type ReceiptKind = 'echo' | 'status';

/** Why a record still waits. */
export type WaitReason = 'unreachable' | 'server-error' | 'not-a-receipt' | 'in-progress' | 'busy' | 'sign-in' | 'not-allowed-here';

/** Why a record is no longer sent by itself: only a person can help. */
export type HeldReason = 'conflict' | 'gone' | 'too-large' | 'refused';

export type RefusalError = NonNullable<Problem['errors']>[number];

/** An answer to keep and to send. */
export interface OutboxEntry {
  readonly submissionId: string;
  /** absolute address */
  readonly endpoint: string;
  readonly document: Submission;
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
}

/** Longer than a post may take (20 s), and the longest that a killed tab can delay another one. */
export const LEASE_MS = 30_000;

const SUSPECT_AFTER = 8;

/** A record that the endpoint keeps answering without ever acknowledging it: it goes last, slowly, and holds up no other. */
export const isSuspect = ({ answered, attempts }: OutboxRecord): boolean => answered >= SUSPECT_AFTER || attempts >= 2 * SUSPECT_AFTER;

export const newRecord = (entry: OutboxEntry, order: number): OutboxRecord => ({ ...entry, order, state: 'queued', attempts: 0, answered: 0 });
