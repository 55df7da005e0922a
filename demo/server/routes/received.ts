import type { Context } from 'hono';
import type { AnswerIssue, FormPlan, Submission } from '../../../src/contract/index.js';
import { faultMessage } from '../fault-message.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import type { Outcome } from '../store.js';

/** What answers and contacts have in common when they come in. */
type Received = Pick<Submission, 'form' | 'version' | 'variant' | 'submissionId' | 'desk'>;

/** The plan of the form, version and variant that were answered. Throws a RefusedError: 404 unknown form, 422 unknown version or variant. */
export function requirePlan(forms: Forms, { form: id, version, variant }: Received): FormPlan {
  if (!forms.has(id)) throw unknown('form', `there is no form "${id}" here`);
  const form = forms.find(id, version);
  if (!form) throw unknown('version', `form "${id}" has no version ${version}`);
  const plan = forms.plan(form, variant);
  if (!plan) throw unknown('variant', `form "${id}" has no variant "${variant ?? ''}"`);
  return plan;
}

const unknown = (path: 'form' | 'version' | 'variant', message: string): RefusedError =>
  new RefusedError(path === 'form' ? 404 : 422, { code: `unknown-${path}`, message, errors: [{ path, message }] });

/** Where desks are listed, another one is refused: anyone may post, and could make up desks. */
export function requireDesk({ desk }: Received, desks: readonly string[] | undefined): void {
  if (desk === undefined || !desks || desks.includes(desk)) return;
  const message = `there is no desk "${desk}" here`;
  throw new RefusedError(422, { code: 'unknown-desk', message, errors: [{ path: 'desk', message }] });
}

export function refuseFaults(issues: readonly AnswerIssue[]): void {
  const errors = issues.map(({ q, fault }) => ({ q, code: fault.code, message: faultMessage(q, fault) }));
  if (errors.length)
    throw new RefusedError(422, { code: 'invalid-answers', message: `answers are refused: ${errors[0]?.message ?? ''}`, errors });
}

/** `ij/receipt@1`: 201 when it was stored now, 200 when it was already; a RefusedError when another content has the id. */
export function sendReceipt(context: Context, { submissionId }: Pick<Received, 'submissionId'>, outcome: Outcome): Response {
  if (outcome === 'conflict') throw conflict();
  return context.json({ schema: 'ij/receipt@1', submissionId, stored: true }, outcome === 'stored' ? 201 : 200);
}

/** Says nothing of `stored`: a sender that reads "stored" here would believe that this answer is, and it isn't. */
const conflict = (): RefusedError =>
  new RefusedError(409, { code: 'conflict', message: 'another answer was already sent with this submissionId; it was not replaced' });
