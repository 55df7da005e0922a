import { readFile } from 'node:fs/promises';
import { inRepository } from '../lib/repository.js';
import type { Middleware } from './middleware.js';

/** The policy the library promises to work under, word for word as the README tells webmasters. */
export const CONTENT_POLICY = [
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

/** A page with one copy of Lit does without this; that its worker needs no more is tested there. */
const ALONE = '/test/embed/parcours.html';

const OLD_BUNDLE = '/test/embed/old-bundle.js';

/** The built bundle as an older release would be: the same code under another version. */
async function sendOldBundle(context: Parameters<Middleware>[0]): Promise<void> {
  const { version } = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as { version: string };
  const code = await readFile(inRepository('dist/cdn/infolab-widgets.iife.js'), 'utf8');
  context.type = 'text/javascript';
  context.body = code.replaceAll(version, '0.0.0-old');
}

/**
 * Pages of test/embed/ are host pages with that policy; tests open them in a frame. Their text is sent as it is in the file: the runner
 * would add a script of its own, which the policy forbids.
 */
export const contentPolicyMiddleware: Middleware = async (context, next) => {
  if (context.path === OLD_BUNDLE) return sendOldBundle(context);
  await next();
  if (!context.path.startsWith('/test/embed/')) return;
  context.set('Content-Security-Policy', context.path === ALONE ? CONTENT_POLICY.replace(" 'allow-duplicates'", '') : CONTENT_POLICY);
  if (context.status === 200 && context.path.endsWith('.html')) context.body = await readFile(inRepository(context.path.slice(1)), 'utf8');
};
