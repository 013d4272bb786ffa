import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table mfa (
    user_id uuid primary key references users on delete cascade,
    encrypted_secret text not null,
    enabled boolean not null default false,
    last_counter integer not null default 0
  )`,
  `create table mfa_recovery_codes (
    user_id uuid not null references mfa on delete cascade,
    code_hash text not null,
    primary key (user_id, code_hash)
  )`,
];

export const mfaMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
