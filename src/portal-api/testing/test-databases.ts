import { after } from 'node:test';

import { sql } from 'kysely';

import { openEmbeddedDatabase, openPostgres, type OpenDatabase } from '../database/open-database.ts';
import type { Database } from '../database/database.ts';
import { startPostgresServer, type PostgresServer } from './postgres-server.ts';

export const ENGINES = ['embedded', 'server'] as const;
export type Engine = (typeof ENGINES)[number];

let server: Promise<PostgresServer> | undefined;
let embedded: Promise<OpenDatabase> | undefined;
let shared: Promise<string> | undefined;
let databases = 0;
/** Engines whose shared database is filled and has copies of its rows. */
const filled = new Set<Engine>();

after(async () => {
  await (await embedded)?.close();
  await (await server)?.stop();
});

/** URL of a new, empty database on the shared PostgreSQL server. */
export async function newServerDatabase(): Promise<string> {
  server ??= startPostgresServer();
  const running = await server;
  const name = `portal_${++databases}`;
  const administration = await openPostgres(running.urlOf('postgres'));
  await sql`create database ${sql.id(name)}`.execute(administration.database);
  await administration.close();
  return running.urlOf(name);
}

/** Returns an empty database of an engine. Tests share it one after another, because creating one takes seconds. */
export async function newTestDatabase(engine: Engine): Promise<OpenDatabase> {
  const opened = await openShared[engine]();
  await empty(opened.database);
  filled.delete(engine);
  return opened;
}

/** Returns a database with the same content each time. It is filled once; later its rows are restored from copies. */
export async function newFilledDatabase(
  engine: Engine,
  fill: (database: Database) => Promise<void>,
): Promise<OpenDatabase> {
  const opened = await openShared[engine]();
  const { database } = opened;
  if (filled.has(engine)) await putBack.execute(database);
  else {
    await empty(database);
    await fill(database);
    await copy.execute(database);
    filled.add(engine);
  }
  return opened;
}

async function empty(database: Database): Promise<void> {
  await sql`drop schema if exists public, copies cascade`.execute(database);
  await sql`create schema public`.execute(database);
}

const copy = sql`do $$ declare each name; begin
  create schema copies;
  for each in select tablename from pg_tables where schemaname = 'public' loop
    execute format('create table copies.%1$I as table public.%1$I', each);
  end loop;
end $$`;

/** In the replica role, the database runs no triggers, which would protect the log and check references. */
const putBack = sql`do $$ declare each record; begin
  set local session_replication_role = replica;
  execute (
    select 'truncate ' || string_agg(format('public.%I', tablename), ', ')
    from pg_tables where schemaname = 'public'
  );
  for each in
    select table_name, string_agg(quote_ident(column_name), ', ') as columns
    from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by table_name
  loop
    execute format(
      'insert into public.%1$I (%2$s) overriding system value select %2$s from copies.%1$I',
      each.table_name, each.columns
    );
  end loop;
end $$`;

const openShared: Record<Engine, () => Promise<OpenDatabase>> = {
  embedded: async () => {
    embedded ??= openEmbeddedDatabase();
    return { ...(await embedded), close: () => Promise.resolve() };
  },
  server: async () => {
    shared ??= newServerDatabase();
    return openPostgres(await shared);
  },
};
