import type { DreamCell, DreamCounts } from '../../contract/dream-jobs.js';

interface Batch {
  readonly minCount: number;
  /** the fewest persons that any document told since the one on the wall, which counts too; undefined: none has told them */
  readonly fewestPeople?: number | undefined;
}

/** How many dreams one person gives at most, since no document says so. */
const DREAMS_EACH = 3;

/**
 * May a newer document take the place of the one on the wall? Not while it has fewer new persons than the threshold: whoever sees a neighbour send an
 * answer would see which job it was. An endpoint that says (`batch`) that it releases answers by as many is believed; one that does not is held back. Where persons
 * are not told, which is so whenever their number would give a hidden one away, it takes as many new dreams as that many persons may give.
 * `shown` undefined: nobody had answered.
 */
export function isWholeBatch(shown: DreamCounts | undefined, next: DreamCounts | undefined, { minCount, fewestPeople }: Batch): boolean {
  if (!next || minCount < 2) return true;
  const before = shown ? shown.people : 0;
  const isFewer = before !== undefined && next.people !== undefined && next.people < before;
  if (Math.min(next.batch ?? 0, shown ? (shown.batch ?? 0) : minCount) >= minCount && !isFewer) return true;
  if (before !== undefined && next.people !== undefined) {
    const fresh = next.people - before;
    // the same persons: a job has another name; fewer: old answers were deleted, which must not show whose either
    return fresh === 0 || Math.abs(fresh) >= minCount;
  }
  if (fewestPeople !== undefined && next.people !== undefined && next.people - fewestPeople >= minCount) return true;
  const least = minCount * DREAMS_EACH;
  return newDreams(shown, next, minCount) >= least || (!!shown && newDreams(next, shown, minCount) >= least);
}

/**
 * At least so many dreams are new in the table where most are: a person adds to a table no more than she has dreams. A number that was hidden was under the
 * threshold, or hid another one and may have been as large as now: what it tells is worth the threshold at most.
 */
function newDreams(before: DreamCounts | undefined, after: DreamCounts, minCount: number): number {
  const grown = tablesOf(after).map(({ by, counts }) => {
    const known = new Map(before && tablesOf(before).find((table) => table.by === by)?.counts.map((cell) => [idOf(cell), cell.n]));
    const fresh = ({ n, ...cell }: DreamCell): number => {
      if (typeof n !== 'number') return 0;
      const was = before ? known.get(idOf(cell)) : 0;
      return Math.max(0, typeof was === 'number' ? n - was : Math.min(minCount, n - minCount + 1));
    };
    return counts.reduce((sum, cell) => sum + fresh(cell), 0);
  });
  return Math.max(0, ...grown);
}

function tablesOf({ counts, tables }: DreamCounts): { by: string; counts: readonly DreamCell[] }[] {
  return tables?.map(({ by, counts: cells }) => ({ by: [...by].sort().join(' '), counts: cells })) ?? [{ by: '', counts }];
}

const idOf = ({ job, sex, stage, territory, period }: DreamCell): string => JSON.stringify([job, sex, stage, territory, period].map((value) => value ?? null));

/** Is it of another form? */
export const isOtherSubject = (shown: DreamCounts | undefined, next: DreamCounts | undefined): boolean =>
  !!shown && !!next && (shown.title !== next.title || shown.question !== next.question);

export const isSameDocument = (shown: DreamCounts | undefined, next: DreamCounts | undefined): boolean => shown === next || JSON.stringify(shown) === JSON.stringify(next);
