import type { Hono } from 'hono';
import type { Access } from './access.js';
import { AgendaBoard } from './agenda-board.js';
import type { Announcements } from './announcements.js';
import type { Forms } from './forms.js';
import { PROPOSAL_FORM } from './proposal-form.js';
import { ProposalStore } from './proposal-store.js';
import { addDuration } from './retention.js';
import { AGENDA, addAgenda, directoryRoute } from './routes/agenda.js';
import { addModeration } from './routes/moderation.js';
import { placesRoute } from './routes/places.js';
import type { Sql } from './sql.js';
import { passOverRefusal } from './sweep-answers.js';
import type { FormStatistics } from './statistics/form-statistics.js';
import { isClosed, periodOf, type PeriodSort } from './statistics/periods.js';

interface SharedAgendaParts {
  readonly database: Sql;
  readonly forms: Forms;
  readonly announcements: Announcements;
  readonly now: () => Date;
  readonly access: Access;
  /** first day of the invented events, `YYYY-MM-DD`; none when not said */
  readonly seededFrom: string | undefined;
}

/** The agenda with its moderation, and the directory. Gives what deletes the events whose time is over. */
export function addSharedAgenda(app: Hono, { database, forms, announcements, now, access, seededFrom }: SharedAgendaParts): ProposalStore {
  const proposals = new ProposalStore(database);
  const board = new AgendaBoard({ database, proposals, now, form: forms.newest(PROPOSAL_FORM), seededFrom });
  addAgenda(app, { board, proposals, announcements });
  app.get('/api/places', placesRoute(directoryRoute(board)));
  addModeration(app, { proposals, forms, now, access, onChange: () => announcements.tell(AGENDA) });
  return proposals;
}

interface ProposalSweep {
  readonly proposals: ProposalStore;
  readonly forms: Forms;
  readonly statistics: FormStatistics;
  readonly now: () => Date;
  readonly periodSort: PeriodSort;
}

/** What the form promises: an event is kept for a year after its day. */
const KEEP_EVENTS = 'P1Y';

/** Deletes events that are over for a year, with their proposals, once these are counted. How many there were. */
export async function sweepProposals({ proposals, forms, statistics, now, periodSort }: ProposalSweep): Promise<number> {
  const today = now().toISOString().slice(0, 10);
  const [form] = forms.editions(PROPOSAL_FORM);
  const over = (await proposals.over(today)).filter(({ lastDay }) => (addDuration(lastDay, KEEP_EVENTS) ?? today) <= today);
  // a proposal of a period under way must still be counted
  const ready = over.filter(({ receivedOn }) => !receivedOn || isClosed(periodOf(receivedOn.slice(0, 7), periodSort), today));
  for (const { receivedOn } of ready) if (form && receivedOn) await statistics.settle(form, receivedOn).catch(passOverRefusal);
  await proposals.remove(ready.map(({ submissionId }) => submissionId));
  return ready.length;
}
