import type { Invoice, Payment } from '../../../portal-api/contract/index.ts';
import { aCard, anInvoice, aPayment } from '../../testing/billing-samples';
import { button, fieldError, text } from '../../testing/page-elements';
import { aProblem } from '../../testing/samples';
import { Shown, signedIn } from '../../testing/shown';
import { InvoicePage } from './invoice-page';

describe('InvoicePage', () => {
  let shown: Shown<InvoicePage>;
  let page: HTMLElement;

  const answerWith = async (invoice: Invoice, payments: readonly Payment[] = []) => {
    await shown.answer(`/api/invoices/${invoice.id}`, invoice);
    await shown.answerList(`/api/invoices/${invoice.id}/payments`, payments);
  };

  beforeEach(async () => {
    signedIn();
    shown = new Shown(InvoicePage, { id: 'invoice-1' });
    page = shown.page;
    await answerWith(anInvoice());
    await shown.answerList('/api/payment-cards', [aCard(), aCard({ id: 'card-2' })]);
  });

  async function pay() {
    await shown.press('Pay AUD 1,675.00');
    return shown.server.expectOne('/api/payments');
  }

  it('uses a new key for each attempt to pay', async () => {
    const first = await pay();
    expect(first.request.body).toEqual({ invoiceId: 'invoice-1', cardId: 'card-1' });
    const detail = 'Insufficient funds. Use another card.';
    const errors = [{ pointer: '#/cardId', detail }];
    first.flush(aProblem(402, { detail, errors }), { status: 402, statusText: 'Payment Required' });
    await shown.turn();
    expect(fieldError(page, 'Card')).toBe(detail);
    await answerWith(anInvoice({ declined: detail }), [aPayment({ state: 'DECLINED', detail })]);
    expect(text(page.querySelector('portal-invoice-payments'))).toContain(
      'Declined: Visa card ending in 4242',
    );

    const second = await pay();
    const keyOf = ({ request }: typeof second) => request.headers.get('Idempotency-Key');
    expect(keyOf(second)).toBeTruthy();
    expect(keyOf(second)).not.toBe(keyOf(first));
    second.flush(aPayment());
    await shown.turn();
    await answerWith(anInvoice({ state: 'PAID' }), [aPayment()]);
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
      await shown.turn();
      expect(text(page)).toContain('The outcome of the payment is unknown');
      expect(page.querySelector('portal-pay-invoice')).toBeNull();
      shown.server.expectNone('/api/payments');

      button(page, 'Check status').click();
      await shown.turn();
      await answerWith(anInvoice({ state: 'PAID' }), [aPayment()]);
      expect(text(page)).toContain('This invoice is paid');
    });
  }

  it('still offers to check when checking fails', async () => {
    (await pay()).error(new ProgressEvent('error'));
    await shown.turn();
    await shown.press('Check status');
    shown.server.expectOne('/api/invoices/invoice-1').error(new ProgressEvent('error'));
    await shown.turn();
    expect(button(page, 'Check status').disabled).toBeFalse();
  });
});
