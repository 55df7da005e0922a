import type { Context } from 'hono';
import { followUpHash, parseContract, type FormPlan, type Submission } from '../../../src/contract/index.js';
import { seal, type TryLimit } from '../follow-up.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import type { Store } from '../store.js';

interface FollowUpRoute {
  readonly store: Store;
  readonly forms: Forms;
  readonly secret: Uint8Array;
  readonly limit: TryLimit;
}

/**
 * `GET /api/submissions/follow-up/:hash` → `ij/follow-up@1`, the last answers given under a code. A wrong hash is looked up like a good one,
 * so that neither the time nor the words tell why there is nothing.
 */
export const followUpRoute =
  ({ store, forms, secret, limit }: FollowUpRoute) =>
  async (context: Context): Promise<Response> => {
    const retryAfter = await limit.begin();
    if (retryAfter) throw new RefusedError(429, { code: 'too-many-tries', message: 'too many codes were tried; try again later', retryAfter });
    const hash = context.req.param('hash') ?? '';
    const found = await store.followed(seal(hash, secret));
    if (!found || !parseContract(followUpHash, hash).ok) throw new RefusedError(404, { code: 'unknown-code', message: 'nothing is kept under this code' });
    await limit.takeBack();
    const { form, version, variant, on } = found;
    context.header('Cache-Control', 'no-store');
    return context.json({ schema: 'ij/follow-up@1', form, version, ...(variant !== undefined && { variant }), answers: givenBack(found, forms), on });
  };

/** All but files: heavy, and more telling than a short code should open. Contacts are not here at all. */
function givenBack({ form: id, version, variant, answers }: Submission, forms: Forms): Submission['answers'] {
  const form = forms.edition(id, version);
  const plan: FormPlan | undefined = form && forms.plan(form, variant);
  const isFile = (q: string): boolean => ['file', 'photo'].includes(plan?.byId.get(q)?.type ?? '');
  return Object.fromEntries(Object.entries(answers).filter(([q]) => !isFile(q)));
}
