import { IjFormatError, type IjError } from '../../client/errors.js';
import type { PathState } from '../../contract/parcours-flows.js';
import type { Parsed } from '../../contract/parse.js';
import { inSlices } from './in-slices.js';
import { parsingPaths, type PathsValue } from './parcours-value.js';
import type { PathsToTell, TellOptions } from './paths-to-tell.js';
import { tellingPaths, tellPaths } from './tell-paths.js';

export { tellPaths };

interface ReadingOptions {
  readonly signal: AbortSignal;
  /** states of a document that declares none */
  readonly vocabulary: readonly PathState[] | undefined;
  /** something was left out */
  readonly onFault: (error: IjError) => void;
}

/** A document of paths, or a table as its text, read in short turns: 100,000 paths stop nobody. */
export async function readPathsIn(document: unknown, { signal, vocabulary, onFault }: ReadingOptions): Promise<Parsed<PathsValue>> {
  const table = typeof document === 'string' ? (await import('../../contract/adapters/parcours-csv.js')).parcoursFromCsv(document) : undefined;
  if (table && !table.document) {
    const [first] = table.lost;
    return { ok: false, issues: [{ path: '', message: `is no JSON: it starts with ${JSON.stringify(String(document).trim().slice(0, 40))}; as a table it ${first?.message ?? 'is empty'}` }] };
  }
  const parsed = await inSlices(parsingPaths(table ? table.document : document, { ...(vocabulary && { vocabulary }) }), signal);
  const faults = [...(table?.lost ?? []), ...(parsed.ok ? parsed.value.paths.report.issues : [])];
  if (parsed.ok && faults.length) onFault(new IjFormatError(faults));
  return parsed;
}

/** What may be told of them, for a first picture that has nothing left to count. */
export const tellPathsIn = (value: PathsValue, options: TellOptions, signal: AbortSignal): Promise<PathsToTell> => inSlices(tellingPaths(value, options), signal);
