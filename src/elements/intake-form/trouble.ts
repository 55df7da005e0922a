import { IjConfigError, IjError } from '../../client/errors.js';
import type { OutboxChange } from '../../client/outbox/index.js';
import { STRANGE_AFTER } from './panels.template.js';

/** Tells the webmaster of a try that failed, once, at the try that makes it suspicious; not what is in the order of things. */
export function reportTrouble(change: OutboxChange, isOnline: boolean, report: (error: IjError) => void): void {
  const error = suspicion(change, isOnline);
  if (error) report(error);
}

function suspicion({ outcome, attempts, endpoint }: OutboxChange, isOnline: boolean): IjError | undefined {
  if (outcome.kind !== 'wait') return undefined;
  const url = { url: `POST ${endpoint}` };
  if (outcome.reason === 'sign-in') return new IjError('http', 'the endpoint asks to sign in: it is paused', url);
  if (attempts !== STRANGE_AFTER) return undefined;
  if (outcome.reason === 'not-a-receipt') return new IjError('format', 'the endpoint answers without a receipt: its JSON must echo submissionId', url);
  if (outcome.reason !== 'unreachable' || !isOnline) return undefined;
  return new IjConfigError(`no answer ${STRANGE_AFTER} times though the network is up: look at CORS (for ${location.origin}), connect-src, mixed content`, url);
}
