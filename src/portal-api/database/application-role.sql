-- What the API's own role may do where another role owns the tables. Run it as the owner of the database after each
-- upgrade, once the role exists (create role portal_app login password '…') and the API has been started once as the
-- owner. The Activity Log: read and add, nothing else; remove_old_activity() runs as the owner, for whoever may call it.
grant usage on schema public to portal_app;
grant select, insert, update, delete on all tables in schema public to portal_app;
revoke update, delete, truncate on activity from portal_app;
revoke insert, update, delete on activity_kinds from portal_app;
revoke insert, update, delete on kysely_migration, kysely_migration_lock from portal_app;
revoke execute on function remove_old_activity() from public;
grant execute on function remove_old_activity() to portal_app;
-- Nothing of the API needs objects of its own: no tables that could pass for the owner's, not even temporary ones.
revoke create on schema public from public;
do $$ begin execute format('revoke temporary, create on database %I from public', current_database()); end $$;
