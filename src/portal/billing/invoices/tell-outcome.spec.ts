import { TestBed } from '@angular/core/testing';
import { EventLogService, type EventLogEntry } from 'ngx-session-event-log';
import { throwError } from 'rxjs';

import type { Invoice } from '../../../portal-api/contract/index.ts';
import { payingInvoice } from '../../event-log/catalogue/billing-events';
import { anInvoice } from '../../testing/billing-samples';
import { tellOutcome } from './tell-outcome';

describe('the outcome of a payment whose answer was lost', () => {
  let log: EventLogService;

  beforeEach(() => (log = TestBed.inject(EventLogService)));

  function loseAnswer(invoice: Invoice): void {
    log
      .track(payingInvoice(invoice), (operation) => {
        operation.step('Make the payment').settle({ outcome: 'unknown' });
        return throwError(() => new Error('The connection broke.'));
      })
      .subscribe({ error: () => undefined });
  }

  function lastRow(): EventLogEntry | undefined {
    expect(log.entries().length).toBe(1);
    return log.entries()[0];
  }

  function look(state: Invoice['state'], declined?: string): void {
    tellOutcome(log, anInvoice({ state, ...(declined !== undefined && { declined }) }));
  }

  it('stays open while the payment is in process, and settles the same row once it has been made', () => {
    loseAnswer(anInvoice());
    expect(lastRow()?.outcome).toBe('unknown');
    look('PROCESSING');
    expect(lastRow()?.outcome).toBe('unknown');
    look('PAID');
    expect(lastRow()?.outcome).toBe('succeeded');
    expect(lastRow()?.title).toBe('Invoice INV-1042 was paid');
  });

  it('is an error with the reason when the card was declined', () => {
    loseAnswer(anInvoice());
    look('OPEN', 'Insufficient funds.');
    expect(lastRow()?.outcome).toBe('failed');
    expect(lastRow()?.message).toBe('Insufficient funds.');
  });

  it('is an error when the server has no payment', () => {
    loseAnswer(anInvoice());
    look('OPEN');
    expect(lastRow()?.message).toBe('The server has no payment for it. You can pay it now.');
  });

  it('of one invoice is not settled by another, and reading an invoice without a payment records nothing', () => {
    loseAnswer(anInvoice({ id: 'another' }));
    look('PAID');
    expect(lastRow()?.outcome).toBe('unknown');
  });
});
