import assert from 'node:assert/strict';

import { describe, it } from '../testing/declare.ts';
import { untilNoneIsLeft } from '../testing/test-portal.ts';
import { RepeatingTask } from './repeating-task.ts';

describe('background work', () => {
  it('goes on at once while work is waiting, and can be stopped even if it never ends', async () => {
    let rounds = 0;
    const many = Promise.withResolvers<boolean>();
    const task = new RepeatingTask({
      work: () => {
        if (++rounds === 5) many.resolve(true);
        return Promise.resolve(true);
      },
      pauseMs: 60 * 60_000,
      onError: assert.ifError,
    });
    task.start();
    await many.promise;
    await task.stop();
    const stoppedAfter = rounds;
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(rounds, stoppedAfter);
  });

  it('fails a test instead of holding it up when it never rests', async () => {
    await assert.rejects(
      untilNoneIsLeft(() => Promise.resolve(true)),
      /does not rest/,
    );
    let left = 3;
    await untilNoneIsLeft(() => Promise.resolve(left-- > 0));
    assert.equal(left, -1);
  });
});
