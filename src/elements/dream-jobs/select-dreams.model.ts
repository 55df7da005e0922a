import type { DreamCounts, Sex, Stage } from '../../contract/dream-jobs.js';

const { freeze } = Object;

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

/** women, men, others: on a line, in a legend, in a table */
export const SEX_ORDER: readonly Sex[] = ['f', 'm', 'x'];

/** Adds up the shown cells of a filter by job and group, and ranks the jobs: by number, then in the order of the alphabet. */
export function selectDreams(table: DreamCounts, filter: DreamFilter): DreamSelection {
  const sorted = tally(table, filter)
    .filter(({ total }) => total.shown || total.hidden)
    .sort((a, b) => b.total.n - a.total.n || byName(a, b));
  let rank = 0;
  const all = sorted.map((one, i) => {
    if (one.total.n !== sorted[i - 1]?.total.n) rank = i + 1;
    return describe(one, one.total.n ? rank : null);
  });
  const rankedCount = all.filter(({ n }) => n).length;
  return freeze({
    filter: freeze({ ...filter }),
    jobs: freeze(all.slice(0, Math.min(rankedCount, Math.max(0, filter.top)))),
    all: freeze(all),
    rankedCount,
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

/** « Écrivain » stays near « Écologue »; no locale: the same order on every machine. */
function byName(a: Tally, b: Tally): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.job < b.job ? -1 : 1;
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function describe({ job, code, groups: { f, m, x }, total }: Tally, rank: number | null): DreamJob {
  return freeze({ job, code, rank, ...group(total), groups: freeze({ f: group(f), m: group(m), x: group(x) }) });
}

const group = (sum: Sum): DreamGroup => freeze({ n: sum.n, secrecy: secrecyOf(sum) });

function secrecyOf({ shown, hidden }: Sum): Secrecy {
  if (!hidden) return 'shown';
  if (shown) return 'partial';
  return hidden === 1 ? 'below' : 'rare';
}

function sexesOf(table: DreamCounts): readonly Sex[] {
  const present = new Set(table.counts.map(({ sex }) => sex));
  return freeze(SEX_ORDER.filter((sex) => present.has(sex)));
}

/** The periods that have a cell, in order of life; an id the document doesn't name is shown as it is, after the others. */
function stagesOf(table: DreamCounts): readonly Stage[] {
  const present = new Set(table.counts.flatMap(({ stage }) => stage ?? []));
  const known = table.stages.filter(({ id }) => present.has(id));
  const others = [...present].filter((unnamed) => !known.some(({ id }) => id === unnamed)).map((id) => ({ id, label: id }));
  return freeze([...known, ...others]);
}
