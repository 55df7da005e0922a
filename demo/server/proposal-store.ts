import { parseContract, submission, type Submission } from '../../src/contract/index.js';
import type { WireEvent } from '../../src/contract/agenda.js';
import type { ProposedImage } from './agenda-event.js';
import type { Database, Statement } from './database.js';
import { firstRow } from './rows.js';

/** The form by which events are proposed. */
export const PROPOSAL_FORM = 'proposer-evenement';

export const PROPOSAL_STATES = ['waiting', 'accepted', 'refused'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export interface Proposal {
  readonly submissionId: string;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string | undefined;
  readonly illustrative: boolean;
  /** missing when its time is over: an event that was accepted stays */
  readonly submission: Submission | undefined;
  /** as it is published, once accepted */
  readonly event: WireEvent | undefined;
  readonly state: ProposalState;
  readonly reason: string | undefined;
  readonly decidedAt: string | undefined;
}

export interface PublishedEvent {
  readonly event: WireEvent;
  readonly decidedAt: string;
}

export type Decision =
  | { readonly state: 'accepted'; readonly event: WireEvent; readonly image: ProposedImage | undefined; readonly lastDay: string | undefined }
  | { readonly state: 'refused'; readonly reason: string };

const COLUMNS = 'submission_id, received_on, illustrative, content, event, coalesce(state, \'waiting\') AS state, reason, decided_at';
// what is decided outlives its answer, what waits is nothing but its answer
const DECIDED = 'moderation LEFT JOIN submissions USING (submission_id) WHERE (event IS NOT NULL OR content IS NOT NULL)';
const WAITING = 'submissions LEFT JOIN moderation USING (submission_id) WHERE form = ? AND state IS NULL';
/** The last day that is said: by the event as published, or by the answer; without a date, the day it was received. */
const LAST_DAY = `coalesce(last_day, (SELECT max(json_extract(value, '$.date')) FROM json_each(content, '$.answers.timings')), received_on, substr(decided_at, 1, 10))`;

const SQL = {
  waiting: `SELECT ${COLUMNS} FROM ${WAITING} ORDER BY seq DESC LIMIT ? OFFSET ?`,
  decided: `SELECT ${COLUMNS} FROM ${DECIDED} AND state = ? ORDER BY decided_at DESC, submission_id LIMIT ? OFFSET ?`,
  findWaiting: `SELECT ${COLUMNS} FROM ${WAITING} AND submission_id = ?`,
  findDecided: `SELECT ${COLUMNS} FROM ${DECIDED} AND submission_id = ?`,
  countWaiting: `SELECT 'waiting' AS state, count(*) AS count FROM ${WAITING}`,
  countDecided: `SELECT state, count(*) AS count FROM ${DECIDED} GROUP BY 1`,
  decide: `INSERT OR REPLACE INTO moderation (submission_id, state, reason, decided_at, last_day, event, image) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  undo: 'DELETE FROM moderation WHERE submission_id = ?',
  published: `SELECT event, decided_at FROM moderation WHERE state = 'accepted' ORDER BY decided_at, submission_id`,
  image: `SELECT image FROM moderation WHERE state = 'accepted' AND json_extract(event, '$.id') = ?`,
  over: `SELECT * FROM (
    SELECT submission_id, received_on, ${LAST_DAY} AS last_day FROM ${DECIDED}
    UNION SELECT submission_id, received_on, ${LAST_DAY} AS last_day FROM ${WAITING}) WHERE last_day < ?`,
  forget: 'DELETE FROM submissions WHERE form = ? AND submission_id = ?',
  orphans: `DELETE FROM moderation WHERE state = 'refused' AND submission_id NOT IN (SELECT submission_id FROM submissions)`,
} as const;

interface Row {
  readonly submission_id: string;
  readonly received_on: string | null;
  readonly illustrative: number | null;
  readonly content: string | null;
  readonly event: string | null;
  readonly state: ProposalState;
  readonly reason: string | null;
  readonly decided_at: string | null;
}

/** Proposed events beside what was decided of them. The only file that speaks SQL about moderation. */
export class ProposalStore {
  readonly #database: Database;
  readonly #statements: Readonly<Record<keyof typeof SQL, Statement>>;

  constructor(database: Database) {
    this.#database = database;
    const statements = Object.entries(SQL).map(([name, sql]) => [name, database.prepare<unknown[]>(sql)] as const);
    this.#statements = Object.fromEntries(statements) as Record<keyof typeof SQL, Statement>;
  }

  /** So many in a state, the newest first. */
  list(state: ProposalState, { limit, offset }: { readonly limit: number; readonly offset: number }): Proposal[] {
    const rows = state === 'waiting' ? this.#statements.waiting.all(PROPOSAL_FORM, limit, offset) : this.#statements.decided.all(state, limit, offset);
    return (rows as Row[]).map(proposalOf);
  }

  find(submissionId: string): Proposal | undefined {
    const row = firstRow<Row>(this.#statements.findDecided, submissionId) ?? firstRow<Row>(this.#statements.findWaiting, PROPOSAL_FORM, submissionId);
    return row && proposalOf(row);
  }

  counts(): Record<ProposalState, number> {
    const rows = [...this.#statements.countWaiting.all(PROPOSAL_FORM), ...this.#statements.countDecided.all()] as { state: ProposalState; count: number }[];
    return { waiting: 0, accepted: 0, refused: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  /** Another decision takes the place of the one before. */
  decide(submissionId: string, decision: Decision, decidedAt: string): void {
    if (decision.state === 'refused') this.#statements.decide.run(submissionId, 'refused', decision.reason, decidedAt, null, null, null);
    else {
      const { event, image, lastDay } = decision;
      this.#statements.decide.run(submissionId, 'accepted', null, decidedAt, lastDay ?? null, JSON.stringify(event), image ? JSON.stringify(image) : null);
    }
  }

  /** Puts a proposal back among those that wait; an event whose proposal is gone is no more. */
  undo(submissionId: string): void {
    this.#statements.undo.run(submissionId);
  }

  published(): PublishedEvent[] {
    const rows = this.#statements.published.all() as { event: string; decided_at: string }[];
    return rows.map(({ event, decided_at: decidedAt }) => ({ event: JSON.parse(event) as WireEvent, decidedAt }));
  }

  /** The image of an accepted event, by the event's id. */
  image(eventId: string): ProposedImage | undefined {
    const row = firstRow<{ image: string | null }>(this.#statements.image, eventId);
    return row?.image ? (JSON.parse(row.image) as ProposedImage) : undefined;
  }

  /** Those, decided or not, that took place before this day; `receivedOn` is missing where the proposal itself is deleted already. */
  over(day: string): { readonly submissionId: string; readonly receivedOn: string | undefined; readonly lastDay: string }[] {
    const rows = this.#statements.over.all(PROPOSAL_FORM, day) as { submission_id: string; received_on: string | null; last_day: string }[];
    return rows.map(({ submission_id: submissionId, received_on: receivedOn, last_day: lastDay }) => ({ submissionId, receivedOn: receivedOn ?? undefined, lastDay }));
  }

  /** Deletes events with their proposals, and refusals whose proposal is gone. */
  remove(submissionIds: readonly string[]): void {
    const removeAll = this.#database.transaction(() => {
      for (const id of submissionIds) {
        this.#statements.forget.run(PROPOSAL_FORM, id);
        this.#statements.undo.run(id);
      }
      this.#statements.orphans.run();
    });
    removeAll.immediate();
  }
}

function proposalOf({ submission_id: submissionId, received_on: receivedOn, illustrative, content, event, state, reason, decided_at: decidedAt }: Row): Proposal {
  const parsed = content === null ? undefined : parseContract(submission, JSON.parse(content));
  if (parsed && !parsed.ok) throw new Error(`a stored proposal no longer follows ij/submission@1: ${parsed.issues[0]?.path ?? ''}`);
  const published = event === null ? undefined : (JSON.parse(event) as WireEvent);
  return { submissionId, receivedOn: receivedOn ?? undefined, illustrative: illustrative === 1, submission: parsed?.value, event: published, state, reason: reason ?? undefined, decidedAt: decidedAt ?? undefined };
}
