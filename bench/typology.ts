import { cpus, loadavg } from 'node:os';
import { constantCosts, createKernel, findTypes, optimalMatching, rateCosts, runToEnd, totalWeight, typologies, uniquePaths, type PathTable } from '../src/elements/parcours/analysis.js';
import { monthlyPaths } from './parcours-paths.js';

// node --import tsx bench/typology.ts: types of paths in Node, without a page: distances of optimal matching, then two to eight types around medoids.
const RUNS = 7;

/** CPU of R 4 with TraMineR 2.2-12 on other machines, on `mvad` and on 2,000 paths made for it: not measured here, and never in the same run. */
const RECORDED: Readonly<Record<string, string>> = {
  '712 distances, constant costs': '1,400',
  '712 distances, TRATE costs': '1,400',
  '712 distances, TRATE costs, WebAssembly': '1,400',
  '712 k = 2…8': 'k = 4 alone: 74 (`cluster`), 186 (`WeightedCluster`)',
  '2000 distances, constant costs': '19,207',
};

function cpuMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The first time, code is not compiled yet: that is what a page pays. */
function row(size: number, name: string, work: () => unknown): string {
  const first = cpuMs(work);
  const others = [...Array<undefined>(RUNS - 1)].map(() => cpuMs(work)).sort((a, b) => a - b);
  return `| ${size} | ${name} | ${first.toFixed(0)} | ${(others[Math.floor(others.length / 2)] ?? NaN).toFixed(0)} | ${RECORDED[`${size} ${name}`] ?? '–'} |`;
}

function rowsOf(all: PathTable): readonly string[] {
  const { table } = uniquePaths(all);
  const weights = table.weights ?? new Float64Array(table.size).fill(1);
  const [constant, rates] = [constantCosts(table), rateCosts(all)];
  const distances = runToEnd(optimalMatching(table, constant));
  if (totalWeight(table) !== all.size) throw new Error('people are lost');
  return [
    row(all.size, 'distances, constant costs', () => runToEnd(optimalMatching(table, constant))),
    row(all.size, 'distances, TRATE costs', () => runToEnd(optimalMatching(table, rates))),
    row(all.size, 'distances, TRATE costs, WebAssembly', () => runToEnd(optimalMatching(table, rates, { kernel: createKernel() }))),
    row(all.size, 'k = 2…8', () => runToEnd(typologies(distances, weights))),
    row(all.size, 'all of it, as the page asks', () => runToEnd(findTypes(all))),
  ];
}

console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.versions.node}; ms of CPU, the first time and the median of ${RUNS - 1} more`);
console.log('\n| paths | | first | next | TraMineR, recorded elsewhere |\n|---|---|---|---|---|');
for (const paths of [monthlyPaths(712), monthlyPaths(2_000, 0)]) for (const line of rowsOf(paths)) console.log(line);
