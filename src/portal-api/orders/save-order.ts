import type { FastifyRequest } from 'fastify';
import type { Static } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import type { Order, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { carryOutOnce } from '../idempotency/carry-out-once.ts';
import { keyFor, type OptionalIdempotencyHeaders } from '../idempotency/idempotency-key.ts';
import { signedInUser } from '../session/session-guard.ts';
import { createOrder } from './order-store.ts';

/**
 * Saves a design as a new order, once per `Idempotency-Key` if there is one. Without a key, a repeat may save the
 * design twice, but that buys nothing.
 */
export async function saveOrder(
  context: ApiContext,
  request: FastifyRequest & { readonly headers: Static<typeof OptionalIdempotencyHeaders> },
  design: OrderDesign,
): Promise<Order> {
  const { companyId } = signedInUser(request);
  const { 'idempotency-key': key } = request.headers;
  const save = (database: Database) => createOrder(database, companyId, design, context.now());
  if (key === undefined) return save(context.database);
  return carryOutOnce(context, keyFor(request, key, design), save);
}
