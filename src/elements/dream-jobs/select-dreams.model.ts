import type { DreamCounts, Sex, Stage } from '../../contract/dream-jobs.js';

/**
 * What may be said of a sum of cells. `shown`: all of it. `partial`: a sum of shown cells beside hidden ones. `below`: one hidden cell alone,
 * so it is under the threshold. `rare`: several hidden cells; together they may well be over it, so nothing is said of the number.
 */
export type Secrecy = 'shown' | 'partial' | 'below' | 'rare';

/** Persons of one group in one job: always a sum of shown cells, never a difference. */
export interface DreamGroup {
  readonly n: number;
  readonly secrecy: Secrecy;
}

export interface DreamJob {
  readonly job: string;
  readonly code: string | null;
  /** 1 for the most wished; equal numbers share a rank; null when there is no number to show */
  readonly rank: number | null;
  readonly n: number;
  readonly secrecy: Secrecy;
  readonly groups: Readonly<Record<Sex, DreamGroup>>;
}

export interface DreamFilter {
  /** undefined: all */
  readonly sex?: Sex | undefined;
  readonly stage?: string | undefined;
  /** how many jobs to show at most */
  readonly top: number;
}

export interface DreamSelection {
  readonly filter: DreamFilter;
  /** the first `top` jobs that have a number, most wished first */
  readonly jobs: readonly DreamJob[];
  /** all jobs of the filter: those with a number, then those whose cells are all hidden, in the order of the alphabet */
  readonly all: readonly DreamJob[];
  /** how many of `all` have a number */
  readonly rankedCount: number;
  /** is there anything hidden behind this filter? When the endpoint hides jobs it doesn't name, nobody knows under which filter they fall. */
  readonly isPartial: boolean;
  /** groups and periods of life that the whole table has, whatever the filter */
  readonly sexes: readonly Sex[];
  readonly stages: readonly Stage[];
}

interface Sum {
  n: number;
  shown: number;
  hidden: number;
}

interface Tally {
  readonly job: string;
  /** what the alphabet compares, folded once: accents and case don't decide first */
  readonly key: string;
  code: string | null;
  readonly groups: Record<Sex, Sum>;
  readonly total: Sum;
}

const SEX_ORDER: readonly Sex[] = ['f', 'm', 'x'];

/** Adds up the shown cells of a filter by job and group, and ranks the jobs: by number, then in the order of the alphabet. */
export function selectDreams(table: DreamCounts, filter: DreamFilter): DreamSelection {
  const tallies = tally(table, filter);
  const ranked = rank(tallies.filter(({ total }) => total.n > 0));
  const hidden = tallies.filter(({ total }) => total.n === 0 && total.hidden > 0).sort(byName);
  const all = [...ranked, ...hidden.map((one) => describe(one, null))];
  return Object.freeze({
    filter: Object.freeze({ ...filter }),
    jobs: Object.freeze(ranked.slice(0, Math.max(0, filter.top))),
    all: Object.freeze(all),
    rankedCount: ranked.length,
    isPartial: table.masked > 0 || all.some(({ secrecy }) => secrecy !== 'shown'),
    sexes: sexesOf(table),
    stages: stagesOf(table),
  });
}

function tally(table: DreamCounts, { sex, stage }: DreamFilter): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const cell of table.counts) {
    if ((sex && cell.sex !== sex) || (stage && cell.stage !== stage)) continue;
    let known = tallies.get(cell.job);
    if (!known) tallies.set(cell.job, (known = emptyTally(cell.job)));
    known.code ??= cell.code ?? null;
    add(known.groups[cell.sex], cell.n);
    add(known.total, cell.n);
  }
  return [...tallies.values()];
}

const zero = (): Sum => ({ n: 0, shown: 0, hidden: 0 });

const emptyTally = (job: string): Tally => ({ job, key: fold(job), code: null, groups: { f: zero(), m: zero(), x: zero() }, total: zero() });

function add(sum: Sum, n: number | null | undefined): void {
  if (typeof n !== 'number') sum.hidden += 1;
  else if (n > 0) {
    sum.n += n;
    sum.shown += 1;
  }
}

function rank(tallies: Tally[]): DreamJob[] {
  const sorted = tallies.sort((a, b) => b.total.n - a.total.n || byName(a, b));
  let place = 0;
  return sorted.map((one, i) => {
    if (one.total.n !== sorted[i - 1]?.total.n) place = i + 1;
    return describe(one, place);
  });
}

/** « Écrivain » stays near « Écologue »; no locale: the same order on every machine. */
function byName(a: Tally, b: Tally): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.job < b.job ? -1 : 1;
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function describe(one: Tally, place: number | null): DreamJob {
  const { f, m, x } = one.groups;
  const groups = Object.freeze({ f: group(f), m: group(m), x: group(x) });
  return Object.freeze({ job: one.job, code: one.code, rank: place, n: one.total.n, secrecy: secrecyOf(one.total), groups });
}

const group = (sum: Sum): DreamGroup => Object.freeze({ n: sum.n, secrecy: secrecyOf(sum) });

function secrecyOf({ shown, hidden }: Sum): Secrecy {
  if (!hidden) return 'shown';
  if (shown) return 'partial';
  return hidden === 1 ? 'below' : 'rare';
}

function sexesOf(table: DreamCounts): readonly Sex[] {
  const present = new Set(table.counts.map(({ sex }) => sex));
  return Object.freeze(SEX_ORDER.filter((sex) => present.has(sex)));
}

/** The periods that have a cell, in order of life; an id the document doesn't name is shown as it is, after the others. */
function stagesOf(table: DreamCounts): readonly Stage[] {
  const present = new Set(table.counts.flatMap(({ stage }) => stage ?? []));
  const known = table.stages.filter(({ id }) => present.has(id));
  const named = new Set(known.map(({ id }) => id));
  const others = [...present].filter((id) => !named.has(id)).map((id) => ({ id, label: id }));
  return Object.freeze([...known, ...others]);
}
