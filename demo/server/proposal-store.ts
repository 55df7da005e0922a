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
  readonly receivedOn: string;
  readonly illustrative: boolean;
  readonly submission: Submission;
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

const COLUMNS = 'submission_id, received_on, illustrative, content, coalesce(state, \'waiting\') AS state, reason, decided_at';
const JOINED = 'submissions LEFT JOIN moderation USING (submission_id)';

const SQL = {
  list: `SELECT ${COLUMNS} FROM ${JOINED} WHERE form = ? AND coalesce(state, 'waiting') = ? ORDER BY seq LIMIT ?`,
  find: `SELECT ${COLUMNS} FROM ${JOINED} WHERE form = ? AND submission_id = ?`,
  count: `SELECT coalesce(state, 'waiting') AS state, count(*) AS count FROM ${JOINED} WHERE form = ? GROUP BY 1`,
  decide: `INSERT OR REPLACE INTO moderation (submission_id, state, reason, decided_at, last_day, event, image) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  undo: 'DELETE FROM moderation WHERE submission_id = ?',
  published: `SELECT event, decided_at FROM moderation WHERE state = 'accepted' ORDER BY decided_at, submission_id`,
  image: `SELECT image FROM moderation WHERE state = 'accepted' AND json_extract(event, '$.id') = ?`,
  over: `SELECT submission_id, received_on, last_day FROM moderation LEFT JOIN submissions USING (submission_id) WHERE state = 'accepted' AND last_day < ?`,
  forget: 'DELETE FROM submissions WHERE form = ? AND submission_id = ?',
  orphans: `DELETE FROM moderation WHERE state = 'refused' AND submission_id NOT IN (SELECT submission_id FROM submissions)`,
} as const;

interface Row {
  readonly submission_id: string;
  readonly received_on: string;
  readonly illustrative: number;
  readonly content: string;
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

  /** The first so many in a state, in the order they came. */
  list(state: ProposalState, limit: number): Proposal[] {
    return (this.#statements.list.all(PROPOSAL_FORM, state, limit) as Row[]).map(proposalOf);
  }

  find(submissionId: string): Proposal | undefined {
    const row = firstRow<Row>(this.#statements.find, PROPOSAL_FORM, submissionId);
    return row && proposalOf(row);
  }

  counts(): Record<ProposalState, number> {
    const rows = this.#statements.count.all(PROPOSAL_FORM) as { state: ProposalState; count: number }[];
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

  /** Puts a proposal back among those that wait. */
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

  /** Accepted ones that took place before this day; `receivedOn` is missing where the proposal itself is deleted already. */
  over(day: string): { readonly submissionId: string; readonly receivedOn: string | undefined; readonly lastDay: string }[] {
    const rows = this.#statements.over.all(day) as { submission_id: string; received_on: string | null; last_day: string }[];
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

function proposalOf({ submission_id: submissionId, received_on: receivedOn, illustrative, content, state, reason, decided_at: decidedAt }: Row): Proposal {
  const parsed = parseContract(submission, JSON.parse(content));
  if (!parsed.ok) throw new Error(`a stored proposal no longer follows ij/submission@1: ${parsed.issues[0]?.path ?? ''}`);
  return { submissionId, receivedOn, illustrative: illustrative === 1, submission: parsed.value, state, reason: reason ?? undefined, decidedAt: decidedAt ?? undefined };
}
