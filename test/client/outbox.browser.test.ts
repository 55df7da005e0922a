import { expect } from 'chai';
import type { OutboxStorage } from '../../src/client/outbox/storage.js';
import { createMemoryStorage } from '../helpers/memory-storage.js';
import { entryOf, ENDPOINT, idOf, OutboxWorld, type Tab } from '../helpers/outbox-world.js';

const waitingIn = async (tab: Tab): Promise<string[]> => (await tab.outbox.records()).map(({ submissionId }) => submissionId);

describe('outbox: keeps before it sends', () => {
  it('has the answer on the device before the first post', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab();
    expect(await tab.outbox.add(entryOf(1))).to.equal('device');
    expect(world.posts).to.deep.equal([]);
    expect((await world.device.all()).map(({ submissionId }) => submissionId)).to.deep.equal([idOf(1)]);
    expect(await tab.outbox.send(idOf(1))).to.deep.equal({ kind: 'done' });
    expect(await world.device.all()).to.deep.equal([]);
    expect(tab.kinds()).to.deep.equal(['added', 'done']);
  });

  it('keeps the same id once, and two visitors with the same answers twice', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab();
    await tab.outbox.add(entryOf(1));
    await tab.outbox.add(entryOf(1));
    await tab.outbox.add({ ...entryOf(2), document: { ...entryOf(1).document, submissionId: idOf(2) } });
    expect(await waitingIn(tab)).to.deep.equal([idOf(1), idOf(2)]);
  });

  it('corrected: the new one takes the place of the refused one', async () => {
    const tab = new OutboxWorld().openTab();
    await tab.outbox.add(entryOf(1));
    await tab.outbox.add(entryOf(2), { replaces: idOf(1) });
    expect(await waitingIn(tab)).to.deep.equal([idOf(2)]);
  });
});

describe('outbox: faults', () => {
  it('offline: waits, and goes once on return (row 1)', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab();
    world.fate = () => 'offline';
    await tab.outbox.add(entryOf(1));
    await tab.outbox.send(idOf(1));
    await world.settle();
    expect(await waitingIn(tab)).to.deep.equal([idOf(1)]);
    world.fate = () => 'ok';
    await tab.outbox.start();
    await world.settle();
    expect(world.stored.get(idOf(1))).to.equal(1);
    expect(await waitingIn(tab)).to.deep.equal([]);
  });

  it('500: by its timer, without the person (row 3)', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab();
    world.fate = () => 'error';
    await tab.outbox.add(entryOf(1));
    await tab.outbox.send(idOf(1));
    await world.settle();
    world.fate = () => 'ok';
    await world.pass(999);
    expect(world.posts).to.have.length(1);
    await world.pass(1);
    expect(world.stored.size).to.equal(1);
  });

  it('503 with Retry-After: everyone for that endpoint waits, the others go on (row 4)', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab();
    world.fate = ({ endpoint }) => (endpoint === ENDPOINT ? 'busy' : 'ok');
    await tab.outbox.add(entryOf(1));
    await tab.outbox.send(idOf(1));
    await world.settle();
    world.fate = () => 'ok';
    await tab.outbox.add(entryOf(2));
    expect(await tab.outbox.send(idOf(2))).to.deep.equal({ kind: 'wait', reason: 'busy' });
    await tab.outbox.add(entryOf(3, 'https://other.example/'));
    expect(await tab.outbox.send(idOf(3))).to.deep.equal({ kind: 'done' });
    expect(world.posts).to.deep.equal([idOf(1), idOf(3)]);
    await world.pass(10_000);
    expect([...world.stored.keys()].sort()).to.deep.equal([idOf(1), idOf(2), idOf(3)]);
  });

  it('the answer of the endpoint is lost: sent again, stored once (row 5)', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab();
    world.fate = () => 'lost';
    await tab.outbox.add(entryOf(1));
    await tab.outbox.send(idOf(1));
    world.fate = () => 'ok';
    expect(await tab.outbox.send(idOf(1))).to.deep.equal({ kind: 'done' });
    expect(world.posts).to.have.length(2);
    expect(world.stored.get(idOf(1))).to.equal(1);
  });

  it('a poisoned record holds up nobody (row 24)', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab();
    world.fate = ({ submissionId }) => (submissionId === idOf(1) ? 'portal' : 'ok');
    await tab.outbox.add(entryOf(1));
    for (let i = 0; i < 9; i += 1) await tab.outbox.send(idOf(1));
    for (const n of [2, 3, 4]) await tab.outbox.add(entryOf(n));
    await tab.outbox.wake();
    await world.settle();
    expect([...world.stored.keys()]).to.deep.equal([idOf(2), idOf(3), idOf(4)]);
    expect(await waitingIn(tab)).to.deep.equal([idOf(1)]);
  });

  for (const death of ['die-before', 'die-after'] as const) {
    for (const hasLocks of [true, false]) {
      it(`tab killed on the way (${death}${hasLocks ? '' : ', no locks'}): the next one takes over within 30 s, stored once (rows 7, 8)`, async () => {
        const world = new OutboxWorld();
        const first = world.openTab({ hasLocks });
        world.fate = (_, tab) => (tab === first ? death : 'ok');
        await first.outbox.add(entryOf(1));
        void first.outbox.send(idOf(1));
        await world.settle();
        expect(first.isDead).to.equal(true);
        const second = world.openTab({ hasLocks });
        await second.outbox.start();
        await world.settle();
        await world.pass(30_000);
        expect(world.stored.get(idOf(1))).to.equal(1);
        expect(await waitingIn(second)).to.deep.equal([]);
      });
    }
  }

  it('two tabs: one sender (row 8)', async () => {
    const world = new OutboxWorld();
    const [a, b] = [world.openTab(), world.openTab()];
    await a.outbox.add(entryOf(1));
    await Promise.all([a.outbox.send(idOf(1)), b.outbox.start(), b.outbox.wake()]);
    await world.settle();
    expect(world.posts).to.deep.equal([idOf(1)]);
    expect(b.kinds()).to.deep.equal(['added', 'done']);
  });

  it('an address that this page does not allow waits for a page that does', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab();
    await tab.outbox.add(entryOf(1));
    const { IjConfigError } = await import('../../src/client/errors.js');
    world.receive = () => Promise.reject(new IjConfigError('not here'));
    await tab.outbox.send(idOf(1));
    const [kept] = await tab.outbox.records();
    expect(kept).to.deep.include({ state: 'queued', attempts: 0, reason: 'not-allowed-here' });
  });
});

