import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENT = `create table demo_provider_records (
  model text not null,
  id text not null,
  payload jsonb not null,
  expires_at timestamptz not null,
  primary key (model, id)
)`;

export const demoProviderMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql.raw(STATEMENT).execute(database);
  },
};
