import { parseContract } from '../../contract/parse.js';
import { parseProblem, receipt, type Problem } from '../../contract/receipt.js';
import { IjConfigError } from '../errors.js';
import type { PostAnswer } from '../post.js';
import type { HeldReason, OutboxEntry, RefusalError, WaitReason } from './record.js';

/** What one try came to. Only `done` is a proof; everything else keeps the record. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'wait'; readonly reason: WaitReason; readonly askedMs?: number | undefined }
  | { readonly kind: 'held'; readonly reason: HeldReason; readonly errors?: readonly RefusalError[] | undefined };

/** Judges an answer of the endpoint, row by row of the fault table: a status alone proves nothing unless the page said that it does. */
export function judgeAnswer(answer: PostAnswer, entry: OutboxEntry): Outcome {
  const { status, body, retryAfterMs: askedMs } = answer;
  if (isReceipt(answer, entry)) return { kind: 'done' };
  const problem = parseProblem(body);
  if (status === 409) return problem?.code === 'in-progress' ? { kind: 'wait', reason: 'in-progress', askedMs } : { kind: 'held', reason: 'conflict' };
  if (status === 429 || status === 503) return { kind: 'wait', reason: 'busy', askedMs };
  if (status === 401 || status === 403) return { kind: 'wait', reason: 'sign-in', askedMs };
  if (status === 404 || status === 410) return { kind: 'held', reason: 'gone' };
  if (status === 413) return { kind: 'held', reason: 'too-large' };
  if (status === 400 || status === 422) return refusal(problem);
  return { kind: 'wait', reason: status >= 500 ? 'server-error' : 'not-a-receipt', askedMs };
}

/** No answer at all. Offline, DNS, TLS, a redirect and CORS look the same from a page: none of them says anything about the answer. */
export function judgeError(error: unknown): Outcome {
  return { kind: 'wait', reason: error instanceof IjConfigError ? 'not-allowed-here' : 'unreachable' };
}

function isReceipt({ status, body }: PostAnswer, { submissionId, receipt: kind }: OutboxEntry): boolean {
  const parsed = parseContract(receipt, body);
  const isEchoed = parsed.ok && parsed.value.submissionId === submissionId;
  if (status === 409) return isEchoed && parsed.value.stored === true;
  if (status < 200 || status > 299) return false;
  return isEchoed ? parsed.value.stored !== false : kind === 'status' && [201, 202, 204].includes(status) && !contradicts(body);
}

/** A body that names an id or says `stored` is about something: about another answer, then. */
const contradicts = (body: unknown): boolean => typeof body === 'object' && body !== null && ('submissionId' in body || 'stored' in body);

function refusal(problem: Problem | undefined): Outcome {
  return { kind: 'held', reason: 'refused', errors: problem?.errors };
}
