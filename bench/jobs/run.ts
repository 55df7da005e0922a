import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import uFuzzy from '@leeoniya/ufuzzy';
import { foldAnswer } from '../../src/jobs/fold.js';
import { OWN_JOBS } from '../../src/jobs/aliases.js';
import { createJobMatcher } from '../../src/jobs/match-job.js';
import { readOwnJobs, readReferential } from '../../src/jobs/referential-data.js';
import { data } from '../../src/jobs/referential/rome.js';
import { GOLD_LIST, type GoldAnswer } from '../../test/jobs/gold-list.js';
import { givenBy, score } from '../../test/jobs/score.js';

// node --import tsx bench/jobs/run.ts: our matcher and three search libraries on the gold list, over the same names of the same jobs, after the same folding.
const names = [...readOwnJobs(OWN_JOBS), ...readReferential(data)].flatMap(({ names: all, job }) => {
  const { id, feminine } = job();
  return [...new Set([...all, foldAnswer(feminine)])].map((name) => ({ name, id }));
});
const UNKNOWN = 'unknown';

const matcher = createJobMatcher(data);
const exact = new Map([...names].reverse().map(({ name, id }) => [name, id]));
const fuse = (threshold: number) => new Fuse(names, { keys: ['name'], threshold, includeScore: true });
const [loose, strict] = [fuse(0.6), fuse(0.2)];
const fuzzy = new uFuzzy({ intraMode: 1 });
const haystack = names.map(({ name }) => name);
const mini = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
mini.addAll(names.map(({ name }, id) => ({ id, name })));

/** The first hit is the answer: none of the three says when there is nothing to find. */
const CONTESTANTS: Readonly<Record<string, (words: string) => string>> = {
  'this library': (words) => givenBy(matcher, words),
  'exact, after the same folding': (words) => exact.get(foldAnswer(words)) ?? UNKNOWN,
  'Fuse.js 7.5, threshold .6 (its own)': (words) => loose.search(foldAnswer(words), { limit: 1 })[0]?.item.id ?? UNKNOWN,
  'Fuse.js 7.5, threshold .2': (words) => strict.search(foldAnswer(words), { limit: 1 })[0]?.item.id ?? UNKNOWN,
  'uFuzzy 1.0, one error a word': (words) => {
    const [found, info, order] = fuzzy.search(haystack, foldAnswer(words));
    const first = info && order ? info.idx?.[order[0] ?? -1] : found?.[0];
    return names[first ?? -1]?.id ?? UNKNOWN;
  },
  'MiniSearch 7.2, fuzzy .2, prefix': (words) => names[Number(mini.search(foldAnswer(words), { fuzzy: 0.2, prefix: true })[0]?.id ?? -1)]?.id ?? UNKNOWN,
};

function microseconds(give: (words: string) => string, list: readonly GoldAnswer[]): number {
  list.forEach(({ words }) => give(words));
  const start = process.cpuUsage();
  list.forEach(({ words }) => give(words));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / list.length;
}

console.log(`${GOLD_LIST.length} answers, ${names.length} names\n\n| | precision | recall | µs of CPU an answer |\n|---|---|---|---|`);
for (const [name, give] of Object.entries(CONTESTANTS)) {
  const { precision, recall } = score(GOLD_LIST, give);
  console.log(`| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${microseconds(give, GOLD_LIST).toFixed(0)} |`);
}
