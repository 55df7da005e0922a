import { parseContract, submission, type Submission } from '../../src/contract/index.js';
import type { WireEvent } from '../../src/contract/agenda.js';
import type { ProposedImage } from './agenda-event.js';
import { noteChange } from './changes.js';
import { PROPOSAL_FORM } from './proposal-form.js';
import { firstRow, type Sql, type SqlValue } from './sql.js';

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
const LAST_DAY = 'coalesce(last_day, event_day, received_on, substr(decided_at, 1, 10))';

const SQL = {
  waiting: `SELECT ${COLUMNS} FROM ${WAITING} ORDER BY seq DESC LIMIT ? OFFSET ?`,
  decided: `SELECT ${COLUMNS} FROM ${DECIDED} AND state = ? ORDER BY decided_at DESC, submission_id LIMIT ? OFFSET ?`,
  findWaiting: `SELECT ${COLUMNS} FROM ${WAITING} AND submission_id = ?`,
  findDecided: `SELECT ${COLUMNS} FROM ${DECIDED} AND submission_id = ?`,
  countWaiting: `SELECT 'waiting' AS state, count(*) AS count FROM ${WAITING}`,
  countDecided: `SELECT state, count(*) AS count FROM ${DECIDED} GROUP BY 1`,
  decide: `INSERT INTO moderation (submission_id, state, reason, decided_at, last_day, event, event_id, image) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (submission_id) DO UPDATE SET state = excluded.state, reason = excluded.reason, decided_at = excluded.decided_at, last_day = excluded.last_day,
      event = excluded.event, event_id = excluded.event_id, image = excluded.image`,
  undo: 'DELETE FROM moderation WHERE submission_id = ?',
  published: `SELECT event, decided_at FROM moderation WHERE state = 'accepted' ORDER BY decided_at, submission_id`,
  image: `SELECT image FROM moderation WHERE state = 'accepted' AND event_id = ?`,
  over: `SELECT * FROM (
    SELECT submission_id, received_on, ${LAST_DAY} AS last_day FROM ${DECIDED}
    UNION SELECT submission_id, received_on, ${LAST_DAY} AS last_day FROM ${WAITING}) AS all_days WHERE last_day < ?`,
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

interface Count {
  readonly state: ProposalState;
  readonly count: number;
}

/** Proposed events beside what was decided of them. The only file that speaks SQL about moderation. */
export class ProposalStore {
  readonly #database: Sql;

  constructor(database: Sql) {
    this.#database = database;
  }

  /** So many in a state, the newest first. */
  async list(state: ProposalState, { limit, offset }: { readonly limit: number; readonly offset: number }): Promise<Proposal[]> {
    const rows = await (state === 'waiting' ? this.#database.all<Row>(SQL.waiting, PROPOSAL_FORM, limit, offset) : this.#database.all<Row>(SQL.decided, state, limit, offset));
    return rows.map(proposalOf);
  }

  async find(submissionId: string): Promise<Proposal | undefined> {
    const row = (await firstRow<Row>(this.#database, SQL.findDecided, submissionId)) ?? (await firstRow<Row>(this.#database, SQL.findWaiting, PROPOSAL_FORM, submissionId));
    return row && proposalOf(row);
  }

  async counts(): Promise<Record<ProposalState, number>> {
    const [waiting, decided] = [await this.#database.all<Count>(SQL.countWaiting, PROPOSAL_FORM), await this.#database.all<Count>(SQL.countDecided)];
    return { waiting: 0, accepted: 0, refused: 0, ...Object.fromEntries([...waiting, ...decided].map(({ state, count }) => [state, count])) };
  }

  /** Another decision takes the place of the one before. */
  decide(submissionId: string, decision: Decision, decidedAt: string): Promise<void> {
    const about = decision.state === 'refused' ? [decision.reason, decidedAt, null, null, null, null] : acceptedColumns(decision, decidedAt);
    return this.#change(async (sql) => void (await sql.run(SQL.decide, submissionId, decision.state, ...about)));
  }

  /** Puts a proposal back among those that wait; an event whose proposal is gone is no more. */
  undo(submissionId: string): Promise<void> {
    return this.#change(async (sql) => void (await sql.run(SQL.undo, submissionId)));
  }

  async published(): Promise<PublishedEvent[]> {
    const rows = await this.#database.all<{ event: string; decided_at: string }>(SQL.published);
    return rows.map(({ event, decided_at: decidedAt }) => ({ event: JSON.parse(event) as WireEvent, decidedAt }));
  }

  /** The image of an accepted event, by the event's id. */
  async image(eventId: string): Promise<ProposedImage | undefined> {
    const row = await firstRow<{ image: string | null }>(this.#database, SQL.image, eventId);
    return row?.image ? (JSON.parse(row.image) as ProposedImage) : undefined;
  }

  /** Those, decided or not, that took place before this day; `receivedOn` is missing where the proposal itself is deleted already. */
  async over(day: string): Promise<{ readonly submissionId: string; readonly receivedOn: string | undefined; readonly lastDay: string }[]> {
    const rows = await this.#database.all<{ submission_id: string; received_on: string | null; last_day: string }>(SQL.over, PROPOSAL_FORM, day);
    return rows.map(({ submission_id: submissionId, received_on: receivedOn, last_day: lastDay }) => ({ submissionId, receivedOn: receivedOn ?? undefined, lastDay }));
  }

  /** Deletes events with their proposals, and refusals whose proposal is gone. */
  remove(submissionIds: readonly string[]): Promise<void> {
    return this.#change(async (sql) => {
      for (const id of submissionIds) {
        await sql.run(SQL.forget, PROPOSAL_FORM, id);
        await sql.run(SQL.undo, id);
      }
      await sql.run(SQL.orphans);
    });
  }

  #change(work: (sql: Sql) => Promise<void>): Promise<void> {
    return this.#database.transaction('changes', async (sql) => {
      await work(sql);
      await noteChange(sql, 'agenda');
    });
  }
}

const acceptedColumns = ({ event, image, lastDay }: Extract<Decision, { state: 'accepted' }>, decidedAt: string): SqlValue[] =>
  [null, decidedAt, lastDay ?? null, JSON.stringify(event), event.id, image ? JSON.stringify(image) : null];

function proposalOf({ submission_id: submissionId, received_on: receivedOn, illustrative, content, event, state, reason, decided_at: decidedAt }: Row): Proposal {
  const parsed = content === null ? undefined : parseContract(submission, JSON.parse(content));
  if (parsed && !parsed.ok) throw new Error(`a stored proposal no longer follows ij/submission@1: ${parsed.issues[0]?.path ?? ''}`);
  const published = event === null ? undefined : (JSON.parse(event) as WireEvent);
  return { submissionId, receivedOn: receivedOn ?? undefined, illustrative: illustrative === 1, submission: parsed?.value, event: published, state, reason: reason ?? undefined, decidedAt: decidedAt ?? undefined };
}
