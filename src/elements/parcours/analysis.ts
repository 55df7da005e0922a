// What can be called from Node, a worker or a page, without an element: docs/parcours.md.

export { parcoursFromCsv, type ParcoursCsvOptions } from '../../contract/adapters/parcours-csv.js';
export { parseParcours, type ParcoursValue } from './parcours-value.js';
export { readPaths, type ReadOptions, type ReadPaths } from './read-paths.model.js';
export { alignPaths, coarsenPaths, type TimedPaths } from './align-paths.model.js';
export { OTHERS, pathCells, type PathTable, pickPaths, totalWeight, UNKNOWN, VOID, weightOf } from './path-table.model.js';
export { writeSps, writeSuccession } from './sequence-text.model.js';
export { uniquePaths, type UniquePaths } from './unique-paths.model.js';
export { foldStates } from './detail.model.js';

export { countPositions, modalStates, positionEntropies, stateDistribution, type Distribution, type ModalStates, type PositionCounts } from './positions.model.js';
export { meanTimes, spellLengths, summarizeDurations, summarizeSpells, type DurationSummary, type SpellLengths } from './durations.model.js';
export { countTransitions, leavingHazard, transitionRates, type Leaving, type TransitionOptions, type Transitions } from './transitions.model.js';
export { meanIndicator, pathIndicators, type PathIndicators } from './path-indicators.model.js';
export { findReturns, type Detour, type Returns } from './returns.model.js';
export { countMoves, type Move } from './moves.model.js';
export { frequentPaths, successions, type FrequentPath, type FrequentPaths } from './frequent-paths.model.js';
export { type SymbolOptions } from './symbols.model.js';

export { constantCosts, givenCosts, positionCosts, rateCosts, type CostOptions, type Costs } from './costs.model.js';
export { optimalMatching, type MatchingOptions } from './optimal-matching.model.js';
export { createKernel } from './alignment-kernel.model.js';
export { type CreateRows, type Rows, type RowsAbout } from './alignment-rows.model.js';
export { hammingDistances } from './hamming.model.js';
export { type DistanceOptions } from './pairs.model.js';
export { distanceAt, pairIndex, type Distances } from './distances.model.js';
export { runToEnd, type Job } from './job.model.js';

export { partition, medoidsOf, type Partition } from './medoids.model.js';
export { cutTree, joinPaths, type Linkage, type Tree } from './ward.model.js';
export { type Clustering } from './scan-pairs.model.js';
export { bestTypology, describeTypes, typologies, type TypeOfPaths, type Typology, type TypologyOptions } from './typology.model.js';
export { findTypes, type FindOptions, type FoundType, type FoundTypes } from './find-types.model.js';
export { silhouettes, type SilhouetteOptions, type Silhouettes } from './silhouettes.model.js';
export { rankDistances, type RankedDistances } from './ranked-distances.model.js';
export { clusterQuality, type ClusterQuality } from './cluster-quality.model.js';
export { adjustedRand, stability, type Stability, type StabilityOptions } from './stability.model.js';
export { representatives, type RepresentativeOptions, type Representatives } from './representatives.model.js';
export { chanceOf, discrepancy, type Discrepancy, type GroupedPeople, type PermutationOptions } from './discrepancy.model.js';
export { discrepancyByPosition, type PositionDiscrepancy, type PositionOptions } from './discrepancy-by-position.model.js';
export { seededRandom, type Random } from './random.model.js';

export { countFlows, type FlowCounts } from './flow-counts.model.js';
export { maskFlow, maskFlows, tellFlows, type FlowMask, type ShownFlow, type ShownLink, type ShownNode, type ShownRest } from './flow-mask.model.js';
export { readFlows } from './flow-wire.model.js';
export { offeredGroups, refusalOf, type FilterOptions, type Refusal } from './threshold.model.js';
export { mayTell, mayTellShare } from './told-number.model.js';
export { pathChoices, type PathChoice, type PathGroup } from './path-groups.model.js';
export { toldPaths, type ToldPaths } from './told-paths.model.js';
export { tellPath, type TellPathOptions } from './tell-path.model.js';
