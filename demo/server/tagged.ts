import { createHash } from 'node:crypto';
import type { Context } from 'hono';

const JSON_TYPE = 'application/json; charset=UTF-8';

interface TaggedBody {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Answers with a strong ETag, or 304 when the reader already has this very body. */
export function sendTagged(context: Context, { type, body }: TaggedBody): Response {
  const tag = `"${tagOf(body)}"`;
  context.header('ETag', tag);
  context.header('Cache-Control', 'no-cache');
  if (isKnown(tag, context.req.header('if-none-match'))) return context.body(null, 304);
  return context.body(body, 200, { 'Content-Type': type });
}

/** Names a body and nothing else: who has not the body learns nothing from it. */
export const tagOf = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('base64url').slice(0, 27);

export function sendTaggedJson(context: Context, value: unknown): Response {
  return sendTagged(context, { type: JSON_TYPE, body: JSON.stringify(value) });
}

/** `If-None-Match` compares weakly (RFC 9110 §13.1.2): a proxy that compresses may have put `W/` before the tag. */
function isKnown(tag: string, header: string | undefined): boolean {
  const tags = header?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(tag) || tags.includes('*');
}
