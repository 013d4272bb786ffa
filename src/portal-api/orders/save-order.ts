import type { ApiContext } from '../api-context.ts';
import type { Order, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { carryOutOnce } from '../idempotency/carry-out-once.ts';
import { keyFor } from '../idempotency/idempotency-key.ts';
import type { SessionUser } from '../session/session-store.ts';
import { createOrder } from './order-store.ts';

/**
 * Saves a design as a new order, once per `Idempotency-Key` if there is one. Without a key, a repeat may save the
 * design twice, but that buys nothing.
 */
export async function saveOrder(
  context: ApiContext,
  { userId, companyId }: Pick<SessionUser, 'userId' | 'companyId'>,
  design: OrderDesign,
  key: string | undefined,
): Promise<Order> {
  const save = (database: Database) => createOrder(database, companyId, design, context.now());
  if (key === undefined) return save(context.database);
  return carryOutOnce(context, keyFor(userId, key, design), save);
}
