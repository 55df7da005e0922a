import type { ContractIssue, Problem } from '../../src/contract/index.js';

export type ProblemStatus = 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
export type ProblemError = NonNullable<Problem['errors']>[number];

interface ProblemDetails {
  readonly code: string;
  readonly message: string;
  readonly errors?: readonly ProblemError[];
  readonly retryAfter?: number;
}

// the contract's own bounds: a refusal must be readable even when what is refused is enormous
const [MAX_ERRORS, MAX_PATH, MAX_MESSAGE] = [100, 300, 500];

/** A request that is refused. Thrown anywhere below a route, it becomes the `ij/problem@1` that answers it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: ProblemStatus;
  readonly problem: Problem;

  constructor(status: ProblemStatus, { errors, ...details }: ProblemDetails) {
    super(details.message);
    this.status = status;
    this.problem = { schema: 'ij/problem@1', ...details, ...(errors && { errors: errors.slice(0, MAX_ERRORS).map(shorten) }) };
  }
}

/** Faults of a document, each with its path; the message repeats the first, for who reads only that. */
export function refuseDocument(issues: readonly ContractIssue[]): RefusedError {
  const errors = issues.map(({ path, message }) => ({ path: path || '(document)', message: `${path || 'the document'} ${message}` }));
  return new RefusedError(400, {
    code: 'invalid-document',
    message: cut(errors[0]?.message ?? 'the document is not valid', MAX_MESSAGE),
    errors,
  });
}

const shorten = ({ path, message, ...rest }: ProblemError): ProblemError => ({
  ...rest,
  ...(path !== undefined && { path: cut(path, MAX_PATH) }),
  message: cut(message, MAX_MESSAGE),
});

export const cut = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text);
