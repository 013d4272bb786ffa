import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `alter table users
    add column state text not null default 'ACTIVE' check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED'))`,
  // Whoever is invited has no password yet.
  `alter table users alter column password_hash drop not null`,
  `create index users_of_company on users (company_id)`,
  `create table invitations (
    user_id uuid primary key references users on delete cascade,
    token_hash text not null unique,
    expires_at timestamptz not null
  )`,
];

export const usersMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
