import assert from 'node:assert/strict';
import { afterEach, mock } from 'node:test';

import { sql } from 'kysely';

import { describe, it } from '../testing/declare.ts';
import { newServerDatabase } from '../testing/test-databases.ts';
import { listenToPostgres } from './messages.ts';
import { openPostgres } from './open-database.ts';

describe('messages of a PostgreSQL server', () => {
  // Also after a failure: other specs need real timers.
  afterEach(() => mock.timers.reset());

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

  it('count as lost when their connection breaks, and when it is silent', async () => {
    const url = await newServerDatabase();
    const watching = await openPostgres(url);
    const listening = sql<{ pid: number }>`
      select pid from pg_stat_activity where datname = current_database() and query like '%pg_notify%'
        and pid <> pg_backend_pid()`;
    const lost: string[] = [];
    mock.timers.enable({ apis: ['setTimeout'] });
    for (const fail of ['SIGSTOP', 'SIGTERM'] as const) {
      const ready = Promise.withResolvers<boolean>();
      const subscription = await listenToPostgres(url)('access', {
        onMessage: () => undefined,
        onReady: (isReady) => {
          if (isReady) ready.resolve(true);
          else lost.push(fail);
        },
      });
      await ready.promise;
      const { rows } = await listening.execute(watching.database);
      for (const { pid } of rows) process.kill(pid, fail);
      // The next heartbeat, and the time that it may take.
      if (fail === 'SIGSTOP') for (let second = 0; second < 4; second++) mock.timers.tick(1_000);
      for (let round = 0; round < 100 && lost.at(-1) !== fail; round++)
        await listening.execute(watching.database);
      if (fail === 'SIGSTOP') for (const { pid } of rows) process.kill(pid, 'SIGCONT');
      await subscription.stop();
    }
    mock.timers.reset();
    await watching.close();
    assert.deepEqual(lost, ['SIGSTOP', 'SIGTERM']);
  });
});
