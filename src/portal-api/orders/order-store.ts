import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

import type { Order, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { keyHashOf } from './order-service-key.ts';

interface NewOrder {
  readonly id: string;
  readonly company_id: string;
  readonly design: string;
  readonly service_key_hash: string | null;
  readonly created_at: Date;
}

const insertOrder = prepared((database, order: NewOrder) =>
  database.insertInto('orders').values({
    id: order.id,
    company_id: order.company_id,
    state: 'DESIGN',
    design: order.design,
    service_key_hash: order.service_key_hash,
    created_at: order.created_at,
  }),
);

export async function createOrder(
  database: Database,
  companyId: string,
  design: OrderDesign,
  now: Date,
): Promise<Order> {
  const id = randomUUID();
  const kept = withoutKey(design);
  await insertOrder(database, {
    id,
    company_id: companyId,
    design: JSON.stringify(kept),
    service_key_hash: keyHashOf(design),
    created_at: now,
  });
  return { id, state: 'DESIGN', design: kept, createdAt: now.toISOString() };
}

export async function changeDesign(
  database: Database,
  companyId: string,
  id: string,
  design: OrderDesign,
): Promise<Order> {
  await database.transaction().execute(async (transaction) => {
    await holdDesign(transaction, companyId, id);
    const changed = JSON.stringify(withoutKey(design));
    const keyHash = keyHashOf(design);
    const unchanged = sql`design = ${changed}::jsonb and service_key_hash is not distinct from ${keyHash}`;
    await transaction
      .updateTable('orders')
      // A change of the design invalidates the quote.
      .set({
        design: changed,
        service_key_hash: keyHash,
        monthly_price: sql`case when ${unchanged} then monthly_price end`,
        quote_id: sql`case when ${unchanged} then quote_id end`,
      })
      .where('id', '=', id)
      .execute();
  });
  return readOrder(database, companyId, id);
}

/** Locks an order, so that nobody changes or deploys it until the transaction ends. */
export async function holdOrder(transaction: Database, companyId: string, id: string) {
  const order = await transaction
    .selectFrom('orders')
    .select(['id', 'state', 'design', 'service_key_hash', 'quote_id', 'monthly_price'])
    .where('id', '=', id)
    .where('company_id', '=', companyId)
    .forUpdate()
    .executeTakeFirst();
  if (!order) throw orderNotFound();
  return order;
}

export type HeldOrder = Awaited<ReturnType<typeof holdOrder>>;

/** Locks an order that is not deployed, and refuses others. */
export async function holdDesign(transaction: Database, companyId: string, id: string): Promise<HeldOrder> {
  const order = await holdOrder(transaction, companyId, id);
  if (order.state === 'DESIGN') return order;
  throw new ProblemError(
    'order-already-deployed',
    'This order has already been deployed. Start a new order instead.',
  );
}

export async function readOrder(database: Database, companyId: string, id: string): Promise<Order> {
  const row = await database
    .selectFrom('orders')
    .leftJoin('services as service', 'service.uid', 'orders.service_uid')
    .select((order) => [
      'orders.id',
      'orders.state',
      'orders.design',
      'orders.service_uid',
      'service.state as service_state',
      'orders.detail',
      'orders.created_at',
      jsonArrayFrom(
        order
          .selectFrom('services as member')
          .select(['member.uid', 'member.name'])
          .whereRef('member.lag_id', '=', 'service.lag_id')
          .orderBy('member.name'),
      ).as('lagMembers'),
    ])
    .where('orders.id', '=', id)
    .where('orders.company_id', '=', companyId)
    .executeTakeFirst();
  if (!row) throw orderNotFound();
  return {
    id: row.id,
    state: row.state,
    design: row.design,
    ...(row.service_uid !== null && { serviceUid: row.service_uid }),
    ...(row.lagMembers.length > 0 && { lagMembers: row.lagMembers }),
    ...(row.service_state && { serviceState: row.service_state }),
    ...(row.detail !== null && { detail: row.detail }),
    createdAt: row.created_at.toISOString(),
  };
}

const orderNotFound = () =>
  new ProblemError('not-found', 'There is no such order. It may belong to another company.');

/** Drops the service key of a design. */
export function withoutKey(design: OrderDesign): OrderDesign {
  if (design.kind !== 'VXC') return design;
  const { portUid, vlan } = design.bEnd;
  return { ...design, bEnd: { portUid, vlan } };
}
