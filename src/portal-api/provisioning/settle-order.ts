import type { OrderState } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

/**
 * Ends an order when one of its services has come to its end, unless others are still under way: a LAG has several.
 * The last of them decides, and two that end at the same time do so one after the other.
 */
export async function settleOrder(
  transaction: Database,
  orderId: string,
  state: OrderState,
  detail: string | null,
): Promise<void> {
  await transaction.selectFrom('orders').select('id').where('id', '=', orderId).forUpdate().execute();
  const underWay = await transaction
    .selectFrom('provisioning_jobs')
    .select('service_uid')
    .where('order_id', '=', orderId)
    .executeTakeFirst();
  if (underWay) return;
  await transaction.updateTable('orders').set({ state, detail }).where('id', '=', orderId).execute();
}
