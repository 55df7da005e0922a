import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** The policy the widgets promise to work under. Nothing is loaded from anywhere else, and no string becomes code. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** Pages of widgets are made to be framed, by anybody. */
const FRAMED_POLICY = CONTENT_SECURITY_POLICY.replace("frame-ancestors 'self'", 'frame-ancestors *');

/** Where addresses that a webmaster pastes are checked: read, when they ask for it, from whatever site they are on. */
const CHECKING_POLICY = CONTENT_SECURITY_POLICY.replace("connect-src 'self'", "connect-src 'self' https:");

const policyFor = (path: string): string => (path.startsWith('/w/') ? FRAMED_POLICY : path === '/integrer.html' ? CHECKING_POLICY : CONTENT_SECURITY_POLICY);

/** On every answer, refusals included. */
export const secure: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', policyFor(context.req.path));
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
};

/** Partners' pages read and post from their own origins. Nothing here depends on who asks, so no credentials are ever wanted. */
export const openToPartners = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['Content-Type', 'If-None-Match', 'Last-Event-ID'],
  exposeHeaders: ['ETag', 'Retry-After', 'Date'],
  maxAge: 7_200,
});
