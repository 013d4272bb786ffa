import { randomUUID } from 'node:crypto';

import { type InferResult, sql } from 'kysely';

import type { ApiKey, ApiKeyCreation, CreatedApiKey } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { unlessTaken } from '../database/database-errors.ts';
import { pagedList, type SortColumn } from '../http/paged-list.ts';
import { isBlank } from '../problems/is-blank.ts';
import { ProblemError, validationFailed } from '../problems/problem-error.ts';
import type { SessionUser } from '../session/session-store.ts';
import { hashToken, newToken } from '../session/secret-token.ts';

/** Prefix by which people and secret scanners recognise a key of this API. */
const PREFIX = 'fabric_key_';
const ENDING_LENGTH = 4;

function selectApiKeys(database: Database, companyId: string) {
  return database
    .selectFrom('api_keys')
    .innerJoin('users', 'users.id', 'api_keys.created_by')
    .select([
      'api_keys.id',
      'api_keys.name',
      'api_keys.role',
      'api_keys.ending',
      'api_keys.created_at',
      'api_keys.last_used_at',
      'api_keys.revoked_at',
      'users.first_name',
      'users.last_name',
    ])
    .where('api_keys.company_id', '=', companyId);
}

type ApiKeyRow = InferResult<ReturnType<typeof selectApiKeys>>[number];

const WORKING_FIRST: readonly SortColumn<ApiKeyRow>[] = [
  {
    column: sql`(api_keys.revoked_at is null)`,
    type: 'boolean',
    descending: true,
    of: (row) => row.revoked_at === null,
  },
  { column: 'api_keys.created_at', type: 'timestamptz', descending: true, of: (row) => row.created_at },
  { column: 'api_keys.id', type: 'uuid', of: (row) => row.id },
];

/** Lists a company's keys: active keys first, then revoked ones, each newest first. */
export const listApiKeys = pagedList(selectApiKeys, WORKING_FIRST, toApiKey);

/** Creates a key and stores only its hash. */
export async function createApiKey(
  database: Database,
  { companyId, userId }: SessionUser,
  { name, role }: ApiKeyCreation,
  now: Date,
): Promise<CreatedApiKey> {
  if (isBlank(name)) throw validationFailed([{ pointer: '#/name', detail: 'Enter a name.' }]);
  const id = randomUUID();
  const key = `${PREFIX}${newToken()}`;
  const insert = database.insertInto('api_keys').values({
    id,
    company_id: companyId,
    name: name.trim(),
    role,
    key_hash: hashToken(key),
    ending: key.slice(-ENDING_LENGTH),
    created_by: userId,
    created_at: now,
    last_used_at: null,
    revoked_at: null,
  });
  const detail = 'Another API key has this name. Choose a different one.';
  await unlessTaken(insert.execute(), () => validationFailed([{ pointer: '#/name', detail }]));
  return { apiKey: await readApiKey(database, companyId, id), key };
}

/** Revokes a key. A second revocation changes nothing. */
export async function revokeApiKey(
  database: Database,
  companyId: string,
  id: string,
  now: Date,
): Promise<ApiKey> {
  await database
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
  return readApiKey(database, companyId, id);
}

async function readApiKey(database: Database, companyId: string, id: string): Promise<ApiKey> {
  const row = await selectApiKeys(database, companyId).where('api_keys.id', '=', id).executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'Your company has no API key with this id.');
  return toApiKey(row);
}

function toApiKey({ id, name, role, ending, ...row }: ApiKeyRow): ApiKey {
  return {
    id,
    name,
    role,
    ending,
    createdBy: `${row.first_name} ${row.last_name}`.trim(),
    createdAt: row.created_at.toISOString(),
    ...(row.last_used_at && { lastUsedAt: row.last_used_at.toISOString() }),
    ...(row.revoked_at && { revokedAt: row.revoked_at.toISOString() }),
  };
}
