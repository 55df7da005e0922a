import { RefusedError } from './problem.js';

export const MAX_BODY_BYTES = 256 * 1024;
export const MAX_DEPTH = 12;

export interface BodyLimits {
  /** bytes that any body may have at most */
  readonly most: number;
  /** bytes that this document may have */
  readonly of: (value: unknown) => number;
}

/** Reads a request's body as JSON under the limits. Throws a RefusedError: 415 another type, 413 too long, 400 not JSON or too deep. */
export async function readJsonBody(request: Request, { most, of }: BodyLimits = { most: MAX_BODY_BYTES, of: () => MAX_BODY_BYTES }): Promise<unknown> {
  requireJson(request.headers.get('content-type') ?? '');
  const bytes = await readBytes(request, most);
  const value = readJson(bytes);
  const limit = of(value);
  if (bytes.length > limit) throw tooLong(limit);
  if (isDeeperThan(value, MAX_DEPTH))
    throw new RefusedError(400, { code: 'too-deep', message: `the document is nested deeper than ${MAX_DEPTH} levels` });
  return value;
}

function requireJson(contentType: string): void {
  const [type = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset =
    parameters
      .find((one) => one.startsWith('charset='))
      ?.slice('charset='.length)
      .replaceAll('"', '') ?? 'utf-8';
  if (type === 'application/json' && charset === 'utf-8') return;
  throw new RefusedError(415, { code: 'wrong-content-type', message: 'the body must be sent as Content-Type: application/json, in UTF-8' });
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // the announced length is only a hint: a chunked body has none, so what really comes is counted
  if (Number(request.headers.get('content-length')) > limit) throw tooLong(limit);
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) throw tooLong(limit);
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

const tooLong = (limit: number): RefusedError =>
  new RefusedError(413, { code: 'too-long', message: `the body is over the limit of ${limit} bytes` });

/** What can't be read names no form that takes more than others. */
function readJson(bytes: Uint8Array): unknown {
  try {
    return parse(decode(bytes));
  } catch (refusal) {
    throw bytes.length > MAX_BODY_BYTES ? tooLong(MAX_BODY_BYTES) : refusal;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedError(400, { code: 'not-utf-8', message: 'the body is not UTF-8' });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // the parser's own message quotes the body: somebody's answer has no place in it
    throw new RefusedError(400, { code: 'not-json', message: text.trim() ? 'the body is not JSON' : 'the body is empty' });
  }
}

/** Stops at the limit, so that a bomb can't exhaust the stack here either. */
function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((part) => isDeeperThan(part, limit - 1));
}
