import type { FastifyRequest } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { USER_COLUMNS, type SessionUser } from '../session/session-store.ts';
import { hashToken } from '../session/secret-token.ts';

/** The API key that a call came with, known to the API; perhaps it has been revoked. */
export interface RequestApiKey {
  readonly id: string;
  readonly name: string;
  readonly revoked: boolean;
  /** Whoever created the key, in the role of the key. */
  readonly user: SessionUser;
}

declare module 'fastify' {
  interface FastifyRequest {
    apiKey: RequestApiKey | null;
  }
}

/** A script that calls often must not write the key's row each time. */
const TOUCH_EVERY_MS = 60_000;
const BEARER = /^Bearer +(\S+)$/i;

/** What keys are for: services and ordering them. Whatever belongs to a person takes that person's session. */
const INTEGRATION_ROUTES = /^\/api\/(locations|exchanges|partner-ports|services|orders)(\/|$)/;

/** Whether keys may call a route. */
export const isForApiKeys = (url: string): boolean => INTEGRATION_ROUTES.test(url);

/** The key that a call came with, whether or not there is such a key. */
export const bearerKey = ({ headers }: FastifyRequest): string | undefined =>
  BEARER.exec(headers.authorization ?? '')?.[1];

/** Finds the key of a call and notes its use. */
export async function resumeApiKey(
  request: FastifyRequest,
  { database, now }: ApiContext,
  key: string,
): Promise<void> {
  const row = await database
    .selectFrom('api_keys')
    .innerJoin('users', 'users.id', 'api_keys.created_by')
    .innerJoin('companies', 'companies.id', 'api_keys.company_id')
    .select([...USER_COLUMNS, 'api_keys.id', 'api_keys.name', 'api_keys.role'])
    .select(['api_keys.last_used_at as lastUsedAt', 'api_keys.revoked_at as revokedAt'])
    .where('api_keys.key_hash', '=', hashToken(key))
    .executeTakeFirst();
  if (!row) return;
  const { id, name, lastUsedAt, revokedAt, ...user } = row;
  request.apiKey = { id, name, revoked: revokedAt !== null, user };
  const at = now();
  if (revokedAt === null && at.getTime() - (lastUsedAt?.getTime() ?? 0) >= TOUCH_EVERY_MS) {
    await database.updateTable('api_keys').set({ last_used_at: at }).where('id', '=', id).execute();
  }
}

/** Refuses a key that does not work, and a route that is not for keys. */
export function requireApiKeyAccess(request: FastifyRequest): void {
  if (!request.apiKey || request.apiKey.revoked) {
    const detail = request.apiKey
      ? 'This API key has been revoked. Ask a Company Admin for a new one.'
      : 'There is no such API key. Check that it was copied as a whole.';
    throw new ProblemError('wrong-api-key', detail, { headers: { 'WWW-Authenticate': 'Bearer' } });
  }
  if (!request.is404 && !isForApiKeys(request.routeOptions.url ?? '')) {
    throw new ProblemError('forbidden', 'An API key cannot do this. Sign in to the portal instead.');
  }
}
