import type { Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { parseContract, type Submission } from '../../../src/contract/index.js';
import { text } from '../../../src/contract/text.js';
import type { Access } from '../access.js';
import { categoryWords, eventOfProposal, lastDayOf, type ProposedEvent } from '../agenda-event.js';
import { readJsonBody } from '../body.js';
import type { Forms } from '../forms.js';
import { RefusedError, refuseDocument } from '../problem.js';
import { PROPOSAL_STATES, type Proposal, type ProposalStore } from '../proposal-store.js';
import { refuseQuery } from '../statistics/form-statistics.js';

interface ModerationParts {
  readonly proposals: ProposalStore;
  readonly forms: Forms;
  readonly now: () => Date;
  readonly access: Access;
  /** the agenda is another one now */
  readonly onChange: () => void;
}

const MOST_LISTED = 100;
const FURTHEST = 1_000_000;

const decision = z.union([
  z.object({ decision: z.literal('accept') }),
  z.object({ decision: z.literal('refuse'), reason: text(500).check(z.minLength(1)) }),
  z.object({ decision: z.literal('undo') }),
]);

/**
 * For whoever may moderate: `GET /api/moderation/events?state=waiting&offset=0` lists proposed events, the newest first, and `next`, the offset of those
 * that follow; `POST /api/moderation/events/:submissionId` with
 * `{ "decision": "accept" | "refuse" | "undo", "reason" }` decides. An accepted one is in the agenda when this is answered.
 */
export function addModeration(app: Hono, { access, ...parts }: ModerationParts): void {
  app.get('/api/moderation/events', access.require('moderate'), (context) => list(context, parts));
  app.post('/api/moderation/events/:id', access.require('moderate'), (context) => decide(context, parts));
}

type Parts = Omit<ModerationParts, 'access'>;

async function list(context: Context, { proposals, forms }: Parts): Promise<Response> {
  const wanted = context.req.query('state') ?? 'waiting';
  const state = PROPOSAL_STATES.find((one) => one === wanted);
  if (!state) throw refuseQuery('state', `is one of ${PROPOSAL_STATES.join(', ')}`);
  const offset = Number(context.req.query('offset') ?? 0);
  if (!Number.isInteger(offset) || offset < 0 || offset > FURTHEST) throw refuseQuery('offset', 'is a whole number from 0 on');
  const counts = await proposals.counts();
  const items = (await proposals.list(state, { limit: MOST_LISTED, offset })).map((one) => told(one, forms));
  const end = offset + items.length;
  context.header('Cache-Control', 'no-store');
  return context.json({ counts, items, ...(items.length && end < counts[state] && { next: end }) });
}

async function decide(context: Context, parts: Parts): Promise<Response> {
  const { proposals, forms, now, onChange } = parts;
  const asked = parseContract(decision, await readJsonBody(context.req.raw));
  if (!asked.ok) throw refuseDocument(asked.issues);
  const proposal = await proposals.find(context.req.param('id') ?? '');
  if (!proposal) throw new RefusedError(404, { code: 'unknown-proposal', message: 'there is no such proposal here' });
  const decidedAt = now().toISOString();
  // without its answer nothing is left to read again: the event is taken out of the agenda
  if (asked.value.decision === 'undo' || (asked.value.decision === 'refuse' && !proposal.submission)) await proposals.undo(proposal.submissionId);
  else if (asked.value.decision === 'refuse') await proposals.decide(proposal.submissionId, { state: 'refused', reason: asked.value.reason }, decidedAt);
  // asked twice, by a double click or another tab, it stays as it was
  else if (proposal.state !== 'accepted') {
    const { event, image } = eventOf(proposal.submission, forms, decidedAt);
    await proposals.decide(proposal.submissionId, { state: 'accepted', event, image, lastDay: lastDayOf(event) }, decidedAt);
  }
  onChange();
  context.header('Cache-Control', 'no-store');
  return context.json({ counts: await proposals.counts(), item: toldIfThere(await proposals.find(proposal.submissionId), forms) });
}

function eventOf(submission: Submission | undefined, forms: Forms, updated: string): ProposedEvent {
  const form = submission && forms.edition(submission.form, submission.version);
  if (!form) throw new RefusedError(422, { code: 'unknown-version', message: 'the version of the form that was answered is not readable any more' });
  return eventOfProposal(submission, form, updated);
}

const toldIfThere = (proposal: Proposal | undefined, forms: Forms): Record<string, unknown> | undefined => proposal && told(proposal, forms);

/** As it is or would be published, with the image in it: the address of the image is empty until then. */
function told(proposal: Proposal, forms: Forms): Record<string, unknown> {
  const { submissionId, receivedOn, illustrative, state, reason, decidedAt, submission, event: published } = proposal;
  const form = submission && forms.edition(submission.form, submission.version);
  const proposed = submission && eventOf(submission, forms, decidedAt ?? `${receivedOn ?? ''}T00:00:00Z`);
  const event = published ?? proposed?.event;
  const image = proposed?.image;
  const categories = form && event ? categoryWords(event, form) : event?.categories;
  return { submissionId, receivedOn, illustrative, state, reason, decidedAt, notes: proposed?.notes ?? [], event, categories, isAlone: !submission, ...(image && { image: `data:${image.type};base64,${image.data}` }) };
}
