import { randomUUID } from 'node:crypto';

import type { FieldProblem, OrderDesign } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import type { HeldOrder } from './order-store.ts';

export const CURRENCY = 'AUD';

const PORT_PRICES: Record<number, number> = { 1_000: 250, 10_000: 600, 100_000: 2_400 };
const MCR_PRICES: Record<number, number> = {
  1_000: 150,
  2_500: 300,
  5_000: 450,
  10_000: 750,
  25_000: 1_200,
  50_000: 1_900,
  100_000: 3_000,
  400_000: 9_000,
};
const VXC_BASE_PRICE = 40;
const VXC_PRICE_PER_MBPS = 0.2;
const IX_BASE_PRICE = 120;
const IX_PRICE_PER_MBPS = 0.1;
const RISE = 1.1;

/**
 * Current monthly price of a design, in whole units of the currency.
 *
 * @param quoted last quote of the order. At the location where prices rise, the next quote is higher
 */
export async function monthlyPrice(
  database: Database,
  design: OrderDesign,
  quoted: number | null,
): Promise<number> {
  const count = design.kind === 'PORT' ? (design.lagMembers ?? 1) : 1;
  const price = count * listPrice(design);
  if (!('locationId' in design)) return price;
  const location = await database
    .selectFrom('locations')
    .select('outcome')
    .where('id', '=', design.locationId)
    .executeTakeFirst();
  return location?.outcome === 'PRICE_RISES' && quoted !== null ? Math.round(price * RISE) : price;
}

/** Monthly list price of one new service; 0 for a speed that is not offered. */
export function listPrice({ kind, speedMbps }: Pick<OrderDesign, 'kind' | 'speedMbps'>): number {
  switch (kind) {
    case 'PORT':
      return PORT_PRICES[speedMbps] ?? 0;
    case 'MCR':
      return MCR_PRICES[speedMbps] ?? 0;
    case 'VXC':
      return Math.round(VXC_BASE_PRICE + speedMbps * VXC_PRICE_PER_MBPS);
    case 'IX':
      return Math.round(IX_BASE_PRICE + speedMbps * IX_PRICE_PER_MBPS);
  }
}

/** Reports a price that differs from the last quote. */
export function priceChange(quoted: number | null, price: number): FieldProblem[] {
  if (quoted === null || quoted === price) return [];
  const detail = `The monthly price has changed from ${CURRENCY} ${quoted} to ${CURRENCY} ${price} since it was quoted.`;
  return [{ pointer: '#/speedMbps', detail }];
}

/** Stores a price for an order and returns the id of the quote, which stays the same for the same price. */
export async function keepQuote(database: Database, order: HeldOrder, price: number): Promise<string> {
  if (order.quote_id !== null && order.monthly_price === price) return order.quote_id;
  const id = randomUUID();
  await database
    .updateTable('orders')
    .set({ monthly_price: price, quote_id: id })
    .where('id', '=', order.id)
    .where('state', '=', 'DESIGN')
    .execute();
  return id;
}
