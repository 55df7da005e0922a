import type { Context } from 'hono';
import { checkAnswers, parseContract, submission, type FormPlan, type Submission } from '../../../src/contract/index.js';
import { readJsonBody } from '../body.js';
import { faultMessage } from '../fault-message.js';
import type { Forms } from '../forms.js';
import { RefusedError, refuseDocument } from '../problem.js';
import type { Outcome, Store } from '../store.js';

interface SubmissionRoute {
  readonly store: Store;
  readonly forms: Forms;
  readonly now: () => Date;
  readonly onStored: (form: string) => void;
}

/** `POST /api/submissions` ← `ij/submission@1`. Stored first, acknowledged after; sent again, acknowledged again and stored once. */
export const submissionRoute =
  ({ store, forms, now, onStored }: SubmissionRoute) =>
  async (context: Context): Promise<Response> => {
    const answer = parseSubmission(await readJsonBody(context.req.raw));
    // looked up before it is checked: a form that changed since must not turn a stored answer into a refused one
    const outcome = store.compare(answer) ?? storeChecked(answer);
    if (outcome === 'conflict') throw conflict();
    if (outcome === 'stored') onStored(answer.form);
    return context.json({ schema: 'ij/receipt@1', submissionId: answer.submissionId, stored: true }, outcome === 'stored' ? 201 : 200);

    function storeChecked(checked: Submission): Outcome {
      refuseFaults(requirePlan(forms, checked), checked);
      return store.add(checked, { receivedOn: now().toISOString().slice(0, 10) });
    }
  };

function parseSubmission(body: unknown): Submission {
  const parsed = parseContract(submission, body);
  if (!parsed.ok) throw refuseDocument(parsed.issues);
  return parsed.value;
}

function requirePlan(forms: Forms, { form: id, version, variant }: Submission): FormPlan {
  if (!forms.has(id)) throw unknown('form', `there is no form "${id}" here`);
  const form = forms.find(id, version);
  if (!form) throw unknown('version', `form "${id}" has no version ${version}`);
  const plan = forms.plan(form, variant);
  if (!plan) throw unknown('variant', `form "${id}" has no variant "${variant ?? ''}"`);
  return plan;
}

const unknown = (path: 'form' | 'version' | 'variant', message: string): RefusedError =>
  new RefusedError(path === 'form' ? 404 : 422, { code: `unknown-${path}`, message, errors: [{ path, message }] });

function refuseFaults(plan: FormPlan, { answers }: Submission): void {
  const errors = checkAnswers(plan, answers).map(({ q, fault }) => ({ q, code: fault.code, message: faultMessage(q, fault) }));
  if (errors.length)
    throw new RefusedError(422, { code: 'invalid-answers', message: `answers are refused: ${errors[0]?.message ?? ''}`, errors });
}

/** Says nothing of `stored`: a sender that reads "stored" here would believe that this answer is, and it isn't. */
const conflict = (): RefusedError =>
  new RefusedError(409, { code: 'conflict', message: 'another answer was already sent with this submissionId; it was not replaced' });
