import { after } from 'node:test';

import { sql } from 'kysely';

import { openEmbeddedDatabase, openPostgres, type OpenDatabase } from '../database/open-database.ts';
import { startPostgresServer, type PostgresServer } from './postgres-server.ts';

export const ENGINES = ['embedded', 'server'] as const;
export type Engine = (typeof ENGINES)[number];

let server: Promise<PostgresServer> | undefined;
let embedded: Promise<OpenDatabase> | undefined;
let shared: Promise<string> | undefined;
let databases = 0;

after(async () => {
  await (await embedded)?.close();
  await (await server)?.stop();
});

/** The address of a new, empty database on the PostgreSQL server that the tests share. */
export async function newServerDatabase(): Promise<string> {
  server ??= startPostgresServer();
  const running = await server;
  const name = `portal_${++databases}`;
  const administration = await openPostgres(running.urlOf('postgres'));
  await sql`create database ${sql.id(name)}`.execute(administration.database);
  await administration.close();
  return running.urlOf(name);
}

/** An empty database of an engine. To make one takes seconds: the tests share it, one after another. */
export async function newTestDatabase(engine: Engine): Promise<OpenDatabase> {
  const opened = await openShared[engine]();
  await sql`drop schema public cascade`.execute(opened.database);
  await sql`create schema public`.execute(opened.database);
  return opened;
}

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
