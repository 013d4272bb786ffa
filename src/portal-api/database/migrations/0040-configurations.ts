import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table configurations (
    id uuid primary key,
    company_id uuid not null references companies,
    name text not null,
    design jsonb not null,
    saved_by text not null,
    saved_at timestamptz not null
  )`,
  `create unique index configuration_names on configurations (company_id, lower(name))`,
];

export const configurationsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
