import assert from 'node:assert/strict';
import { it } from 'node:test';
import { WritingQueue } from '../../demo/server/writing-queue.js';

it('what comes in meanwhile is written together, in order; what can not be written keeps nobody else from it', async () => {
  const together: number[][] = [];
  const queue = new WritingQueue<number, string>(async (items) => {
    await Promise.resolve();
    together.push([...items]);
    if (items.includes(3)) throw new Error('three');
    return items.map((item) => `written ${item}`);
  });
  const results = await Promise.allSettled([1, 2, 3, 4].map((item) => queue.put(item)));
  assert.deepEqual(results.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason))), ['written 1', 'written 2', 'Error: three', 'written 4']);
  assert.deepEqual(together, [[1], [2, 3, 4], [2], [3], [4]]);
  assert.equal(await queue.put(5), 'written 5');
});
