import assert from 'node:assert/strict';

import type { Listen } from './messages.ts';
import { describe, it } from '../testing/declare.ts';
import { RememberedReads } from './remembered-reads.ts';

type Listener = Parameters<Listen>[1];

/** Memory with a database that the test plays, and the number of reads. */
async function listening() {
  const heard: Listener[] = [];
  const memory = new RememberedReads();
  const listen: Listen = (_channel, listener) => {
    heard.push(listener);
    return Promise.resolve({ settle: () => Promise.resolve(), stop: () => Promise.resolve() });
  };
  await memory.listen(listen);
  const [database] = heard;
  assert.ok(database);
  let reads = 0;
  const find = (userId: string, meanwhile?: () => void) =>
    memory.find(`session of ${userId}`, () => {
      reads++;
      meanwhile?.();
      return Promise.resolve({ userId });
    });
  const readsOf = async (work: () => Promise<unknown>) => {
    const before = reads;
    await work();
    return reads - before;
  };
  return { database, find, readsOf };
}

describe('the memory of sessions and keys', () => {
  it('reads each once, and again after a change of its user or of all', async () => {
    const { database, find, readsOf } = await listening();
    database.onReady(true);
    await find('ada');
    await find('tom');
    assert.equal(await readsOf(() => find('ada')), 0);
    database.onMessage('ada');
    assert.equal(await readsOf(() => find('tom')), 0);
    assert.equal(await readsOf(() => find('ada')), 1);
    database.onMessage('');
    assert.equal(await readsOf(() => find('tom')), 1);
  });

  it('keeps nothing that was read before a change and arrives after it', async () => {
    const { database, find, readsOf } = await listening();
    database.onReady(true);
    await find('ada', () => database.onMessage('ada'));
    assert.equal(await readsOf(() => find('ada')), 1);
  });

  it('holds ten thousand, and then forgets the oldest', async () => {
    const { database, find, readsOf } = await listening();
    database.onReady(true);
    for (let user = 0; user <= 10_000; user++) await find(`user ${user}`);
    assert.equal(await readsOf(() => find('user 1')), 0);
    assert.equal(await readsOf(() => find('user 0')), 1);
  });

  it('keeps nothing while changes may get lost', async () => {
    const { database, find, readsOf } = await listening();
    await find('ada');
    assert.equal(await readsOf(() => find('ada')), 1);
    database.onReady(true);
    await find('ada');
    database.onReady(false);
    assert.equal(await readsOf(() => find('ada')), 1);
  });
});
