import { expect } from 'chai';
import { LateOutbox } from '../../src/client/outbox/late-outbox.js';
import type { Outbox, OutboxChange } from '../../src/client/outbox/index.js';
import { entryOf, idOf, OutboxWorld } from '../helpers/outbox-world.js';
import { ownDevice } from '../helpers/own-device.js';

after(ownDevice('-of-late'));

/** An outbox whose code comes or not, as the test says, and how often it was asked for. */
function late(isHere = true) {
  const world = new OutboxWorld();
  const { outbox } = world.openTab();
  const state = { isHere, asked: 0 };
  const load = (): Promise<Outbox> => {
    state.asked += 1;
    return state.isHere ? Promise.resolve(outbox) : Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  };
  return { world, state, real: outbox, port: new LateOutbox(load) };
}

describe('LateOutbox', () => {
  it('loads nothing for a page that is only looked at', async () => {
    const { port, state } = late();
    await port.start();
    expect(await port.records()).to.deep.equal([]);
    expect(await port.remove(idOf(1))).to.equal(false);
    expect(port.isOnlyInMemory(idOf(1))).to.equal(false);
    expect(state.asked).to.equal(0);
  });

  it('is the outbox itself once the person begins', async () => {
    const { port, state, world, real } = late();
    const heard: string[] = [];
    const stop = port.subscribe(({ outcome }) => void heard.push(outcome.kind));
    port.warm();
    expect(await port.add(entryOf(1))).to.equal('device');
    await port.send(idOf(1));
    expect([...world.stored]).to.deep.equal([[idOf(1), 1]]);
    expect(heard).to.deep.equal(['added', 'done']);
    stop();
    await real.add(entryOf(2));
    expect(heard).to.have.length(2);
    expect(state.asked).to.equal(1);
  });

  it('keeps an answer in memory while its code can’t be had, says so, and hands it over once', async () => {
    const { port, state, world } = late(false);
    const heard: OutboxChange[] = [];
    port.subscribe((change) => void heard.push(change));
    expect(await port.add(entryOf(1))).to.equal('memory');
    expect(await port.send(idOf(1))).to.deep.equal({ kind: 'wait', reason: 'unreachable' });
    expect(heard.map(({ attempts, outcome }) => [attempts, outcome.kind])).to.deep.equal([[1, 'wait']]);
    expect(port.isOnlyInMemory(idOf(1))).to.equal(true);
    expect((await port.records()).map(({ submissionId, state: at }) => [submissionId, at])).to.deep.equal([[idOf(1), 'queued']]);
    state.isHere = true;
    await port.start();
    await world.settle();
    expect(port.isOnlyInMemory(idOf(1))).to.equal(false);
    await port.send(idOf(1));
    expect([...world.stored]).to.deep.equal([[idOf(1), 1]]);
    expect(await port.records()).to.deep.equal([]);
  });

  it('takes back in time what is still being kept', async () => {
    const { port, world } = late();
    const kept = port.add(entryOf(1), { delayMs: 8_000 });
    expect(await port.remove(idOf(1))).to.equal(true);
    expect(await kept).to.equal('device');
    await world.pass(9_000);
    expect([...world.stored]).to.deep.equal([]);
  });

  it('lets an answer be taken back meanwhile', async () => {
    const { port, state, world } = late(false);
    await port.add(entryOf(1));
    expect(await port.remove(idOf(1))).to.equal(true);
    state.isHere = true;
    await port.start();
    expect([...world.stored]).to.deep.equal([]);
  });
});
