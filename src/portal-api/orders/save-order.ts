import type { Static } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import type { Order, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { carryOutOnce } from '../idempotency/carry-out-once.ts';
import { type IdempotencyHeaders, readIdempotencyKey } from '../idempotency/idempotency-key.ts';
import type { SessionUser } from '../session/session-store.ts';
import { createOrder } from './order-store.ts';

/**
 * Saves a design as a new order, once per `Idempotency-Key` if there is one. Without a key, a repeat may save the
 * design twice, but that buys nothing.
 */
export async function saveOrder(
  context: ApiContext,
  { userId, companyId }: Pick<SessionUser, 'userId' | 'companyId'>,
  headers: Static<typeof IdempotencyHeaders>,
  design: OrderDesign,
): Promise<Order> {
  const save = (database: Database) => createOrder(database, companyId, design, context.now());
  if (headers['idempotency-key'] === undefined) return save(context.database);
  return carryOutOnce(context, readIdempotencyKey(userId, headers, design), save);
}
