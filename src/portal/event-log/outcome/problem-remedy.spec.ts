import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { EventLogService, readProblem } from 'ngx-session-event-log';
import { throwError } from 'rxjs';

import { anInvoice } from '../../testing/billing-samples';
import { aProblem } from '../../testing/samples';
import { payingInvoice } from '../catalogue/billing-events';
import { remedyOf } from './problem-remedy';

const refused = (pointer: string) =>
  new HttpErrorResponse({ status: 422, error: aProblem(422, { errors: [{ pointer, detail: 'No.' }] }) });

describe('the fields to change', () => {
  const labels = (pointer: string) =>
    remedyOf(readProblem(refused(pointer)))?.fields?.map(({ label }) => label);

  it('have the labels of the form', () => {
    expect(labels('#/email')).toEqual(['E-mail']);
    expect(labels('#/number')).toEqual(['Card number']);
    expect(labels('#/bEnd/serviceKey')).toEqual(['Service key']);
  });

  it('have them also in tracked work, with the way to the form', () => {
    const log = TestBed.inject(EventLogService);
    log
      .track(payingInvoice(anInvoice({ id: '7' })), () => throwError(() => refused('#/cardId')))
      .subscribe({ error: () => undefined });
    const [entry] = log.entries();
    expect(entry?.title).toBe('Invoice INV-1042 was not paid');
    expect(entry?.message).toContain('No.');
    expect(entry?.remedy?.fields?.map(({ label }) => label)).toEqual(['Card']);
    expect(entry?.remedy?.form).toBe('/billing/invoices/7');
  });
});
