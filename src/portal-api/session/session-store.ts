import type { Role } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import type { RememberedReads } from '../database/remembered-reads.ts';
import { hashToken, newToken } from './secret-token.ts';

const IDLE_MS = 30 * 60_000;
const ABSOLUTE_MS = 12 * 60 * 60_000;
/** Limits how often polling writes the session's row. */
const TOUCH_EVERY_MS = 60_000;

/** User of a session. */
export interface SessionUser {
  readonly userId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: Role;
  readonly companyId: string;
  readonly companyName: string;
}

/** Columns of a `SessionUser` without the role, because an API key has its own. */
export const USER_COLUMNS = [
  'users.id as userId',
  'users.email',
  'users.first_name as firstName',
  'users.last_name as lastName',
  'companies.id as companyId',
  'companies.name as companyName',
] as const;

export interface FoundSession {
  readonly user: SessionUser;
  readonly expiresAt: Date;
  readonly expired: boolean;
}

export async function startSession(database: Database, userId: string, now: Date): Promise<string> {
  const token = newToken();
  await database
    .insertInto('sessions')
    .values({ token_hash: hashToken(token), user_id: userId, created_at: now, last_used_at: now })
    .execute();
  return token;
}

/** Session in the database. */
interface StoredSession extends SessionUser {
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}

/** Finds the session of a token, also an expired one. Extends it unless it has expired. */
export async function findSession(
  database: Database,
  token: string,
  now: Date,
  memory?: RememberedReads,
): Promise<FoundSession | null> {
  const tokenHash = hashToken(token);
  const read = () => readSession(database, tokenHash);
  let stored = await (memory?.find(tokenHash, read) ?? read());
  // Another process may have used the session meanwhile.
  if (stored && memory && isExpired(stored, now)) {
    memory.drop(tokenHash);
    stored = await read();
  }
  if (!stored) return null;

  const { createdAt, lastUsedAt, ...user } = stored;
  const expired = isExpired(stored, now);
  if (!expired && now.getTime() - lastUsedAt.getTime() >= TOUCH_EVERY_MS) {
    memory?.drop(tokenHash);
    await database
      .updateTable('sessions')
      .set({ last_used_at: now })
      .where('token_hash', '=', tokenHash)
      .execute();
  }
  const endsAt = createdAt.getTime() + ABSOLUTE_MS;
  return { user, expired, expiresAt: new Date(Math.min(endsAt, now.getTime() + IDLE_MS)) };
}

const isExpired = ({ createdAt, lastUsedAt }: StoredSession, now: Date): boolean =>
  now.getTime() >= Math.min(createdAt.getTime() + ABSOLUTE_MS, lastUsedAt.getTime() + IDLE_MS);

const readSession = (database: Database, tokenHash: string): Promise<StoredSession | undefined> =>
  database
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .innerJoin('companies', 'companies.id', 'users.company_id')
    .select([...USER_COLUMNS, 'users.role'])
    .select(['sessions.created_at as createdAt', 'sessions.last_used_at as lastUsedAt'])
    .where('sessions.token_hash', '=', tokenHash)
    .where('users.state', '=', 'ACTIVE')
    .executeTakeFirst();

export async function endSession(database: Database, token: string): Promise<void> {
  await database.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}
