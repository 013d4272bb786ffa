import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

const TABLES = `
  select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
  from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  order by 1`;

/**
 * Reads every row of every table as PostgreSQL prints it: bytes as hexadecimal digits.
 *
 * @returns {Promise<{ name: string, text: string }[]>}
 */
export async function readTables({ folder, url }) {
  const client = url
    ? new pg.Client({ connectionString: url })
    : await PGlite.create(join(folder, 'database'));
  if (url) await client.connect();
  try {
    const tables = [];
    for (const { name } of (await client.query(TABLES)).rows) {
      const { rows } = await client.query(`select t::text as row from ${name} t`);
      tables.push({ name: `table ${name}`, text: rows.map(({ row }) => row).join('\n') });
    }
    return tables;
  } finally {
    await (url ? client.end() : client.close());
  }
}

/**
 * Reads the files of the embedded database, which also contain rows that were changed or removed.
 *
 * @returns {Promise<{ name: string, text: string }[]>}
 */
export async function readFiles(folder) {
  const entries = await readdir(join(folder, 'database'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path) => ({
      name: `file ${path.slice(folder.length + 1)}`,
      text: await readFile(path, 'latin1'),
    })),
  );
}
