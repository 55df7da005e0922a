import type { Context } from 'hono';
import type { Form } from '../../../src/contract/index.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import { sendTaggedJson } from '../tagged.js';

/** `GET /api/forms/:id` → `ij/form@1`, as its file says it: what it extends is named, not put in. `?version=2`: that version, also an older one. */
export const formRoute =
  (forms: Forms) =>
  (context: Context): Response =>
    sendTaggedJson(context, { schema: 'ij/form@1', ...requireWritten(forms, context) });

function requireWritten(forms: Forms, context: Context): Form {
  const version = context.req.query('version');
  const isNumber = version === undefined || /^[1-9]\d{0,8}$/.test(version);
  const form = isNumber ? forms.written(context.req.param('id') ?? '', version === undefined ? undefined : Number(version)) : undefined;
  if (!form) throw unknownForm();
  return form;
}

export function requireForm(forms: Forms, id: string | undefined): Form {
  const form = id === undefined ? undefined : forms.newest(id);
  if (!form) throw unknownForm();
  return form;
}

const unknownForm = (): RefusedError => new RefusedError(404, { code: 'unknown-form', message: 'there is no form of this name here' });
