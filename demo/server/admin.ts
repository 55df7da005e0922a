import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { RefusedError } from './problem.js';

/** Lets through who shows the token. Without it, or when the endpoint has none, there is nothing at this address: not even a door to try. */
export const requireToken =
  (token: string | undefined): MiddlewareHandler =>
  async (context, next) => {
    const shown = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
    if (!token || !isSame(shown, token)) throw new RefusedError(404, { code: 'not-found', message: 'there is nothing at this address' });
    await next();
  };

/** Hashes have one length, so the time taken tells nothing of either text. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
