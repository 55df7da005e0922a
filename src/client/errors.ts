import type { ContractIssue } from '../contract/parse.js';

/** What went wrong, as one word a program can branch on. */
export type IjErrorKind = 'config' | 'network' | 'timeout' | 'http' | 'limit' | 'format';

interface IjErrorOptions {
  readonly url?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The family of errors that reaches `ij-error` and the console. The message is English, for the webmaster, and names the culprit and the
 * address; what the person reads is chosen by `kind`, in their language.
 */
export class IjError extends Error {
  readonly kind: IjErrorKind;
  readonly url: string | undefined;

  constructor(kind: IjErrorKind, message: string, { url, cause }: IjErrorOptions = {}) {
    super(url === undefined ? message : `${message} (${url})`, { cause });
    this.name = `Ij${kind.charAt(0).toUpperCase()}${kind.slice(1)}Error`; // a minifier would change the class's own
    this.kind = kind;
    this.url = url;
  }
}

/** What was thrown, as one of the family. */
export const toIjError = (error: unknown): IjError =>
  error instanceof IjError ? error : new IjError('format', error instanceof Error ? error.message : String(error), { cause: error });

/** The page asks for something that can't work: an address that is no address, an origin that is not allowed. Trying again is useless. */
export class IjConfigError extends IjError {
  constructor(message: string, options?: IjErrorOptions) {
    super('config', message, options);
  }
}

/** No answer: offline, DNS, TLS, reset, CORS or a content policy; a page can't tell them apart. */
export class IjNetworkError extends IjError {
  constructor(options?: IjErrorOptions) {
    super('network', 'no answer: offline, refused, or blocked by CORS or the page’s connect-src', options);
  }
}

export class IjTimeoutError extends IjError {
  constructor(timeoutMs: number, options?: IjErrorOptions) {
    super('timeout', `no complete answer within ${timeoutMs} ms`, options);
  }
}

/** An answer, but a refusal: the status, what the endpoint said of it, and how long it asked to wait. */
export class IjHttpError extends IjError {
  readonly status: number;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, options: IjErrorOptions & { said?: string | undefined; retryAfterMs?: number | undefined }) {
    super('http', `HTTP ${status}${options.said ? `: ${options.said.slice(0, 300)}` : ''}`, options);
    this.status = status;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Too many bytes, or nested too deep: given up while it was still arriving. */
export class IjLimitError extends IjError {
  constructor(message: string, options?: IjErrorOptions) {
    super('limit', message, options);
  }
}

/** Not JSON, or JSON that the contract refuses; `issues` has every place, the message the first. */
export class IjFormatError extends IjError {
  readonly issues: readonly ContractIssue[];

  constructor(issues: readonly ContractIssue[], options?: IjErrorOptions) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super('format', `${first?.path || 'the document'} ${first?.message ?? 'is not valid'}${more}`, options);
    this.issues = issues;
  }
}
