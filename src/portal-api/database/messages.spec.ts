import assert from 'node:assert/strict';

import { describe, it } from '../testing/declare.ts';
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
});
