import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { CompiledQuery, type DatabaseConnection, sql } from 'kysely';

import { describe, it } from '../testing/declare.ts';
import { somebodyWaits } from '../testing/somebody-waits.ts';
import { newServerDatabase } from '../testing/test-databases.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-database.ts';
import { SharedReads } from './shared-reads.ts';

/** Source of connections whose answers the test gives. */
class ManualSource {
  readonly open = new Set<DatabaseConnection>();
  acquired = 0;
  readonly #answers = new Map<string, (failure?: Error) => void>();

  acquireReal(): Promise<DatabaseConnection> {
    this.acquired++;
    const connection = {
      executeQuery: ({ sql: name }: CompiledQuery) =>
        new Promise((resolve, reject) => {
          this.#answers.set(name, (failure) => {
            if (failure) reject(failure);
            else resolve({ rows: [name] });
          });
        }),
    } as unknown as DatabaseConnection;
    this.open.add(connection);
    return Promise.resolve(connection);
  }

  releaseReal(connection: DatabaseConnection): Promise<void> {
    this.open.delete(connection);
    return Promise.resolve();
  }

  answer(name: string, failure?: Error): void {
    this.#answers.get(name)?.(failure);
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('reads that share connections', () => {
  it('are sent before earlier ones are answered, and keep a connection only while one waits', async () => {
    const source = new ManualSource();
    const reads = new SharedReads(source, 1);
    const answers = ['a', 'b', 'c'].map(async (name) => reads.send(CompiledQuery.raw(name)));
    await settled();
    assert.equal(source.acquired, 1);
    for (const name of ['a', 'b', 'c']) source.answer(name);
    assert.deepEqual(
      (await Promise.all(answers)).map((answer) => answer?.rows),
      [['a'], ['b'], ['c']],
    );
    assert.equal(source.open.size, 0);
  });

  it('go past a connection that gives no answer', async () => {
    let now = 0;
    const source = new ManualSource();
    const reads = new SharedReads(source, 2, () => now);
    const slow = reads.send(CompiledQuery.raw('slow'));
    await settled();
    now = 60;
    const other = reads.send(CompiledQuery.raw('other'));
    const another = reads.send(CompiledQuery.raw('another'));
    await settled();
    source.answer('other');
    source.answer('another');
    assert.deepEqual(
      (await Promise.all([other, another])).map((answer) => answer?.rows),
      [['other'], ['another']],
    );

    void reads.send(CompiledQuery.raw('slow too'));
    await settled();
    now = 120;
    assert.equal(reads.send(CompiledQuery.raw('late')), undefined);
    source.answer('slow');
    source.answer('slow too');
    await slow;
  });

  it('fail alone, and give the connection back', async () => {
    const source = new ManualSource();
    const reads = new SharedReads(source, 1);
    const [bad, good] = [reads.send(CompiledQuery.raw('bad')), reads.send(CompiledQuery.raw('good'))];
    await settled();
    source.answer('bad', new Error('refused'));
    source.answer('good');
    await assert.rejects(async () => bad, /refused/);
    assert.deepEqual((await good)?.rows, ['good']);
    assert.equal(source.open.size, 0);
  });

  it('do not see what a transaction outside a call has not committed', async () => {
    const { database, close } = await openPostgres(await newServerDatabase(), 8);
    await migrate(database);
    const names = (from: Database) => from.selectFrom('companies').select('name').execute();
    await database.transaction().execute(async (transaction) => {
      await transaction.insertInto('companies').values({ id: randomUUID(), name: 'Bluegum' }).execute();
      assert.deepEqual(await names(transaction), [{ name: 'Bluegum' }]);
      assert.deepEqual(await names(database), []);
    });
    assert.deepEqual(await names(database), [{ name: 'Bluegum' }]);
    await close();
  });

  it('do not rely on a plan that the server then fails to make', async () => {
    const { database, close } = await openPostgres(await newServerDatabase(), 8);
    await migrate(database);
    const reads = await database.transaction().execute(async (transaction) => {
      await sql`lock table companies in access exclusive mode`.execute(transaction);
      const waiting = Array.from({ length: 6 }, () =>
        database.selectFrom('companies').select('id').execute(),
      );
      const first = assert.rejects(Promise.all(waiting), /canceling statement/);
      await somebodyWaits(database);
      await sql`select pg_cancel_backend(pid) from pg_locks where not granted`.execute(transaction);
      await first;
      return { settle: () => Promise.allSettled(waiting) };
    });
    const failures = (await reads.settle()).flatMap((read) =>
      read.status === 'rejected' ? [String(read.reason)] : [],
    );
    assert.deepEqual([...new Set(failures)], ['error: canceling statement due to user request']);
    await close();
  });

  it('need few connections of a server for many at once', async () => {
    const { database, close } = await openPostgres(await newServerDatabase(), 8);
    await migrate(database);
    const pids = await Promise.all(
      Array.from({ length: 20 }, () =>
        database.selectNoFrom(sql<number>`pg_backend_pid()`.as('pid')).executeTakeFirstOrThrow(),
      ),
    );
    assert.equal(new Set(pids.map(({ pid }) => pid)).size, 2);
    await close();
  });
});
