import { expect } from 'chai';
import { IndexedDbStorage } from '../../src/client/outbox/indexed-db.js';
import { freshRecord } from '../../src/client/outbox/record.js';
import { createLocks } from '../../src/client/outbox/locks.js';
import { entryOf, idOf } from '../helpers/outbox-world.js';

const NAME = 'ij-outbox-test';
const recordOf = (n: number) => freshRecord(entryOf(n), 0);

const drop = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not deleted'));
  });

const open = (version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });

/** The browser's own factory, with another `open`. */
const withOpen = (openAs: IDBFactory['open']): IDBFactory => ({ open: openAs, databases: () => indexedDB.databases(), cmp: indexedDB.cmp.bind(indexedDB), deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB) });

describe('outbox in IndexedDB', () => {
  const storage = new IndexedDbStorage({ name: NAME });
  beforeEach(drop);
  after(drop);

  it('looks without creating', async () => {
    expect(await storage.exists()).to.equal(false);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include(NAME);
    await storage.add(recordOf(1));
    expect(await storage.exists()).to.equal(true);
  });

  it('keeps in the order given, each id once', async () => {
    for (const n of [3, 1, 3, 2]) await storage.add(recordOf(n));
    expect((await storage.all()).map(({ submissionId }) => submissionId)).to.deep.equal([idOf(3), idOf(1), idOf(2)]);
  });

  it('gives a counter that grows, also after a deletion', async () => {
    await storage.add(recordOf(1));
    const [first] = await storage.all();
    await storage.update(idOf(1), () => undefined);
    await storage.add(recordOf(2));
    const [second] = await storage.all();
    expect(second?.order).to.be.greaterThan(first?.order ?? Infinity);
  });

  it('reads, changes and writes in one step', async () => {
    await storage.add(recordOf(1));
    await Promise.all([1, 2, 3, 4, 5].map(() => storage.update(idOf(1), (record) => ({ ...record, attempts: record.attempts + 1 }))));
    expect((await storage.all())[0]?.attempts).to.equal(5);
    expect(await storage.update(idOf(9), () => expect.fail('there is none'))).to.equal(undefined);
  });

  it('replaces in one step', async () => {
    await storage.add(recordOf(1));
    await storage.add(recordOf(2), idOf(1));
    expect((await storage.all()).map(({ submissionId }) => submissionId)).to.deep.equal([idOf(2)]);
  });

  it('keeps what was given exactly', async () => {
    await storage.add(recordOf(1));
    expect((await storage.all())[0]?.document).to.deep.equal(entryOf(1).document);
  });

  it('gives up a database that never opens, and closes it should it open late', async () => {
    let close: (() => void) | undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const request = { result: { close } } as unknown as IDBOpenDBRequest;
    const hanging = new IndexedDbStorage({ patienceMs: 20, factory: () => withOpen(() => request) });
    const error = await hanging.add(recordOf(1)).then(() => undefined, (reason: unknown) => reason as DOMException);
    expect(error?.name).to.equal('TimeoutError');
    request.onsuccess?.(new CustomEvent('success'));
    await closed;
  });

  it('opens again when the system closed the connection', async () => {
    await storage.add(recordOf(1));
    let opened = 0;
    const closing = new IndexedDbStorage({
      name: NAME,
      factory: () => withOpen((name, version) => {
        const request = indexedDB.open(name, version);
        if ((opened += 1) === 1) request.addEventListener('success', () => request.result.close());
        return request;
      }),
    });
    expect(await closing.all()).to.have.length(1);
    expect(opened).to.equal(2);
  });

  it('rejects when the storage is denied, at once', async () => {
    const denied = new IndexedDbStorage({ factory: () => { throw new DOMException('denied', 'SecurityError'); } });
    for (const act of [() => denied.exists(), () => denied.add(recordOf(1)), () => denied.all()]) {
      expect(await act().then(() => 'done', (error: Error) => error.name)).to.equal('SecurityError');
    }
  });

  it('does not stand in the way of an upgrade by a newer version', async () => {
    await storage.add(recordOf(1));
    const newer = await open(99);
    newer.close();
    expect(newer.version).to.equal(99);
  });
});

describe('outbox locks', () => {
  for (const [name, locks] of [['of the browser', createLocks(navigator.locks)], ['of this tab alone', createLocks(undefined)]] as const) {
    it(`${name}: one at a time by name, also after a failure`, async () => {
      const log: string[] = [];
      const work = (word: string) => async () => {
        log.push(`${word} in`);
        await Promise.resolve();
        log.push(`${word} out`);
        if (word === 'a') throw new Error('a');
      };
      const results = await Promise.allSettled([locks.run('x', work('a')), locks.run('x', work('b')), locks.run('y', () => Promise.resolve())]);
      expect(log).to.deep.equal(['a in', 'a out', 'b in', 'b out']);
      expect(results.map(({ status }) => status)).to.deep.equal(['rejected', 'fulfilled', 'fulfilled']);
    });
  }

  it('where locks are denied, the work is done all the same', async () => {
    const denied = { request: () => Promise.reject(new DOMException('no', 'SecurityError')), query: () => Promise.reject(new Error('no')) } as unknown as LockManager;
    expect(await createLocks(denied).run('x', () => Promise.resolve(7))).to.equal(7);
  });
});
