import { monthsAt, type PathTimes } from './path-clock.model.js';
import { MONTHS_IN } from '../../contract/path-time.js';
import { pathCells, UNKNOWN } from './path-table.model.js';
import { hasInnerVoid, type ToldPaths } from './told-paths.model.js';

/** What R calls unknown situations and what was not observed: the defaults of TraMineR. */
const [MISSING, NOTHING] = ['*', '%'];

/** Columns before the first position: people and their weight. */
const BEFORE = 2;

/** Letters, digits and dots, as R and TraMineR take them anywhere; not what R reads as something else. */
const PLAIN = /^(?!NA$)[A-Za-z][\w.]*$/;

/** Codes of the states in the files: their own, or `S1`, `S2`… where one of them could be misread. */
export const stateCodes = (states: readonly string[]): readonly string[] => (states.every((state) => PLAIN.test(state)) ? states : states.map((_, i) => `S${i + 1}`));

/** What positions are called: `1999-09`, an age in years, steps from an event; from 1 on where nothing is known of them. */
function positionNames(time: PathTimes): readonly (string | number)[] {
  const names: (string | number)[] = [];
  for (let position = 0; position < time.length; position++) names.push(time.first === undefined ? position + 1 : positionName(time, monthsAt(time, position)));
  return names;
}

function positionName({ align, unit }: PathTimes, months: number): string | number {
  if (align === 'age') return Math.round((months / 12) * 100) / 100;
  if (align === 'event') return months / MONTHS_IN[unit];
  const [year, month] = [Math.floor(months / 12), months % 12];
  return unit === 'year' ? year : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** A row a path: how many people, their weight, a state a position. */
export function pathRows({ table, people }: ToldPaths, time: PathTimes): readonly (readonly (string | number)[])[] {
  const codes = stateCodes(table.states);
  const code = (cell: number): string => (cell >= 0 ? (codes[cell] ?? MISSING) : cell === UNKNOWN ? MISSING : NOTHING);
  return [['people', 'weight', ...positionNames(time)], ...people.map((n, row) => [n, table.weights?.[row] ?? n, ...[...pathCells(table, row)].map(code)])];
}

export interface RWords {
  /** comments, without their sign */
  readonly head: readonly string[];
  readonly read: string;
  readonly sequences: string;
  readonly shifted: string;
  readonly describe: string;
  readonly distances: string;
  readonly types: string;
}

export interface ROptions {
  /** name of the file that `pathRows` are in */
  readonly file: string;
  readonly labels: readonly string[];
  readonly words: RWords;
  readonly leastTypes: number;
  readonly mostTypes: number;
}

/**
 * Lines for R (TraMineR, WeightedCluster) that do with the file what the page does: optimal matching with constant costs, partition around medoids, as many types
 * as have the largest silhouette width. Unknown situations are a state of their own in distances; what was not observed is left out.
 */
export function rLines(told: ToldPaths, { file, labels, words, leastTypes, mostTypes }: ROptions): string {
  const { table } = told;
  const isUnknown = table.cells.includes(UNKNOWN);
  const missing = isUnknown ? ', with.missing = TRUE' : '';
  const isShifted = hasInnerVoid(table);
  const most = Math.min(mostTypes, table.size - 1);
  const codes = stateCodes(table.states);
  return lines(
    ...words.head.map(comment),
    'library(TraMineR)',
    'library(WeightedCluster)',
    '',
    comment(words.read),
    `paths <- read.csv(${quoted(file)}, colClasses = "character", check.names = FALSE, fileEncoding = "UTF-8-BOM")`,
    'weights <- as.numeric(paths$weight)',
    `states <- as.matrix(paths[, ${BEFORE + 1}:${BEFORE + table.length}, drop = FALSE])`,
    '',
    comment(words.sequences),
    `codes <- ${vector(codes)}`,
    `labels <- ${vector(labels)}`,
    ...(isShifted ? lateLines(words.shifted) : ['sequences <- seqdef(states, alphabet = codes, states = codes, labels = labels, weights = weights,', SEQDEF_END]),
    '',
    comment(words.describe),
    ...(isShifted ? ['seqstatd(moments)'] : [`seqstatd(sequences${missing})`]),
    `seqmeant(sequences${missing})`,
    `seqtrate(sequences${missing})`,
    `weighted.mean(seqici(sequences${missing}), weights)`,
    '',
    comment(words.distances),
    `costs <- seqsubm(sequences, method = "CONSTANT", cval = 2${isUnknown ? `${missing}, miss.cost = 2` : ''})`,
    `distances <- seqdist(sequences, method = "OM", indel = 1, sm = costs${missing})`,
    ...(most < leastTypes ? [] : ['', comment(words.types), ...typeLines(leastTypes, most)]),
  );
}

const SEQDEF_END = `  missing = "${MISSING}", left = NA, gaps = NA, right = NA, void = "${NOTHING}", nr = "${MISSING}")`;

/** TraMineR knows nothing that is not observed before a state: for distances paths begin at once, for moments the unknown is a state like the others. */
const lateLines = (why: string): readonly string[] => [
  comment(why),
  `begun <- t(apply(states, 1, function(path) c(path[path != "${NOTHING}"], path[path == "${NOTHING}"])))`,
  'colnames(begun) <- NULL',
  'sequences <- seqdef(begun, alphabet = codes, states = codes, labels = labels, weights = weights,',
  SEQDEF_END,
  `states[states == "${NOTHING}"] <- NA`,
  `moments <- seqdef(states, alphabet = c(codes, "${MISSING}"), labels = c(labels, "${MISSING}"), weights = weights, right = "DEL", void = "${NOTHING}", nr = "#")`,
];

const typeLines = (least: number, most: number): readonly string[] => [
  `quality <- wcKMedRange(distances, kvals = ${least}:${most}, weights = weights)`,
  'quality',
  `count <- (${least}:${most})[which.max(quality$stats$ASW)]`,
  'types <- wcKMedoids(distances, k = count, weights = weights)',
  'types$stats',
  'print(sequences[sort(unique(types$clustering)), ], format = "SPS")',
  'tapply(weights, types$clustering, sum) / sum(weights)',
];

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Nothing that ends a line, and nothing that turns the direction of what is read. */
const flat = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const comment = (text: string): string => `# ${flat(text)}`;

const quoted = (text: string): string => `"${flat(text).replace(/[\\"]/g, '\\$&')}"`;

const vector = (texts: readonly string[]): string => `c(${texts.map(quoted).join(', ')})`;
