/** One worker at a time by name. `isAlone` says whether that holds across tabs, or only in this one. */
export interface Locks {
  readonly isAlone: boolean;
  run: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** Locks of the browser, which free themselves when their tab dies. Pages without HTTPS have none: there the leases on the records do it. */
export function createLocks(manager: LockManager | undefined): Locks {
  return manager ? { isAlone: true, run: (name, work) => runLocked(manager, name, work) } : createTabLocks();
}

async function runLocked<T>(manager: LockManager, name: string, work: () => Promise<T>): Promise<T> {
  let turn: Promise<T> | undefined;
  await manager.request(name, () => (turn = work())).catch(() => undefined);
  return turn ?? work(); // a sandboxed frame may be denied locks: its storage is denied too, so no other tab shares the records
}

/** A queue within one tab. */
export function createTabLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>();
  return {
    isAlone: false,
    run: (name, work) => {
      const turn = (tails.get(name) ?? Promise.resolve()).then(work, work);
      tails.set(name, turn);
      return turn;
    },
  };
}
