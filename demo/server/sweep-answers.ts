import type { Forms } from './forms.js';
import { RefusedError } from './problem.js';
import { addDuration } from './retention.js';
import type { FormStatistics } from './statistics/form-statistics.js';
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
