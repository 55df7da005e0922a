import type { Forms } from './forms.js';
import { RefusedError } from './problem.js';
import { addDuration } from './retention.js';
import type { FormStatistics } from './statistics/form-statistics.js';
import { lastClosed, type PeriodSort } from './statistics/periods.js';
import type { TerritoryStatistics } from './statistics/territory-statistics.js';
import type { Store } from './store.js';

interface Sweep {
  readonly store: Store;
  readonly forms: Forms;
  readonly statistics: FormStatistics;
  readonly territories: TerritoryStatistics;
  readonly now: () => Date;
  /** an ISO 8601 duration */
  readonly keep: string;
}

interface LastPeriod extends Omit<Sweep, 'store' | 'keep'> {
  readonly periodSort: PeriodSort;
}

/** Counts the last period of every form that is asked, if nobody did yet: who asks for it then need not wait. */
export async function countLastPeriod({ forms, statistics, territories, now, periodSort }: LastPeriod): Promise<void> {
  const { to } = lastClosed(now().toISOString().slice(0, 10), periodSort);
  for (const form of forms.latest) {
    await territories.settle(form, to);
    await statistics.settle(form, to).catch(passOverRefusal);
  }
}

/** Deletes the answers whose time is over. The counts of their periods are made first, and stay. How many there were. */
export async function sweepAnswers({ store, forms, statistics, territories, now, keep }: Sweep): Promise<number> {
  const today = now().toISOString().slice(0, 10);
  const over = (await store.arrivals()).filter(({ receivedOn }) => (addDuration(receivedOn, keep) ?? today) <= today);
  for (const { form: id, receivedOn } of over) {
    const [form] = forms.editions(id);
    if (!form) continue;
    await territories.settle(form, receivedOn);
    // a period too large to count must not keep answers for ever
    await statistics.settle(form, receivedOn).catch(passOverRefusal);
  }
  return store.remove(over);
}

/** A fault of the disk is no refusal: nothing is deleted then, and the next day it is tried again. */
export function passOverRefusal(error: unknown): void {
  if (!(error instanceof RefusedError)) throw error;
}
