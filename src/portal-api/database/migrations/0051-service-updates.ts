import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const serviceUpdatesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`alter table services add column updated_at timestamptz`.execute(database);
  },
};