describe('outbox: storage that fails', () => {
  const broken = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));

  it('full or blocked: keeps in memory, says so, and sends (rows 10, 11)', async () => {
    const world = new OutboxWorld();
    const tab = world.openTab({ device: { exists: broken, add: broken, all: broken, update: broken } });
    expect(await tab.outbox.add(entryOf(1))).to.equal('memory');
    expect(tab.outbox.isOnlyInMemory(idOf(1))).to.equal(true);
    expect(await tab.outbox.send(idOf(1))).to.deep.equal({ kind: 'done' });
    expect(tab.outbox.isOnlyInMemory(idOf(1))).to.equal(false);
    expect(world.stored.size).to.equal(1);
  });

  it('wiped after it said "stored": sent all the same', async () => {
    const world = new OutboxWorld();
    const device: { current: OutboxStorage } = { current: world.device };
    const tab = world.openTab({ device: { exists: () => device.current.exists(), add: (...all) => device.current.add(...all), all: () => device.current.all(), update: (...all) => device.current.update(...all) } });
    await tab.outbox.add(entryOf(1));
    device.current = createMemoryStorage();
    expect(await waitingIn(tab)).to.deep.equal([idOf(1)]);
    expect(await tab.outbox.send(idOf(1))).to.deep.equal({ kind: 'done' });
  });

  it('breaks after the receipt: arrived is arrived, and the copy that stays is recognised later', async () => {
    const world = new OutboxWorld();
    let isBroken = false;
    const device: OutboxStorage = { ...world.device, update: (...all) => (isBroken ? broken() : world.device.update(...all)) };
    const tab = world.openTab({ device });
    await tab.outbox.add(entryOf(1));
    world.fate = () => {
      isBroken = true;
      return 'ok';
    };
    expect(await tab.outbox.send(idOf(1))).to.deep.equal({ kind: 'done' });
    world.fate = () => 'ok';
    isBroken = false;
    const next = world.openTab();
    await next.outbox.start();
    await world.settle();
    expect(world.stored.get(idOf(1))).to.equal(1);
    expect(await world.device.all()).to.deep.equal([]);
  });

  it('looks without creating, and does nothing when nothing is there', async () => {
    const world = new OutboxWorld();
    const calls: string[] = [];
    const note = <T>(name: string, value: T) => () => (calls.push(name), Promise.resolve(value));
    const tab = world.openTab({ device: { exists: note('exists', false), add: note('add', undefined), all: note('all', []), update: note('update', undefined) } });
    await tab.outbox.start();
    await tab.outbox.records();
    expect(calls).to.deep.equal(['exists']);
  });
});
