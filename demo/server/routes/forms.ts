import type { Context } from 'hono';
import type { Form } from '../../../src/contract/index.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import { sendTaggedJson } from '../tagged.js';

/** `GET /api/forms/:id` → `ij/form@1` */
export const formRoute =
  (forms: Forms) =>
  (context: Context): Response =>
    sendTaggedJson(context, { schema: 'ij/form@1', ...requireForm(forms, context.req.param('id')) });

export function requireForm(forms: Forms, id: string | undefined): Form {
  const form = id === undefined ? undefined : forms.newest(id);
  if (!form) throw new RefusedError(404, { code: 'unknown-form', message: 'there is no form of this name here' });
  return form;
}
