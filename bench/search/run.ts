import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import uFuzzy from '@leeoniya/ufuzzy';
import { readOwnJobs, readReferential } from '../../src/jobs/referential-data.js';
import { OWN_JOBS } from '../../src/jobs/aliases.js';
import { data } from '../../src/jobs/referential/rome.js';
import { indexNames } from '../../src/search/search-index.js';
import { Searcher } from '../../src/search/searcher.js';
import { tagifyFilter } from './tagify-filter.js';
import { fold, HEAVY, KINDS, makeQueries, wordsOf, type Query } from './queries.js';

// node --import tsx bench/search/run.ts [--list <file>] [--seed 1] [--each 25]: our search and six others on the same labels and queries. Without a file, the
// names of jobs that the library ships; a file has a label a line, or is a CSV with a column libelle_competence or preferredLabel.
const { values } = parseArgs({ options: { list: { type: 'string' }, seed: { type: 'string', default: '1' }, each: { type: 'string', default: '25' } } });
const labels = [...new Set(values.list ? labelsOf(readFileSync(values.list, 'utf8')) : jobNames())];
const queries = makeQueries(labels, { seed: Number(values.seed), each: Number(values.each), heavy: Math.round(Number(values.each) * 5.68) });
const LIMIT = 10;

type Search = (text: string) => readonly number[];

/** What each makes of the labels, timed: none is given anything but them. */
const CONTESTANTS: Readonly<Record<string, () => Search>> = {
  'this library': () => {
    const steps = indexNames(labels.map((label) => ({ label })));
    for (;;) {
      const step = steps.next();
      if (!step.done) continue;
      const searcher = new Searcher(step.value);
      return (text) => searcher.search(text, LIMIT).map(({ item }) => item);
    }
  },
  'Fuse.js 7.5, token search': () => {
    const fuse = new Fuse(labels, { ignoreDiacritics: true, useTokenSearch: true });
    return (text) => fuse.search(text, { limit: LIMIT }).map(({ refIndex }) => refIndex);
  },
  'MiniSearch 7.2, fuzzy .2, prefix': () => {
    const mini = new MiniSearch<{ id: number; name: string }>({ fields: ['name'], processTerm: fold });
    mini.addAll(labels.map((name, id) => ({ id, name })));
    return (text) => mini.search(text, { fuzzy: 0.2, prefix: true }).slice(0, LIMIT).map(({ id }) => Number(id));
  },
  'uFuzzy 1.0, one error a word': () => {
    const fuzzy = new uFuzzy({ intraMode: 1 });
    const haystack = uFuzzy.latinize(labels);
    return (text) => {
      const [found, info, order] = fuzzy.search(haystack, uFuzzy.latinize(text), 1, 1_000);
      return (info && order ? order.map((at) => info.idx[at] ?? -1) : (found ?? [])).slice(0, LIMIT);
    };
  },
  'FlexSearch 0.8, forward': () => {
    const flex = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
    labels.forEach((label, i) => flex.add(i, label));
    return (text) => flex.search(text, { limit: LIMIT, suggest: true }).map(Number);
  },
  'Tagify 4.38, its own filter': () => {
    const filter = tagifyFilter(labels, LIMIT);
    const places = new Map(labels.map((label, i) => [label, i]));
    return (text) => filter(text).map((label) => places.get(label) ?? -1);
  },
  'every word somewhere, folded (as pickers filter)': () => {
    const folded = labels.map(fold);
    return (text) => {
      const words = wordsOf(fold(text));
      const found: number[] = [];
      for (let i = 0; i < folded.length && found.length < LIMIT; i += 1) if (words.every((word) => folded[i]?.includes(word))) found.push(i);
      return found;
    };
  },
};

function jobNames(): string[] {
  return [...readOwnJobs(OWN_JOBS), ...readReferential(data)].map(({ job }) => job().masculine);
}

function labelsOf(text: string): string[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter(Boolean);
  const cells = (line: string): string[] => [...line.matchAll(/"((?:[^"]|"")*)"|([^,"]+)|(?<=,)(?=,)/g)].map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('""', '"'));
  const column = cells(head).findIndex((name) => name === 'libelle_competence' || name === 'preferredLabel');
  return column < 0 ? [head, ...lines] : lines.map((line) => cells(line)[column] ?? '').filter(Boolean);
}

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1_000, value };
}

const share = (list: readonly Query[], is: (query: Query) => boolean): string => ((list.filter(is).length / list.length) * 100).toFixed(1);

function row(name: string, make: () => Search): string {
  const { ms: buildMs, value: search } = timed(make);
  const answers = new Map(queries.map((query) => [query, search(query.text)]));
  const isFound = (query: Query): boolean => answers.get(query)?.includes(query.wanted) ?? false;
  const isFirst = (query: Query): boolean => answers.get(query)?.[0] === query.wanted;
  const slips = queries.filter(({ kind }) => kind !== HEAVY);
  const kinds = KINDS.map((kind) => share(queries.filter((query) => query.kind === kind), isFound));
  const keysMs = queries.slice(0, 8).flatMap(({ text }) => [...text].map((_, i) => timed(() => search(text.slice(0, i + 1))).ms)).sort((a, b) => a - b);
  const at = (part: number): string => (keysMs[Math.floor(keysMs.length * part)] ?? 0).toFixed(2);
  return [name, buildMs.toFixed(0), at(0.5), at(0.95), share(slips, isFound), share(slips, isFirst), share(queries.filter(({ kind }) => kind === HEAVY), isFound), ...kinds].join(' | ');
}

console.log(`${labels.length} labels, ${queries.length} queries, seed ${values.seed}\n`);
console.log(`| | build, ms CPU | key, median ms | key, p95 ms | recall@10 | top-1 | heavy phonetic | ${KINDS.join(' | ')} |`);
console.log(`|${'---|'.repeat(7 + KINDS.length)}`);
for (const [name, make] of Object.entries(CONTESTANTS)) console.log(`| ${row(name, make)} |`);

/** What the page pays for it: a step is never cut, so the longest is what a task has at least. */
function ownIndex(): string {
  let told = '';
  for (let round = 0; round < 5; round += 1) {
    const stepsMs: number[] = [];
    const { ms, value } = timed(() => {
      const steps = indexNames(labels.map((label) => ({ label })));
      for (;;) {
        const startMs = performance.now();
        const step = steps.next();
        stepsMs.push(performance.now() - startMs);
        if (step.done) return step.value;
      }
    });
    told = `${ms.toFixed(0)} ms of CPU in ${stepsMs.length} steps, the longest ${Math.max(...stepsMs).toFixed(1)} ms; ${(bytesOf(value) / 1e6).toFixed(2)} MB`;
  }
  return told;
}

const bytesOf = (value: object): number =>
  Object.values(value as Record<string, unknown>).reduce((sum: number, one) => sum + (ArrayBuffer.isView(one) ? one.byteLength : typeof one === 'object' && one ? bytesOf(one) : 0), 0);

console.log(`\nOur index, made a fifth time in this process: ${ownIndex()}`);
