import { randomBytes } from 'node:crypto';

import type { Database } from '../database/database.ts';
import { hashToken, newToken } from '../session/secret-token.ts';
import { DEMO_ACCOUNTS, DEMO_COMPANIES } from './demo-accounts.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const INTEGRATION = { id: 'e1000000-0000-4000-8000-000000000001', name: 'Nightly inventory' } as const;

type Call = readonly [activity: string, method: string, route: string, status: number];

const SIGN_IN: Call = ['Sign in', 'POST', '/api/session', 200];
const WRONG_PASSWORD: Call = ['Sign in', 'POST', '/api/session', 401];
const SIGN_OUT: Call = ['Sign out', 'DELETE', '/api/session', 204];
const SERVICES: Call = ['List services', 'GET', '/api/services', 200];
const SAVE: Call = ['Save order', 'POST', '/api/orders', 201];
const VALIDATE: Call = ['Validate order', 'POST', '/api/orders/:id/validate', 200];
const DEPLOY: Call = ['Deploy order', 'POST', '/api/orders/:id/deploy', 202];
const DEPLOY_FORBIDDEN: Call = ['Deploy order', 'POST', '/api/orders/:id/deploy', 403];
const UPDATE: Call = ['Update service', 'PUT', '/api/services/:uid', 200];
const UPDATE_REFUSED: Call = ['Update service', 'PUT', '/api/services/:uid', 422];
const UNKNOWN_SERVICE: Call = ['Read service', 'GET', '/api/services/:uid', 404];

/** Calls on past days, one minute apart. Calls without an e-mail address come from the integration. */
const DAYS: readonly (readonly [daysAgo: number, email: string | null, calls: readonly Call[]])[] = [
  [12, 'ada@bluegum.example', [SIGN_IN, SERVICES, SAVE, VALIDATE, DEPLOY, SIGN_OUT]],
  [12, 'nora@kestrel.example', [SIGN_IN, SERVICES, UPDATE, SIGN_OUT]],
  [9, null, [SERVICES]],
  [8, 'tom@bluegum.example', [WRONG_PASSWORD, SIGN_IN, SERVICES, UPDATE_REFUSED, UPDATE, SIGN_OUT]],
  [8, 'samir@saltmarsh.example', [SIGN_IN, SERVICES, SIGN_OUT]],
  [6, null, [SERVICES, UNKNOWN_SERVICE]],
  [5, 'ria@bluegum.example', [SIGN_IN, SERVICES, SAVE, DEPLOY_FORBIDDEN, SIGN_OUT]],
  [3, null, [SERVICES, SAVE, VALIDATE, DEPLOY]],
  [2, 'tom@bluegum.example', [SIGN_IN, SERVICES, SAVE, VALIDATE, DEPLOY, SIGN_OUT]],
  [1, null, [SERVICES]],
];

/** Adds past activity of the demo companies and an API key whose secret nobody has, once and in one transaction. */
export async function seedActivity(database: Database, now: Date): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    // If several processes start at once, only one adds the key.
    const { numInsertedOrUpdatedRows } = await seedApiKey(transaction, now);
    if (!numInsertedOrUpdatedRows) return;
    await transaction
      .insertInto('activity')
      .values(DAYS.flatMap((day) => recordsOf(day, now)))
      .execute();
  });
}

function seedApiKey(database: Database, now: Date) {
  const [creator] = DEMO_ACCOUNTS;
  if (!creator) throw new Error('The demo data has no accounts.');
  const secret = newToken();
  return database
    .insertInto('api_keys')
    .values({
      ...INTEGRATION,
      company_id: creator.companyId,
      role: 'TECHNICAL_ADMIN',
      key_hash: hashToken(secret),
      ending: secret.slice(-4),
      created_by: creator.id,
      created_at: new Date(now.getTime() - 30 * DAY_MS),
      last_used_at: new Date(now.getTime() - DAY_MS),
      revoked_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
}

function recordsOf([daysAgo, email, calls]: (typeof DAYS)[number], now: Date) {
  const account = DEMO_ACCOUNTS.find((each) => each.email === email);
  return calls.map(([activity, method, route, status], index) => ({
    at: new Date(now.getTime() - daysAgo * DAY_MS + index * MINUTE_MS),
    user_id: account?.id ?? null,
    company_id: account?.companyId ?? DEMO_COMPANIES.BLUEGUM.id,
    actor: account?.email ?? INTEGRATION.name,
    channel: account ? ('PORTAL' as const) : ('API_KEY' as const),
    activity,
    method,
    route,
    status,
    trace_id: randomBytes(16).toString('hex'),
  }));
}
