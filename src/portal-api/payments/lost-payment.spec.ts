import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after } from 'node:test';

import type { Invoice, Page, Payment, PaymentCard } from '../contract/index.ts';
import { startApi } from '../start-api.ts';
import { LOST_ANSWER, VISA } from '../testing/billing.ts';
import { describe, it } from '../testing/declare.ts';
import { ADA } from '../testing/people.ts';
import { RemoteClient } from '../testing/remote-client.ts';
import { newServerDatabase } from '../testing/test-databases.ts';

describe('a payment whose answer is lost', () => {
  let stop: (() => Promise<void>) | undefined;
  after(() => stop?.());

  it('is made once all the same, and answered when it is asked for again later', async () => {
    const environment = { PORT: '0', RATE_LIMIT: '100000', LOG_LEVEL: 'silent', DEMO_DATA: 'on' };
    const api = await startApi({ ...environment, DATABASE_URL: await newServerDatabase() });
    stop = () => api.close();
    const client = await new RemoteClient(api.address).signIn(ADA);
    const year = (new Date().getFullYear() + 2) % 100;
    const card = await client.call<PaymentCard>('POST', '/payment-cards', {
      ...VISA,
      number: LOST_ANSWER,
      expiry: `12/${year}`,
    });
    const { records: invoices } = await client.call<Page<Invoice>>('GET', '/invoices');
    const invoice = invoices.find(({ state }) => state === 'OPEN');
    assert.ok(invoice);

    const body = { invoiceId: invoice.id, cardId: card.id };
    const headers = { 'idempotency-key': randomUUID() };
    await assert.rejects(client.call('POST', '/payments', body, headers), /fetch failed/);
    const path = `/invoices/${invoice.id}`;
    const paid = await client.waitFor<Invoice>(path, ({ state }) => state === 'PAID');
    const again = await client.call<Payment>('POST', '/payments', body, headers);
    const { records: payments } = await client.call<Page<Payment>>('GET', `${path}/payments`);
    assert.deepEqual([paid.state, payments], ['PAID', [again]]);
  });
});
