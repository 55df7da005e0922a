import { pageOutbox, type OutboxEntry } from '../../../src/client/outbox/index.js';
import { configure } from '../../../src/client/settings.js';

/** Where the tab or the browser dies, in the order of one sending. */
export type Cut = 'before store' | 'stored' | 'sending' | 'server ok' | 'before delete' | 'after delete';

const outbox = pageOutbox();
const never = new Promise<never>(() => undefined);

/** Gives an answer and resolves at the cut: from there on this page does nothing more about it. */
function reach(cut: Cut, entry: OutboxEntry): Promise<void> {
  return new Promise((reached) => {
    const { fetch } = globalThis;
    const stopStorage = () => {
      IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      reached();
    };
    globalThis.fetch = async (...all) => {
      if (cut === 'sending') return (reached(), never);
      const response = await fetch(...all);
      if (cut === 'server ok') return (reached(), never);
      if (cut === 'before delete') stopStorage();
      return response;
    };
    if (cut === 'before store') stopStorage();
    void give(cut, entry, reached);
  });
}

async function give(cut: Cut, entry: OutboxEntry, reached: () => void): Promise<void> {
  await outbox.add(entry);
  if (cut === 'stored') return reached();
  await outbox.send(entry.submissionId);
  if (cut === 'after delete') reached();
}

const startAt = (laterMs: number): Promise<void> => {
  configure({ now: () => Date.now() + laterMs });
  return outbox.start();
};

/** What a page of outbox-site.ts offers to its test. `started`: what the visit before left has been taken up. */
const page = { outbox, reach, startAt, started: outbox.start() };
export type OutboxPage = typeof page;

Object.assign(globalThis, page);
