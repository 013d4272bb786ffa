import type { EventLogService } from 'ngx-session-event-log';

import type { Invoice } from '../../../portal-api/contract/index.ts';
import { PAYMENT } from '../../event-log/billing-events';

/** Adds to the log's row of a payment whose outcome is open what the invoice shows to have become of it. */
export function tellOutcome(log: EventLogService, { id, number, state, declined }: Invoice): void {
  const operation = log.find(PAYMENT, id);
  if (!operation || operation.entry.outcome === 'running' || state === 'PROCESSING') return;
  if (state === 'PAID') {
    operation.succeed({ title: `Invoice ${number} was paid`, message: 'Found out by checking its status.' });
  } else {
    operation.fail({
      title: `Invoice ${number} was not paid`,
      message: declined ?? 'The server has no payment of it. You can pay it now.',
    });
  }
}
