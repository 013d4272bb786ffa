import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import type { MockTimers } from 'node:test';

import { describe, it } from '../testing/declare.ts';
import { startSilentProxy, type SilentProxy } from '../testing/silent-proxy.ts';
import { newServerDatabase } from '../testing/test-databases.ts';
import { listenToPostgres } from './messages.ts';

describe('messages of a PostgreSQL server', () => {
  it('are waited for by many at once, without a warning of the client', async () => {
    const warnings: string[] = [];
    const keep = ({ message }: Error) => warnings.push(message);
    process.on('warning', keep);
    const ready = Promise.withResolvers<boolean>();
    const subscription = await listenToPostgres(await newServerDatabase())('access', {
      onMessage: () => undefined,
      onReady: ready.resolve,
    });
    await ready.promise;
    await Promise.all(Array.from({ length: 5 }, () => subscription.settle()));
    await subscription.stop();
    process.off('warning', keep);
    assert.deepEqual(warnings, []);
  });

  for (const [failure, fail] of [
    ['breaks', ({ breakOff }) => breakOff()],
    [
      'is silent',
      ({ silence }, timers) => {
        void silence();
        // The next heartbeat, and the time that it may take.
        timers.tick(1_000);
        timers.tick(2_000);
      },
    ],
  ] satisfies [string, (proxy: SilentProxy, timers: MockTimers) => void][]) {
    it(`count as lost when their connection ${failure}, until another one is open`, async (test) => {
      const proxy = await startSilentProxy(await newServerDatabase());
      test.after(proxy.close);
      const heard = new EventEmitter<{ ready: [boolean] }>();
      const next = async (): Promise<unknown> =>
        (await once(heard, 'ready', { signal: AbortSignal.timeout(10_000) }))[0];
      test.mock.timers.enable({ apis: ['setTimeout'] });
      const ready = next();
      const subscription = await listenToPostgres(proxy.url)('access', {
        onMessage: () => undefined,
        onReady: (isReady) => heard.emit('ready', isReady),
      });
      test.after(() => subscription.stop());
      assert.equal(await ready, true);

      const lost = next();
      fail(proxy, test.mock.timers);
      assert.equal(await lost, false);

      const again = next();
      test.mock.timers.tick(1_000);
      assert.equal(await again, true);
    });
  }
});
