import { parcours, parcoursFlows, type Parcours, type ParcoursFlows } from '../../contract/parcours.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { readPaths, type ReadOptions, type ReadPaths } from './read-paths.model.js';

/** Paths of people, or how many go from where to where, already counted and masked by the endpoint. */
export type ParcoursValue = { readonly document: Parcours; readonly paths: ReadPaths } | { readonly document: ParcoursFlows; readonly paths?: undefined };

const isFlows = (document: unknown): boolean => Array.isArray((document as { links?: unknown } | null)?.links);

/** `ij/parcours@1` or `ij/parcours-flows@1`, told apart by what they hold. */
export function parseParcours(document: unknown, options: ReadOptions): Parsed<ParcoursValue> {
  if (isFlows(document)) {
    const flows = parseContract(parcoursFlows, document);
    return flows.ok ? { ok: true, value: { document: flows.value } } : flows;
  }
  const parsed = parseContract(parcours, document);
  return parsed.ok ? { ok: true, value: { document: parsed.value, paths: readPaths(parsed.value, options) } } : parsed;
}
