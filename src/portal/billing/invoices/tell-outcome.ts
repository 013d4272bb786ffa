import type { EventLogService } from 'ngx-session-event-log';

import type { Invoice } from '../../../portal-api/contract/index.ts';
import { PAYMENT } from '../../event-log/catalogue/billing-events';

/** Settles the log's row of a payment whose outcome is open, from the state of the invoice. */
export function tellOutcome(log: EventLogService, { id, number, state, declined }: Invoice): void {
  const operation = log.find(PAYMENT, id);
  if (!operation || operation.entry.outcome === 'running' || state === 'PROCESSING') return;
  if (state === 'PAID') {
    operation.succeed({ title: `Invoice ${number} was paid`, message: 'Confirmed by checking its status.' });
  } else {
    operation.fail({
      title: `Invoice ${number} was not paid`,
      message: declined ?? 'The server has no payment for it. You can pay it now.',
    });
  }
}
