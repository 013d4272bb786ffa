import { randomUUID } from 'node:crypto';

import type { CreatedServiceKey, ServiceKey, ServiceKeyRequest } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { newestFirst, pagedList } from '../http/paged-list.ts';
import { isUuid } from '../http/uuid.ts';
import { ProblemError, validationFailed } from '../problems/problem-error.ts';
import { hashToken } from '../session/secret-token.ts';
import { checkServiceKey, type KeyPort } from './check-service-key.ts';

const LAST = 4;

/** A company's service keys, newest first. */
export const listServiceKeys = pagedList(
  (database: Database, companyId: string) =>
    selectKeys(database).where('service_keys.company_id', '=', companyId),
  newestFirst('service_keys.created_at', (row) => row.createdAt, 'service_keys.id'),
  toServiceKey,
);

/** Creates a key. Only this answer contains it. */
export async function createServiceKey(
  database: Database,
  companyId: string,
  request: ServiceKeyRequest,
  now: Date,
): Promise<CreatedServiceKey> {
  const key = randomUUID();
  const id = randomUUID();
  return database.transaction().execute(async (transaction) => {
    const port = await holdPort(transaction, companyId, request.portUid);
    const errors = await checkServiceKey(transaction, port, request, now);
    if (errors.length > 0) throw validationFailed(errors);
    await transaction
      .insertInto('service_keys')
      .values({
        id,
        company_id: companyId,
        port_uid: request.portUid,
        name: request.name.trim(),
        key_hash: hashToken(key),
        last_four: key.slice(-LAST),
        use: request.use,
        max_speed_mbps: request.maxSpeedMbps,
        vlan: request.vlan,
        valid_from: request.validFrom,
        valid_until: request.validUntil,
        created_at: now,
      })
      .execute();
    const row = await selectKeys(transaction).where('service_keys.id', '=', id).executeTakeFirstOrThrow();
    return { ...toServiceKey(row), key };
  });
}

/** Deactivates a key: it allows no new connections. Existing ones remain. */
export async function deactivateServiceKey(
  database: Database,
  companyId: string,
  id: string,
): Promise<ServiceKey> {
  await database
    .updateTable('service_keys')
    .set({ active: false })
    .where('id', '=', id)
    .where('company_id', '=', companyId)
    .execute();
  const row = await selectKeys(database)
    .where('service_keys.id', '=', id)
    .where('service_keys.company_id', '=', companyId)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not-found', 'There is no such service key. It may be another company’s.');
  return toServiceKey(row);
}

/** Finds a key of any company by its hash. */
export async function findServiceKey(database: Database, keyHash: string): Promise<ServiceKey | undefined> {
  const row = await selectKeys(database).where('service_keys.key_hash', '=', keyHash).executeTakeFirst();
  return row && toServiceKey(row);
}

/** Locks the Port until the transaction ends, so that nobody changes it or reserves the same VLAN. */
async function holdPort(transaction: Database, companyId: string, uid: string): Promise<KeyPort | undefined> {
  if (!isUuid(uid)) return undefined;
  return transaction
    .selectFrom('services')
    .select(['uid', 'name', 'state', 'speed_mbps'])
    .where('uid', '=', uid)
    .where('company_id', '=', companyId)
    .where('kind', '=', 'PORT')
    .forUpdate()
    .executeTakeFirst();
}

const selectKeys = (database: Database) =>
  database
    .selectFrom('service_keys')
    .innerJoin('services', 'services.uid', 'service_keys.port_uid')
    .select((key) => [
      'service_keys.id',
      'service_keys.name',
      'service_keys.port_uid as portUid',
      'services.name as portName',
      'service_keys.last_four as lastFour',
      'service_keys.use',
      'service_keys.max_speed_mbps as maxSpeedMbps',
      'service_keys.vlan',
      'service_keys.valid_from as validFrom',
      'service_keys.valid_until as validUntil',
      'service_keys.created_at as createdAt',
      'service_keys.active',
      key
        .selectFrom('services as connected')
        .select((connected) => connected.cast<number>(connected.fn.countAll(), 'integer').as('connections'))
        .whereRef('connected.service_key_id', '=', 'service_keys.id')
        // Failed orders do not count.
        .where('connected.state', '!=', 'FAILED')
        .$asScalar()
        .$notNull()
        .as('connections'),
    ]);

function toServiceKey({
  createdAt,
  ...key
}: Omit<ServiceKey, 'createdAt'> & { createdAt: Date }): ServiceKey {
  return { ...key, createdAt: createdAt.toISOString() };
}
