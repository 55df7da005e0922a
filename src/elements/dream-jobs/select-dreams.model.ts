import type { DreamCell, DreamCounts, DreamKey, Sex, Stage } from '../../contract/dream-jobs.js';
import { finestCells, valuesIn, type AskedDreams } from '../../contract/dream-finest.js';

const { freeze } = Object;

/**
 * What may be said of a sum of cells. `shown`: all of it. `partial`: a sum of shown cells beside hidden ones. `below`: one hidden cell alone,
 * so it is under the threshold; never of a declared table, which hides others with it. `rare`: hidden, and nothing is said of the number.
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
  /** false: the document doesn't tell whose they are under this filter; all stand in the group of others */
  readonly isSplit: boolean;
  readonly groups: Readonly<Record<Sex, DreamGroup>>;
}

export interface DreamFilter {
  /** undefined: all */
  readonly sex?: Sex | undefined;
  readonly stage?: string | undefined;
  readonly territory?: string | undefined;
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
  /** false: the document tells nothing of this filter, since it has no table by these keys together */
  readonly isTold: boolean;
  /** the groups that each job is split in; none where the document doesn't tell them with this filter */
  readonly sexes: readonly Sex[];
  /** what the filters may be, by the whole document */
  readonly choices: { readonly sexes: readonly Sex[]; readonly territories: readonly Stage[] };
  /** in order of life */
  readonly stages: readonly Stage[];
}

interface Sum {
  n: number;
  shown: number;
  hidden: number;
}

interface Tally {
  readonly job: string;
  /** what the alphabet compares, folded at the first tie: accents and case don't decide first */
  key?: string;
  code: string | null;
  readonly groups: Record<Sex, Sum>;
  readonly total: Sum;
}

/** women, men, others: on a line, in a legend, in a table */
export const SEX_ORDER: readonly Sex[] = ['f', 'm', 'x'];

/** What a document tells. */
interface DreamReading {
  /** under the filter; undefined: nothing */
  readonly asked: AskedDreams | undefined;
  readonly valuesOf: (key: DreamKey) => ReadonlySet<string>;
}

/** What there is to show of a document of finest cells. */
export function selectFinest(table: DreamCounts, { top, ...filter }: DreamFilter): DreamSelection {
  return selectFrom(table, { ...filter, top }, { asked: finestCells(table, filter), valuesOf: (key) => valuesIn(table.counts, key) });
}

/** Adds up the shown cells of a filter by job and group, and ranks the jobs: by number, then in the order of the alphabet. */
export function selectFrom(table: DreamCounts, { top, ...filter }: DreamFilter, { asked, valuesOf }: DreamReading): DreamSelection {
  const present = valuesOf('sex');
  const named = (key: DreamKey, names: readonly Stage[] = []): readonly Stage[] => namedValues(valuesOf(key), names);
  // others alone: nobody was asked
  const sexes = SEX_ORDER.filter((sex) => present.has(sex) && (sex !== 'x' || present.size > 1));
  const isSplit = !!asked?.isSplit && sexes.length > 0;
  const sorted = tally(asked?.cells ?? [])
    .filter(({ total }) => total.shown || total.hidden)
    .sort((a, b) => b.total.n - a.total.n || byName(a, b));
  let rank = 0;
  const all = sorted.map((one, i) => {
    if (one.total.n !== sorted[i - 1]?.total.n) rank = i + 1;
    return describe(one, { rank: one.total.n ? rank : null, isSplit }, !!asked?.isDeclared);
  });
  const choices = freeze({ sexes, territories: named('territory', table.territories) });
  const rankedCount = all.filter(({ n }) => n).length;
  return freeze({
    filter: freeze({ ...filter, top }),
    jobs: freeze(all.slice(0, Math.min(rankedCount, Math.max(0, top)))),
    all: freeze(all),
    rankedCount,
    isPartial: table.masked > 0 || all.some(({ secrecy }) => secrecy !== 'shown'),
    isTold: !!asked,
    sexes: isSplit ? sexes : [],
    choices,
    stages: named('stage', table.stages),
  });
}

function tally(cells: readonly DreamCell[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { job, code, sex, n } of cells) {
    let known = tallies.get(job);
    if (!known) tallies.set(job, (known = emptyTally(job)));
    known.code ??= code ?? null;
    add(known.groups[sex ?? 'x'], n);
    add(known.total, n);
  }
  return [...tallies.values()];
}

const zero = (): Sum => ({ n: 0, shown: 0, hidden: 0 });

const emptyTally = (job: string): Tally => ({ job, code: null, groups: { f: zero(), m: zero(), x: zero() }, total: zero() });

function add(sum: Sum, n: number | null | undefined): void {
  if (typeof n !== 'number') sum.hidden += 1;
  else if (n > 0) {
    sum.n += n;
    sum.shown += 1;
  }
}

/** « Écrivain » stays near « Écologue »; no locale: the same order on every machine. */
function byName(a: Tally, b: Tally): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return (x === y ? a.job < b.job : x < y) ? -1 : 1;
}

const keyOf = (tally: Tally): string => (tally.key ??= tally.job.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

function describe({ job, code, groups: { f, m, x }, total }: Tally, about: Pick<DreamJob, 'rank' | 'isSplit'>, isDeclared: boolean): DreamJob {
  const group = (sum: Sum): DreamGroup => freeze({ n: sum.n, secrecy: secrecyOf(sum, isDeclared) });
  return freeze({ job, code, ...about, ...group(total), groups: freeze({ f: group(f), m: group(m), x: group(x) }) });
}

function secrecyOf({ shown, hidden }: Sum, isDeclared: boolean): Secrecy {
  if (!hidden) return 'shown';
  if (shown) return 'partial';
  return hidden === 1 && !isDeclared ? 'below' : 'rare';
}

/** The values that have a cell, in the order of the document; an id that it doesn't name is shown as it is, after the others. */
function namedValues(present: ReadonlySet<string>, names: readonly Stage[]): readonly Stage[] {
  const known = names.filter(({ id }) => present.has(id));
  const others = [...present].filter((unnamed) => !known.some(({ id }) => id === unnamed)).map((id) => ({ id, label: id }));
  return freeze([...known, ...others]);
}
