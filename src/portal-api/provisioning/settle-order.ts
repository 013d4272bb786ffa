import type { OrderState } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

/**
 * Ends an order after one of its services is finished, unless others are still in progress: a LAG has several. The last
 * one decides. Locking the order serialises two that finish at the same time.
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
