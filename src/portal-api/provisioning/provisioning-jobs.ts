import type { Database } from '../database/database.ts';

export interface ProvisioningSubject {
  readonly serviceUid: string;
  readonly orderId: string;
}

/** Writes down the next step of a service: part of the transaction that made it necessary. */
export async function scheduleProvisioning(
  transaction: Database,
  { serviceUid, orderId }: ProvisioningSubject,
  dueAt: Date,
): Promise<void> {
  await transaction
    .insertInto('provisioning_jobs')
    .values({ service_uid: serviceUid, order_id: orderId, due_at: dueAt })
    .execute();
}
