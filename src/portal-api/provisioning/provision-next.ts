import type { ApiContext } from '../api-context.ts';
import { carryOutJob } from '../background/carry-out-job.ts';
import { isResting } from '../background/job-failures.ts';
import type { ServiceKind } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { changeState } from '../services/change-state.ts';
import { contractEnd } from '../services/contract-end.ts';
import { scheduleProvisioning } from './provisioning-jobs.ts';
import { settleOrder } from './settle-order.ts';

/** Reasons why provisioning fails, by kind. */
const SHORTAGE: Record<ServiceKind, string> = {
  PORT: 'No free cross connect',
  MCR: 'No capacity for another virtual router',
  VXC: 'No capacity',
  IX: 'No capacity',
};

const JOB = 'provisioning';

type DueJob = NonNullable<Awaited<ReturnType<typeof takeDueJob>>>;

/**
 * Carries out one due step; returns false if there was none. Taking the step, the change and the next step are one
 * transaction, so processes that share the database never take the same step, and if one dies, another takes over. A
 * failed step is retried later and does not block others.
 */
export async function provisionNext(
  { database, now, provisioningStepMs }: Pick<ApiContext, 'database' | 'now' | 'provisioningStepMs'>,
  onError: (error: unknown) => void = () => undefined,
): Promise<boolean> {
  const at = now();
  return carryOutJob(database, {
    name: JOB,
    take: (transaction) => takeDueJob(transaction, at),
    subjectOf: ({ service_uid }) => service_uid,
    carryOut: (transaction, job) => carryOutStep(transaction, job, at, provisioningStepMs),
    now: at,
    onError,
  });
}

async function carryOutStep(
  transaction: Database,
  job: DueJob,
  at: Date,
  provisioningStepMs: number,
): Promise<void> {
  await transaction.deleteFrom('provisioning_jobs').where('service_uid', '=', job.service_uid).execute();
  if (job.state === 'CONFIGURED') {
    await goLive(transaction, job, at);
  } else if (job.peering === 'PEERING_REFUSED') {
    await fail(transaction, job, `${job.exchangeName ?? 'The exchange'} refused the peering.`, at);
  } else if (job.outcome === 'NO_CROSS_CONNECT') {
    await fail(transaction, job, `${SHORTAGE[job.kind]} at ${job.locationName ?? 'the location'}.`, at);
  } else {
    await changeState(transaction, job.service_uid, 'CONFIGURED', at);
    const subject = { serviceUid: job.service_uid, orderId: job.order_id };
    await scheduleProvisioning(transaction, subject, new Date(at.getTime() + provisioningStepMs));
  }
}

/** Skips the steps of other processes instead of waiting for them. */
async function takeDueJob(transaction: Database, now: Date) {
  return transaction
    .selectFrom('provisioning_jobs')
    .innerJoin('services', 'services.uid', 'provisioning_jobs.service_uid')
    .leftJoin('locations', 'locations.id', 'services.location_id')
    .leftJoin('exchanges', 'exchanges.id', 'services.exchange_id')
    .select(['provisioning_jobs.service_uid', 'provisioning_jobs.order_id'])
    .select(['services.kind', 'services.state', 'services.term_months'])
    .select(['locations.name as locationName', 'locations.outcome'])
    .select(['exchanges.name as exchangeName', 'exchanges.outcome as peering'])
    .where('provisioning_jobs.due_at', '<=', now)
    .where((job) => job.not(isResting(job, JOB, 'provisioning_jobs.service_uid', now)))
    .orderBy('provisioning_jobs.due_at')
    .limit(1)
    .forUpdate(['provisioning_jobs', 'services'])
    .skipLocked()
    .executeTakeFirst();
}

async function goLive(transaction: Database, job: DueJob, at: Date): Promise<void> {
  await changeState(transaction, job.service_uid, 'LIVE', at);
  if (job.term_months) {
    await transaction
      .updateTable('services')
      .set({ contract_ends_at: contractEnd(at, job.term_months) })
      .where('uid', '=', job.service_uid)
      .execute();
  }
  await settleOrder(transaction, job.order_id, 'DEPLOYED', null);
}

async function fail(transaction: Database, job: DueJob, detail: string, at: Date): Promise<void> {
  await changeState(transaction, job.service_uid, 'FAILED', at, detail);
  await settleOrder(transaction, job.order_id, 'FAILED', detail);
}
