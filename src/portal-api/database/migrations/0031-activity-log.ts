import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The Activity Log can be added to and read, and nothing else: not changed, not emptied, and removed from only by
 * `remove_old_activity()`, which takes what the database's own clock calls older than 60 days. This holds for
 * everybody, also where one role owns the tables and serves the API; docs/distributed.md says how to take the
 * privileges away as well. The records outlive the users and companies that they name, so they refer to none.
 */
const STATEMENTS = [
  `alter table activity drop constraint activity_user_id_fkey`,
  `alter table activity drop constraint activity_company_id_fkey`,
  `create function refuse_activity_change() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and current_setting('portal.removing_old_activity', true) = 'on' then
      if old.at < now() - interval '60 days' then
        return old;
      end if;
    end if;
    raise exception 'The Activity Log is append-only.' using errcode = 'insufficient_privilege';
  end $$`,
  `create trigger activity_rows_stay before update or delete on activity
    for each row execute function refuse_activity_change()`,
  `create trigger activity_stays before truncate on activity
    for each statement execute function refuse_activity_change()`,
  `create function remove_old_activity() returns void
    language plpgsql security definer set search_path from current as $$
  begin
    perform set_config('portal.removing_old_activity', 'on', true);
    delete from activity where at < now() - interval '60 days';
    perform set_config('portal.removing_old_activity', 'off', true);
  end $$`,
  // Each filter of the pages finds its newest records without reading others; the columns after the id let an
  // index leave out what a second filter does not want.
  `drop index activity_of_user`,
  `create index activity_of_user on activity (user_id, at desc, id desc)`,
  `create index activity_of_company on activity (company_id, at desc, id desc)`,
  `create index activity_of_company_by_actor on activity (company_id, actor, at desc, id desc, status)`,
  `create index activity_of_company_by_words on activity (company_id, activity, at desc, id desc)`,
  `create index activity_of_company_by_channel on activity (company_id, channel, at desc, id desc)`,
  `create index failed_activity_of_company on activity (company_id, at desc, id desc, actor) where status >= 400`,
  `create index changes_of_company on activity (company_id, at desc, id desc, actor, status)
    where method not in ('GET', 'HEAD')`,
  `create index activity_of_trace on activity (trace_id)`,
];

export const activityLogMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
