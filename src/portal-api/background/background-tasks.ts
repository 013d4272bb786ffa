import type { FastifyBaseLogger } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import { tidyDatabase } from '../database/tidy-database.ts';
import { settlePayments } from '../payments/settle-payment.ts';
import { provisionNext } from '../provisioning/provision-next.ts';
import { endCancelledService } from '../services/end-cancelled-service.ts';
import { RepeatingTask } from './repeating-task.ts';

const HOUR_MS = 60 * 60_000;
const MAX_PROVISIONING_PAUSE_MS = 500;
const PAYMENTS_PAUSE_MS = 500;
const CONTRACTS_PAUSE_MS = 1_000;

/** Background work of a process. */
export function backgroundTasks(context: ApiContext, log: FastifyBaseLogger): RepeatingTask[] {
  const failed = (work: string) => (error: unknown) =>
    log.error(error, `A ${work} failed. It will be retried; see the table job_failures.`);
  return [
    new RepeatingTask({
      work: () => provisionNext(context, failed('provisioning step')),
      pauseMs: Math.min(MAX_PROVISIONING_PAUSE_MS, Math.ceil(context.provisioningStepMs / 4)),
      onError: (error) => log.error(error, 'Provisioning failed; the next round will retry.'),
    }),
    new RepeatingTask({
      work: () => settlePayments(context, failed('payment')),
      pauseMs: PAYMENTS_PAUSE_MS,
      onError: (error) => log.error(error, 'Payments could not be settled; the next round will retry.'),
    }),
    new RepeatingTask({
      work: () => endCancelledService(context, failed('end of a contract')),
      pauseMs: CONTRACTS_PAUSE_MS,
      onError: (error) =>
        log.error(error, 'Cancelled services could not be ended; the next round will retry.'),
    }),
    new RepeatingTask({
      work: () => tidyDatabase(context.database, context.now()),
      pauseMs: HOUR_MS,
      onError: (error) => log.error(error, 'Old records could not be removed; the next round will retry.'),
    }),
  ];
}
