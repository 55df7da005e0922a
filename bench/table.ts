import type { Cost } from './stage.js';

/** One page's medians: bytes, then a cost for each size of each step; or why there are none. */
export interface Row {
  readonly page: string;
  readonly bytes: number;
  readonly costs: readonly (Cost | undefined)[];
  readonly faults: readonly string[];
}

/** Markdown: milliseconds (CPU / wait) and kB, then what each of the others takes for one of ours. */
export function table(rows: readonly Row[], columns: readonly string[]): string {
  const [ours, ...others] = rows;
  if (!ours) return '';
  if (columns.length > MOST_COLUMNS) return tall([ours, ...others], columns);
  return [
    `| | kB brotli | ${columns.join(' | ')} |`,
    `|---|---|${columns.map(() => '---|').join('')}`,
    ...rows.map(({ page, bytes, costs }) => `| ${page} | ${bytes ? (bytes / 1_000).toFixed(1) : '–'} | ${costs.map(inMs).join(' | ')} |`),
    ...others.map((theirs) => ratios(theirs, ours)),
    ...rows.flatMap(({ page, faults }) => faults.map((fault) => `\n${page}: ${fault}`)),
  ].join('\n');
}

const MOST_COLUMNS = 12;

/** More steps than a line has room for: a line each, a column for each page, its ratio behind what the others take. */
function tall([ours, ...others]: readonly [Row, ...Row[]], columns: readonly string[]): string {
  const rows = [ours, ...others];
  const kB = rows.map(({ bytes }) => `${(bytes / 1_000).toFixed(1)} kB`);
  return [
    `| | ${rows.map(({ page }) => page).join(' | ')} |`,
    `|---|${rows.map(() => '---|').join('')}`,
    `| brotli | ${kB.join(' | ')} |`,
    ...columns.map((column, i) => `| ${column} | ${[inMs(ours.costs[i]), ...others.map((theirs) => `${inMs(theirs.costs[i])} (${ratio(theirs, theirs.costs[i]?.cpu, ours.costs[i]?.cpu)})`)].join(' | ')} |`),
    `\n(×): theirs ÷ ours in CPU; of the floor, ours ÷ the floor's`,
    ...rows.flatMap(({ page, faults }) => faults.map((fault) => `\n${page}: ${fault}`)),
  ].join('\n');
}

function inMs(cost: Cost | undefined): string {
  if (!cost || Number.isNaN(cost.cpu)) return '–';
  return Number.isNaN(cost.wall) ? cost.cpu.toFixed(0) : `${cost.cpu.toFixed(1)} / ${cost.wall.toFixed(0)}`;
}

const isFloor = ({ page }: Row): boolean => page.endsWith('-floor');

/** Theirs ÷ ours; of the floor, the other way round: how near we are. CPU, since a shared machine makes the wait wander. */
function ratio(row: Row, theirs: number | undefined, ours: number | undefined): string {
  return theirs && ours ? `× ${(isFloor(row) ? ours / theirs : theirs / ours).toFixed(1)}` : '–';
}

function ratios(theirs: Row, ours: Row): string {
  const cells = ours.costs.map((cost, i) => ratio(theirs, theirs.costs[i]?.cpu, cost?.cpu));
  const name = isFloor(theirs) ? `ours ÷ ${theirs.page}` : `${theirs.page} ÷ ours`;
  return `| **${name}** | ${ratio(theirs, theirs.bytes, ours.bytes)} | ${cells.join(' | ')} |`;
}

export function medianCost(costs: readonly Cost[]): Cost | undefined {
  return costs.length ? { cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) } : undefined;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
