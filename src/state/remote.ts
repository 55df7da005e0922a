import type { IjError } from '../client/errors.js';

/** What an element knows of a document elsewhere: one closed union, so that no two flags can contradict each other. */
export type Remote<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'empty' }
  | { readonly status: 'ready'; readonly value: T }
  | ({ readonly status: 'loading'; /** the failure that this is a new try after */ readonly failure?: IjError | undefined } & Before<T>)
  | ({ readonly status: 'failed'; readonly error: IjError } & Before<T>);

/** What was known before: it stays in the picture while the document loads, and when it can't. */
interface Before<T> {
  readonly previous?: T | undefined;
  /** there was a document, and nothing in it */
  readonly wasEmpty?: boolean | undefined;
}

export type RemoteStatus = Remote<unknown>['status'];

/** The newest value there is: the current one, or the one kept while another loads or has failed to. */
export function knownValue<T>(remote: Remote<T>): T | undefined {
  return remote.status === 'ready' ? remote.value : before(remote).previous;
}

/** Is an empty document the newest thing known? */
export const isKnownEmpty = (remote: Remote<unknown>): boolean => remote.status === 'empty' || !!before(remote).wasEmpty;

/** The failure to tell of: the last one, until something else has come of a new try. */
export function failureOf(remote: Remote<unknown>): IjError | undefined {
  if (remote.status === 'failed') return remote.error;
  return remote.status === 'loading' ? remote.failure : undefined;
}

export const loading = <T>(remote: Remote<T>): Remote<T> => ({ status: 'loading', failure: failureOf(remote), ...kept(remote) });

export const settled = <T>(value: T, isEmpty: (value: T) => boolean): Remote<T> => (isEmpty(value) ? { status: 'empty' } : { status: 'ready', value });

export const failed = <T>(remote: Remote<T>, error: IjError): Remote<T> => ({ status: 'failed', error, ...kept(remote) });

const before = <T>(remote: Remote<T>): Before<T> => (remote.status === 'loading' || remote.status === 'failed' ? remote : {});

const kept = <T>(remote: Remote<T>): Before<T> => ({ previous: knownValue(remote), wasEmpty: isKnownEmpty(remote) });
