import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Context } from 'hono';
import { sendTagged } from '../tagged.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.js': 'text/javascript; charset=UTF-8',
  '.mjs': 'text/javascript; charset=UTF-8',
  '.json': 'application/json; charset=UTF-8',
  '.map': 'application/json; charset=UTF-8',
  '.svg': 'image/svg+xml; charset=UTF-8',
  '.txt': 'text/plain; charset=UTF-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

interface Folder {
  /** the folder on disk; read at each request, so that a build made after the start is seen */
  readonly root: string;
  /** the URL path it is served under, with its last slash */
  readonly base: string;
}

/** Files of one folder. Undefined when there is no such file, so that the caller can say so in its own way. */
export async function sendFile(context: Context, { root, base }: Folder): Promise<Response | undefined> {
  const file = resolveInside(root, context.req.path.slice(base.length));
  const type = file && TYPES[extname(file)];
  if (!type) return undefined;
  try {
    return sendTagged(context, { type, body: new Uint8Array(await readFile(file)) });
  } catch {
    return undefined;
  }
}

/** The file a URL path means, or undefined for anything that could leave the folder or reach a hidden file. */
export function resolveInside(root: string, path: string): string | undefined {
  const steps = decode(path === '' || path.endsWith('/') ? `${path}index.html` : path)?.split('/');
  const isSafe = steps?.every((step) => step !== '' && !step.startsWith('.') && !/[\\:\0]/.test(step));
  if (!steps || !isSafe) return undefined;
  const file = join(root, ...steps);
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
