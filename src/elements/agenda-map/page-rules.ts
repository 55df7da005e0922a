import type { ExpandRecurrence } from '../../contract/agenda-set.js';
import type { WireEvent } from '../../contract/agenda.js';
import type { ContractIssue } from '../../contract/parse.js';
import { expander, type RecurrenceWindow, type RuleBudget } from '../../contract/recurrence.js';

/** of one rule: its times over nearly three years, when it is of each day */
const MOST_TIMES = 1_000;

interface RulePage {
  readonly events: readonly Pick<WireEvent, 'recurrence'>[];
}

type Window = Pick<RecurrenceWindow, 'fromMs' | 'nowMs' | 'toMs'>;

/** What all the sources that are read for one window may use together. */
const budgets = new WeakMap<Window, RuleBudget & { isTold?: boolean }>();
const MOST = { rules: 0, times: 100_000, steps: 4_000_000 };

/**
 * Works out the times of one page, or of a stretch of it, which may use half of what is left, so that something remains for those that follow. `lost`
 * grows when something is cut: once.
 */
export function expanderOf({ events }: RulePage, window: Window, lost: ContractIssue[]): ExpandRecurrence {
  const budget = budgets.get(window) ?? { ...MOST };
  budgets.set(window, budget);
  budget.rules = 2 * events.filter(({ recurrence }) => recurrence).length;
  const onCut = (): void => {
    if (!budget.isTold) lost.push({ path: '', message: 'has too many recurring dates: of some events only the nearest are shown' });
    budget.isTold = true;
  };
  return expander({ ...window, most: MOST_TIMES, budget, onCut });
}
