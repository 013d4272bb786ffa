import type { FastifyRequest } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import type { Role } from '../contract/index.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { RememberedReads } from '../database/remembered-reads.ts';
import { USER_COLUMNS, type SessionUser } from '../session/session-store.ts';
import { hashToken } from '../session/secret-token.ts';

/** Known API key of a call; it may be revoked. */
export interface RequestApiKey {
  readonly id: string;
  readonly name: string;
  /** Also true if the user who created the key can no longer sign in. */
  readonly revoked: boolean;
  /** The user who created the key, with the role of the key. */
  readonly user: SessionUser;
  /** Role of that user now. The key may only do what both roles may. */
  readonly creatorRole: Role;
}

declare module 'fastify' {
  interface FastifyRequest {
    apiKey: RequestApiKey | null;
  }
}

/** Limits how often a busy script writes the key's row. */
const TOUCH_EVERY_MS = 60_000;
const BEARER = /^Bearer +(\S+)$/i;

/** Routes that keys may call: services and orders. Personal data needs that person's session. */
const INTEGRATION_ROUTES = /^\/api\/(locations|exchanges|partner-ports|services|orders)(\/|$)/;

/** True for a route that keys may call. */
export const isForApiKeys = (url: string): boolean => INTEGRATION_ROUTES.test(url);

/** Key from the header of a call, known or unknown. */
export const bearerKey = ({ headers }: FastifyRequest): string | undefined =>
  BEARER.exec(headers.authorization ?? '')?.[1];

/** Finds the key of a call and records its use. */
export async function resumeApiKey(
  request: FastifyRequest,
  { database, now }: ApiContext,
  key: string,
  memory: RememberedReads,
): Promise<void> {
  const hash = hashToken(key);
  const row = await memory.find(`key ${hash}`, () =>
    database
      .selectFrom('api_keys')
      .innerJoin('users', 'users.id', 'api_keys.created_by')
      .innerJoin('companies', 'companies.id', 'api_keys.company_id')
      .select([
        ...USER_COLUMNS,
        'users.state',
        'users.role as creatorRole',
        'api_keys.id',
        'api_keys.name',
        'api_keys.role',
      ])
      .select(['api_keys.last_used_at as lastUsedAt', 'api_keys.revoked_at as revokedAt'])
      .where('api_keys.key_hash', '=', hash)
      .executeTakeFirst(),
  );
  if (!row) return;
  const { id, name, state, creatorRole, lastUsedAt, revokedAt, ...user } = row;
  const revoked = revokedAt !== null || state !== 'ACTIVE';
  request.apiKey = { id, name, revoked, user, creatorRole };
  const at = now();
  if (!revoked && at.getTime() - (lastUsedAt?.getTime() ?? 0) >= TOUCH_EVERY_MS) {
    memory.drop(`key ${hash}`);
    await database.updateTable('api_keys').set({ last_used_at: at }).where('id', '=', id).execute();
  }
}

/** Refuses invalid keys, and routes that keys may not call. */
export function requireApiKeyAccess(request: FastifyRequest): void {
  const problem = problemOf(request.apiKey);
  if (problem !== null) throw new ProblemError('wrong-api-key', problem);
  if (!request.is404 && !isForApiKeys(request.routeOptions.url ?? '')) {
    throw new ProblemError('forbidden', 'An API key cannot do this. Sign in to the portal instead.');
  }
}

function problemOf(key: RequestApiKey | null): string | null {
  if (!key) return 'This API key does not exist. Check that you copied all of it.';
  return key.revoked ? 'This API key has been revoked. Ask a Company Admin for a new one.' : null;
}
