import type { Parcours } from '../../contract/parcours.js';
import type { ParcoursFlows } from '../../contract/parcours-flows.js';
import type { Parsed } from '../../contract/parse.js';
import { checkingPaths } from './check-paths.model.js';
import { runToEnd, type Job } from './job.model.js';
import { isFlows, parseFlows } from './parse-flows.js';
import { readingPaths, type ReadOptions, type ReadPaths } from './read-paths.model.js';

/** Paths of people, or how many go from where to where, already counted and masked by the endpoint. */
export type ParcoursValue = PathsValue | FlowsValue;

export interface PathsValue {
  readonly document: Parcours;
  readonly paths: ReadPaths;
}

export interface FlowsValue {
  readonly document: ParcoursFlows;
  readonly paths?: undefined;
}

/** `ij/parcours@1` or `ij/parcours-flows@1`, told apart by what they hold. */
export const parseParcours = (document: unknown, options: ReadOptions): Parsed<ParcoursValue> => (isFlows(document) ? parseFlows(document) : runToEnd(parsingPaths(document, options)));

/** `ij/parcours@1` in slices, which say nothing of how much is done. */
export function* parsingPaths(document: unknown, options: ReadOptions): Job<Parsed<PathsValue>> {
  const parsed = yield* checkingPaths(document);
  return parsed.ok ? { ok: true, value: { document: parsed.value, paths: yield* readingPaths(parsed.value, options) } } : parsed;
}
