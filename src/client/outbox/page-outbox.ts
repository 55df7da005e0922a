import { postJson } from '../post.js';
import { backoffMs } from '../retry.js';
import { settings } from '../settings.js';
import { checkEndpoint } from '../url.js';
import { allowedOnPage } from './allowed-origins.js';
import { IndexedDbStorage } from './indexed-db.js';
import { createLocks } from './locks.js';
import { Outbox, type OutboxChange } from './outbox.js';

const CHANNEL = 'ij-outbox';
/** `setTimeout` counts in 32 bits */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

let outbox: Outbox | undefined;
let channel: BroadcastChannel | undefined;

/** The outbox that all forms of a page share. Making it opens nothing: neither storage nor channel. */
export function pageOutbox(): Outbox {
  if (outbox) return outbox;
  outbox = new Outbox({
    device: new IndexedDbStorage(),
    post: (entry) => postJson(checkEndpoint(entry.endpoint, { allowedOrigins: [...allowedOnPage] }), entry.document),
    locks: createLocks(navigator.locks as LockManager | undefined),
    nowMs: () => settings.now(),
    backoffMs,
    startTimer,
    listen: openChannel,
    broadcast: (change) => openChannel()?.postMessage(change),
    persist: () => void (navigator.storage as StorageManager | undefined)?.persist?.().catch(() => undefined),
    owner: String(settings.random()),
  });
  takeUpWhenBack(outbox);
  return outbox;
}

/** The network is back, or the person: what waits is tried, also what a tab that is gone has left. */
function takeUpWhenBack(shared: Outbox): void {
  const start = () => void shared.start();
  window.addEventListener('online', start);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && start());
}

function startTimer(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS));
  return () => clearTimeout(timer);
}

function openChannel(): BroadcastChannel | undefined {
  if (channel || typeof BroadcastChannel === 'undefined') return channel;
  try {
    channel = new BroadcastChannel(CHANNEL);
  } catch {
    return undefined; // Firefox refuses one where it refuses storage: then no other tab shares the records
  }
  channel.onmessage = ({ data }: MessageEvent<OutboxChange>) => void outbox?.receive(data);
  return channel;
}
