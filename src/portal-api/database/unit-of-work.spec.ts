import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';

import { describe, it } from '../testing/declare.ts';
import { ENGINES, newTestDatabase } from '../testing/test-databases.ts';
import { UnitOfWork } from './unit-of-work.ts';

for (const engine of ENGINES) {
  describe(`a unit of work (${engine} PostgreSQL)`, () => {
    it('keeps what was done together with its last statement, or neither', async () => {
      const { database, close } = await newTestDatabase(engine);
      await sql`create table notes (id uuid primary key)`.execute(database);
      const note = (id: string) => sql`insert into notes values (${id})`.execute(database);
      const [kept, last, lost] = [randomUUID(), randomUUID(), randomUUID()];

      const good = new UnitOfWork();
      await good.run(() => note(kept));
      await good.end(() => note(last));

      const bad = new UnitOfWork();
      await bad.run(() => note(lost));
      await assert.rejects(
        bad.end(() => note(kept)),
        /duplicate key/,
      );
      await bad.abandon();

      const { rows } = await sql<{ id: string }>`select id from notes`.execute(database);
      assert.deepEqual(rows.map(({ id }) => id).toSorted(), [kept, last].toSorted());
      await close();
    });

    it('commits a statement with what was done before it, and goes on in another transaction', async () => {
      const { database, close } = await newTestDatabase(engine);
      await sql`create table notes (id uuid primary key)`.execute(database);
      const note = (id: string) => sql`insert into notes values (${id})`.execute(database);
      const count = async () => (await sql`select from notes`.execute(database)).rows.length;
      const unit = new UnitOfWork();
      await unit.run(() => note(randomUUID()));
      await unit.commit(() => note(randomUUID()));
      assert.equal(await count(), 2);
      await unit.run(() => note(randomUUID()));
      await unit.abandon();
      assert.equal(await count(), 2);
      await close();
    });

    it('has one connection for statements that begin at once', async () => {
      const { database, close } = await newTestDatabase(engine);
      const unit = new UnitOfWork();
      const started = await unit.run(() =>
        Promise.all(
          [1, 2, 3].map(() => sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(database)),
        ),
      );
      await unit.end();
      assert.equal(new Set(started.map(({ rows }) => rows[0]?.id)).size, 1);
      await close();
    });
  });
}
