import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table sso_domains (
    domain text primary key check (domain = lower(domain)),
    company_id uuid not null references companies
  )`,
  `create table sso_identities (
    issuer text not null,
    subject text not null,
    user_id uuid not null references users on delete cascade,
    primary key (issuer, subject)
  )`,
];

export const singleSignOnMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
