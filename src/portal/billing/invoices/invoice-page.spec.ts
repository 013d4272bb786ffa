import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

import type { Invoice } from '../../../portal-api/contract/index.ts';
import { aCard, anInvoice, aPayment } from '../../testing/billing-samples';
import { button, fieldError, text } from '../../testing/page-elements';
import { providePortalTesting } from '../../testing/provide-portal-testing';
import { aProblem, aSession } from '../../testing/samples';
import { nextTurn } from '../../testing/settle';
import { Auth } from '../../session/auth';
import { InvoicePage } from './invoice-page';

describe('InvoicePage', () => {
  let fixture: ComponentFixture<InvoicePage>;
  let page: HTMLElement;
  let server: HttpTestingController;

  /** Not until the page is stable: it may wait for an answer that the test has yet to give. */
  async function turn(): Promise<void> {
    await nextTurn();
    fixture.detectChanges();
    await nextTurn();
  }

  async function answerWith(invoice: Invoice): Promise<void> {
    server.expectOne(`/api/invoices/${invoice.id}`).flush(invoice);
    await turn();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    TestBed.inject(Auth).restore().subscribe();
    server.expectOne('/api/session').flush(aSession());
    fixture = TestBed.createComponent(InvoicePage);
    fixture.componentRef.setInput('id', 'invoice-1');
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    await answerWith(anInvoice());
    server.expectOne('/api/payment-cards').flush([aCard(), aCard({ id: 'card-2' })]);
    await turn();
  });

  async function pay() {
    button(page, 'Pay A$1,675.00').click();
    await turn();
    return server.expectOne('/api/payments');
  }

  it('pays with a key of its own for each attempt', async () => {
    const first = await pay();
    expect(first.request.body).toEqual({ invoiceId: 'invoice-1', cardId: 'card-1' });
    const detail = 'Insufficient funds. Use another card.';
    const errors = [{ pointer: '#/cardId', detail }];
    first.flush(aProblem(402, { detail, errors }), { status: 402, statusText: 'Payment Required' });
    await turn();
    expect(fieldError(page, 'Card')).toBe(detail);
    await answerWith(anInvoice({ payments: [aPayment({ state: 'DECLINED', detail })] }));
    expect(text(page.querySelector('portal-invoice-payments'))).toContain(
      'Declined: Visa card ending in 4242',
    );

    const second = await pay();
    const keyOf = ({ request }: typeof second) => request.headers.get('Idempotency-Key');
    expect(keyOf(second)).toBeTruthy();
    expect(keyOf(second)).not.toBe(keyOf(first));
    second.flush(aPayment());
    await turn();
    await answerWith(anInvoice({ state: 'PAID', payments: [aPayment()] }));
    expect(text(page)).toContain('This invoice is paid');
  });

  for (const [lost, status] of [
    ['no answer comes', 0],
    ['the server fails', 502],
  ] as const) {
    it(`offers to check, and not to pay again, when ${lost}`, async () => {
      const request = await pay();
      if (status === 0) request.error(new ProgressEvent('error'));
      else request.flush('', { status, statusText: 'Bad Gateway' });
      await turn();
      expect(text(page)).toContain('The outcome of the payment is unknown');
      expect(page.querySelector('portal-pay-invoice')).toBeNull();
      server.expectNone('/api/payments');

      button(page, 'Check status').click();
      await turn();
      await answerWith(anInvoice({ state: 'PAID', payments: [aPayment()] }));
      expect(text(page)).toContain('This invoice is paid');
    });
  }

  it('goes on offering to check when checking fails', async () => {
    (await pay()).error(new ProgressEvent('error'));
    await turn();
    button(page, 'Check status').click();
    await turn();
    server.expectOne('/api/invoices/invoice-1').error(new ProgressEvent('error'));
    await turn();
    expect(button(page, 'Check status').disabled).toBeFalse();
  });
});
