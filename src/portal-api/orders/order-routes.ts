import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Deployment, Order, OrderDesign, OrderValidation } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import type { Api } from '../http/api.ts';
import { IdempotencyHeaders, keyFor, OptionalIdempotencyHeaders } from '../idempotency/idempotency-key.ts';
import { route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { technicalRoles } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { checkOrder } from './check-order.ts';
import { requireValues } from './check-values.ts';
import { deployOrder } from './deploy-order.ts';
import { applyOrderKey } from './order-service-key.ts';
import { CURRENCY, keepQuote, monthlyPrice, priceChange } from './order-price.ts';
import { changeDesign, holdOrder, readOrder } from './order-store.ts';
import { saveOrder } from './save-order.ts';

const IdParams = Type.Object({ id: Uuid });

export function addOrderRoutes(api: Api, context: ApiContext): void {
  const { database, now } = context;

  api.post(
    '/orders',
    route('Save order', { body: OrderDesign, headers: OptionalIdempotencyHeaders, response: { 201: Order } }),
    async (request, reply) => {
      requireValues(request.body);
      const order = await saveOrder(context, request, request.body);
      return reply.code(201).header('Location', `/api/orders/${order.id}`).send(order);
    },
  );

  api.put(
    '/orders/:id',
    route('Change order', { params: IdParams, body: OrderDesign, response: { 200: Order } }),
    (request) => {
      requireValues(request.body);
      return changeDesign(database, signedInUser(request).companyId, request.params.id, request.body);
    },
  );

  api.get('/orders/:id', route('Read order', { params: IdParams, response: { 200: Order } }), (request) =>
    readOrder(database, signedInUser(request).companyId, request.params.id),
  );

  api.post(
    '/orders/:id/validate',
    route('Validate order', { params: IdParams, response: { 200: OrderValidation } }),
    async (request) => {
      const { companyId } = signedInUser(request);
      // Locks the design while it is priced.
      const order = await holdOrder(database, companyId, request.params.id);
      const keyed = await applyOrderKey(database, order, now());
      const { errors, warnings } = await checkOrder(database, companyId, keyed);
      if (errors.length > 0) throw validationFailed(errors);
      const { design, monthly_price: quoted } = order;
      const price = await monthlyPrice(database, design, quoted);
      return {
        quoteId: await keepQuote(database, order, price),
        warnings: [...warnings, ...priceChange(quoted, price)],
        monthlyPrice: price,
        currency: CURRENCY,
      };
    },
  );

  api.post(
    '/orders/:id/deploy',
    route(
      'Deploy order',
      {
        params: IdParams,
        headers: IdempotencyHeaders,
        body: Deployment,
        response: { 202: Order },
      },
      technicalRoles('deploy services'),
    ),
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      const { id, design, state } = await readOrder(database, companyId, request.params.id);
      const { quoteId } = request.body;
      const key = keyFor(request, request.headers['idempotency-key'], { id, quoteId });
      const order = await deployOrder(context, companyId, id, quoteId, key);
      if (await losesAnswer(database, design, state)) request.raw.socket.destroy();
      return reply.code(202).send(order);
    },
  );
}

/**
 * True if the connection must break before the answer, as one demo location demonstrates. It breaks until the order is
 * settled, because browsers resend a request when a kept-alive connection breaks.
 *
 * @param state state of the order before this attempt
 */
async function losesAnswer(database: Database, design: OrderDesign, state: Order['state']): Promise<boolean> {
  if (!('locationId' in design) || (state !== 'DESIGN' && state !== 'DEPLOYING')) return false;
  const location = await database
    .selectFrom('locations')
    .select('outcome')
    .where('id', '=', design.locationId)
    .executeTakeFirst();
  return location?.outcome === 'ANSWER_LOST';
}
