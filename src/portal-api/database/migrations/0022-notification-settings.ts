import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENT = `create table notification_settings (
  user_id uuid primary key references users on delete cascade,
  services boolean not null,
  ordering boolean not null,
  financial boolean not null,
  company boolean not null,
  copy_to text not null
)`;

export const notificationSettingsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql.raw(STATEMENT).execute(database);
  },
};
