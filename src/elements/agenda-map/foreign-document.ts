import { IjFormatError } from '../../client/errors.js';
import { adaptAgenda } from '../../contract/adapters/agenda/index.js';
import { parseMapping } from '../../contract/adapters/agenda/mapping.js';
import type { AdaptOptions } from '../../contract/agenda-source.js';
import { breath } from './breath.js';
import type { Told } from './mend-document.js';

interface ForeignOptions extends Omit<AdaptOptions, 'mapping' | 'url' | 'breath'>, Told {
  /** the attribute's words */
  readonly mapping: string;
  readonly signal: AbortSignal;
}

/** A foreign document as ours. Throws IjFormatError when it is of no format that is known, and what the signal is aborted with: a long one is not read to its end for nobody. */
export async function adapt(document: unknown, { mapping, lost, signal, ...options }: ForeignOptions): Promise<unknown> {
  const adapted = await adaptAgenda(document, { ...options, mapping: parseMapping(mapping), breath: () => breath(signal) });
  signal.throwIfAborted(); // the adapter takes any error for a fault of the document
  if (!adapted.format) throw new IjFormatError(adapted.lost, { url: options.url });
  lost.push(...adapted.lost);
  return adapted.document;
}
