import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table api_keys (
    id uuid primary key,
    company_id uuid not null references companies,
    name text not null,
    role text not null,
    key_hash text not null unique,
    ending text not null,
    created_by uuid not null references users,
    created_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  `create index api_keys_of_company on api_keys (company_id, created_at)`,
  // The Activity Log names keys by their names.
  `create unique index api_key_names on api_keys (company_id, lower(name)) where revoked_at is null`,
];

export const apiKeysMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
