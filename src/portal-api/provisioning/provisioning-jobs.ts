import type { Database } from '../database/database.ts';

export interface ProvisioningSubject {
  readonly serviceUid: string;
  readonly orderId: string;
}

/** Schedules the next step of a service, as part of the transaction that makes it necessary. */
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
