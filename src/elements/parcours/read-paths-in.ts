import { IjFormatError, type IjError } from '../../client/errors.js';
import type { PathState } from '../../contract/parcours-flows.js';
import type { Parsed } from '../../contract/parse.js';
import { inSlices } from './in-slices.js';
import { parsingPaths, type PathsValue } from './parcours-value.js';

interface ReadingOptions {
  readonly signal: AbortSignal;
  /** states of a document that declares none */
  readonly vocabulary: readonly PathState[] | undefined;
  /** something was left out */
  readonly onFault: (error: IjError) => void;
}

/** A document of paths, or a table as its text, read in short turns: 100,000 paths stop nobody. */
export async function readPathsIn(document: unknown, { signal, vocabulary, onFault }: ReadingOptions): Promise<Parsed<PathsValue>> {
  const table = typeof document === 'string' ? await inSlices((await import('../../contract/adapters/parcours-csv.js')).parcoursFromCsvInSteps(document), signal) : undefined;
  if (table && !table.document) {
    const [first] = table.lost;
    return { ok: false, issues: [{ path: '', message: `is no JSON: it starts with ${JSON.stringify(String(document).trim().slice(0, 40))}; as a table it ${first?.message ?? 'is empty'}` }] };
  }
  const parsed = await inSlices(parsingPaths(table ? table.document : document, { ...(vocabulary && { vocabulary }) }), signal);
  const faults = [...(table?.lost ?? []), ...(parsed.ok ? parsed.value.paths.report.issues : [])];
  if (parsed.ok && faults.length) onFault(new IjFormatError(faults));
  return parsed;
}
