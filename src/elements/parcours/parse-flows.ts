import { parcoursFlows, type ParcoursFlows } from '../../contract/parcours-flows.js';
import { parseContract, type Parsed } from '../../contract/parse.js';

/** Is it of people already counted? Told from paths of people by what it holds. */
export const isFlows = (document: unknown): boolean => Array.isArray((document as { links?: unknown } | null)?.links);

/** `ij/parcours-flows@1` */
export function parseFlows(document: unknown): Parsed<{ readonly document: ParcoursFlows }> {
  const flows = parseContract(parcoursFlows, document);
  return flows.ok ? { ok: true, value: { document: flows.value } } : flows;
}
