import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const serviceLocksMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`alter table services add column locked boolean not null default false`.execute(database);
  },
};
