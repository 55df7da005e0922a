import type { Context } from 'hono';
import { checkAnswers, parseContract, submission, type Submission } from '../../../src/contract/index.js';
import { bodyLimitOf } from '../body-limit.js';
import { MAX_BODY_BYTES, readJsonBody, type BodyLimits } from '../body.js';
import { seal } from '../follow-up.js';
import type { Forms } from '../forms.js';
import { RefusedError, refuseDocument } from '../problem.js';
import type { RateLimit } from '../rate-limit.js';
import type { Outcome, Store } from '../store.js';
import { refuseFaults, requireDesk, requirePlan, sendReceipt } from './received.js';

interface SubmissionRoute {
  readonly store: Store;
  readonly forms: Forms;
  readonly now: () => Date;
  /** the desks that answers may name; any, when not said */
  readonly desks?: readonly string[] | undefined;
  /** the key that follow-up codes are stored under */
  readonly secret: Uint8Array;
  readonly rateLimit: RateLimit;
  readonly onStored: (form: string) => void;
}

/** `POST /api/submissions` ← `ij/submission@1`. Stored first, acknowledged after; sent again, acknowledged again and stored once. */
export const submissionRoute = ({ store, forms, now, desks, secret, rateLimit, onStored }: SubmissionRoute) => {
  const limits = bodyLimits(forms);
  return async (context: Context): Promise<Response> => {
    const sent = parseSubmission(await readJsonBody(context.req.raw, limits));
    rateLimit.ofForm(sent.form);
    const answer: Submission = sent.followUp === undefined ? sent : { ...sent, followUp: seal(sent.followUp, secret) };
    // looked up before it is checked: a form that changed since must not turn a stored answer into a refused one
    const outcome = (await store.compare(answer)) ?? (await storeChecked(answer));
    if (outcome === 'stored') onStored(answer.form);
    return sendReceipt(context, answer, outcome);
  };

  function storeChecked(answer: Submission): Promise<Outcome> {
    const plan = requirePlan(forms, answer);
    requireDesk(answer, desks);
    if (answer.followUp !== undefined && !plan.form.followUp)
      throw new RefusedError(422, { code: 'no-follow-up', message: `form "${answer.form}" offers no follow-up code`, errors: [{ path: 'followUp', message: 'is not offered by this form' }] });
    refuseFaults(checkAnswers(plan, answer.answers));
    return store.add(answer, { receivedOn: now().toISOString().slice(0, 10) });
  }
};

/** The form is named inside the body: until it is read, the limit is that of the form that takes most. */
function bodyLimits(forms: Forms): BodyLimits {
  const limitOf = (id: string): number => {
    const plans = forms.editions(id).map((form) => forms.plan(form, undefined));
    return Math.max(MAX_BODY_BYTES, ...plans.map((plan) => (plan ? bodyLimitOf(plan) : 0)));
  };
  const byForm = new Map(forms.latest.map(({ id }) => [id, limitOf(id)]));
  const formOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'form' in value ? value.form : undefined);
  return { most: Math.max(MAX_BODY_BYTES, ...byForm.values()), of: (value) => byForm.get(String(formOf(value))) ?? MAX_BODY_BYTES };
}

function parseSubmission(value: unknown): Submission {
  const parsed = parseContract(submission, value);
  if (!parsed.ok) throw refuseDocument(parsed.issues);
  return parsed.value;
}
