import type { IjError } from '../client/errors.js';

/** What an element knows of a document elsewhere: one closed union, so that no two flags can contradict each other. */
export type Remote<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'empty' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'loading'; readonly previous?: T | undefined }
  | { readonly status: 'failed'; readonly error: IjError; readonly previous?: T | undefined };

export type RemoteStatus = Remote<unknown>['status'];

/** The newest value there is: the current one, or the one kept while another loads or has failed to. */
export function knownValue<T>(remote: Remote<T>): T | undefined {
  if (remote.status === 'ready') return remote.value;
  return remote.status === 'loading' || remote.status === 'failed' ? remote.previous : undefined;
}

export const loading = <T>(remote: Remote<T>): Remote<T> => ({ status: 'loading', previous: knownValue(remote) });

export const settled = <T>(value: T, isEmpty: (value: T) => boolean): Remote<T> => (isEmpty(value) ? { status: 'empty' } : { status: 'ready', value });

export const failed = <T>(remote: Remote<T>, error: IjError): Remote<T> => ({ status: 'failed', error, previous: knownValue(remote) });
