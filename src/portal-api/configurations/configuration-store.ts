import { randomUUID } from 'node:crypto';

import type { InferResult } from 'kysely';

import type { Configuration, ConfigurationSave } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { unlessTaken } from '../database/database-errors.ts';
import { newestFirst, pagedList } from '../http/paged-list.ts';
import { withoutKey } from '../orders/order-store.ts';
import { isBlank } from '../problems/is-blank.ts';
import { problemAt, ProblemError, validationFailed } from '../problems/problem-error.ts';
import type { SessionUser } from '../session/session-store.ts';

const select = (database: Database, companyId: string) =>
  database
    .selectFrom('configurations')
    .select(['id', 'name', 'design', 'saved_by', 'saved_at'])
    .where('company_id', '=', companyId);

type ConfigurationRow = InferResult<ReturnType<typeof select>>[number];

export const listConfigurations = pagedList(
  select,
  newestFirst('saved_at', (row) => row.saved_at),
  toConfiguration,
);

export async function readConfiguration(
  database: Database,
  companyId: string,
  id: string,
): Promise<Configuration> {
  const row = await select(database, companyId).where('id', '=', id).executeTakeFirst();
  if (!row) throw configurationNotFound();
  return toConfiguration(row);
}

export async function saveConfiguration(
  database: Database,
  user: SessionUser,
  { name, design }: ConfigurationSave,
  now: Date,
): Promise<Configuration> {
  const id = randomUUID();
  await withFreeName(name, (trimmed) =>
    database
      .insertInto('configurations')
      .values({
        id,
        company_id: user.companyId,
        name: trimmed,
        design: JSON.stringify(withoutKey(design)),
        saved_by: `${user.firstName} ${user.lastName}`,
        saved_at: now,
      })
      .execute(),
  );
  return readConfiguration(database, user.companyId, id);
}

export async function renameConfiguration(
  database: Database,
  companyId: string,
  id: string,
  name: string,
): Promise<Configuration> {
  await withFreeName(name, (trimmed) =>
    database
      .updateTable('configurations')
      .set({ name: trimmed })
      .where('id', '=', id)
      .where('company_id', '=', companyId)
      .execute(),
  );
  return readConfiguration(database, companyId, id);
}

/** Deletes a configuration and returns it. Orders made from it remain. */
export async function deleteConfiguration(
  database: Database,
  companyId: string,
  id: string,
): Promise<Configuration> {
  const row = await database
    .deleteFrom('configurations')
    .where('id', '=', id)
    .where('company_id', '=', companyId)
    .returning(['id', 'name', 'design', 'saved_by', 'saved_at'])
    .executeTakeFirst();
  if (!row) throw configurationNotFound();
  return toConfiguration(row);
}

async function withFreeName(name: string, write: (trimmed: string) => Promise<unknown>): Promise<void> {
  const trimmed = name.trim();
  const pointer = '#/name';
  if (isBlank(trimmed)) throw validationFailed([{ pointer, detail: 'Enter a name.' }]);
  const detail = `Your company already has a configuration “${trimmed}”. Choose another name.`;
  await unlessTaken(write(trimmed), () => problemAt('configuration-name-taken', pointer, detail));
}

function toConfiguration(row: ConfigurationRow): Configuration {
  return {
    id: row.id,
    name: row.name,
    design: row.design,
    savedBy: row.saved_by,
    savedAt: row.saved_at.toISOString(),
  };
}

const configurationNotFound = () =>
  new ProblemError('not-found', 'There is no such configuration. Someone may have deleted it.');
