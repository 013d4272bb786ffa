import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type { Payment } from '../contract/index.ts';
import {
  INSUFFICIENT_FUNDS,
  invoiceNow,
  LOST_ANSWER,
  openInvoice,
  pay,
  paymentsOf,
  registered,
  VISA,
} from '../testing/billing.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, JONAS_FINANCE, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

onEachEngine('payments', (portal) => {
  it('pay an open invoice, show it so, and stand in the Activity Log by their route alone', async () => {
    const client = await portal().signedIn(JONAS_FINANCE);
    const [invoice, card] = [await openInvoice(client), await registered(client, VISA.number)];
    const response = await pay(client, invoice, card);
    assert.equal(response.statusCode, 201);
    const payment = response.json<Payment>();
    assert.deepEqual(payment, {
      id: payment.id,
      invoiceId: invoice.id,
      state: 'SUCCEEDED',
      cardBrand: 'Visa',
      cardLastFour: '4242',
      createdAt: portal().now.toISOString(),
    });
    const paid = await invoiceNow(client, invoice.id);
    assert.deepEqual([paid.state, await paymentsOf(client, invoice)], ['PAID', [payment]]);
    expectProblem(await pay(client, invoice, card), 409, 'invoice-paid');

    const activity = (await client.get('/activity')).body;
    assert.match(activity, /Register payment card.*Make payment|Make payment.*Register payment card/);
    assert.doesNotMatch(activity, /4242/);
  });

  it('with the same key are made once, and answered the same', async () => {
    const client = await portal().signedIn(ADA);
    const [invoice, card] = [await openInvoice(client), await registered(client, VISA.number)];
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => pay(client, invoice, card, key)));
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [201, 201, 201],
    );
    assert.equal(new Set(answers.map((answer) => answer.json<Payment>().id)).size, 1);
    assert.equal((await paymentsOf(client, invoice)).length, 1);

    const another = await openInvoice(client);
    expectProblem(await pay(client, another, card, key), 422, 'idempotency-key-reused');
    expectProblem(
      await client.post('/payments', { invoiceId: another.id, cardId: card.id }),
      400,
      'idempotency-key-missing',
    );
    assert.equal((await invoiceNow(client, another.id)).state, 'OPEN');
  });

  it('with different keys at the same time pay an invoice once', async () => {
    const client = await portal().signedIn(ADA);
    const [invoice, card] = [await openInvoice(client), await registered(client, VISA.number)];
    const answers = await Promise.all([1, 2, 3].map(() => pay(client, invoice, card)));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [201, 409, 409]);
    assert.equal((await paymentsOf(client, invoice)).length, 1);
  });

  it('that are declined say why at the card, leave the invoice open, and can be made with another card', async () => {
    const client = await portal().signedIn(ADA);
    const [invoice, poor] = [await openInvoice(client), await registered(client, INSUFFICIENT_FUNDS)];
    const key = randomUUID();
    const detail = 'Insufficient funds. Use another card.';
    for (let attempt = 0; attempt < 2; attempt++) {
      const problem = expectProblem(await pay(client, invoice, poor, key), 402, 'card-declined');
      assert.deepEqual([problem.detail, problem.errors], [detail, [{ pointer: '#/cardId', detail }]]);
    }
    const open = await invoiceNow(client, invoice.id);
    assert.deepEqual([open.state, open.declined], ['OPEN', detail]);
    assert.deepEqual(
      (await paymentsOf(client, invoice)).map((payment) => payment.detail),
      [detail],
    );

    assert.equal((await pay(client, invoice, await registered(client, VISA.number))).statusCode, 201);
    const { state, declined } = await invoiceNow(client, invoice.id);
    assert.deepEqual([state, declined], ['PAID', undefined]);
    assert.deepEqual((await paymentsOf(client, invoice)).map((payment) => payment.state).toSorted(), [
      'DECLINED',
      'SUCCEEDED',
    ]);
  });

  it('take a card that has not expired, and only the company’s own cards and invoices', async () => {
    const client = await portal().signedIn(ADA);
    const [invoice, card] = [await openInvoice(client), await registered(client, VISA.number)];
    const nora = await portal().signedIn(NORA_KESTREL);
    expectProblem(await pay(nora, invoice, card), 404, 'not-found');
    expectProblem(await pay(nora, await openInvoice(nora), card), 422, 'validation-failed');
    expectProblem(await pay(client, { id: 'no-id' }, card), 404, 'not-found');
    expectProblem(await pay(client, invoice, { id: 'no-id' }), 422, 'validation-failed');
    expectProblem(await pay(await portal().signedIn(RIA_READ_ONLY), invoice, card), 403, 'forbidden');
    await portal()
      .database.updateTable('payment_cards')
      .set({ expiry: '02/26' })
      .where('id', '=', card.id)
      .execute();
    expectProblem(await pay(client, invoice, card), 402, 'card-declined');
    assert.equal((await invoiceNow(client, invoice.id)).state, 'OPEN');
  });

  it('whose process has died are brought to their end', async () => {
    const client = await portal().signedIn(ADA);
    const { invoice, id } = await begun(client);
    assert.equal((await invoiceNow(client, invoice.id)).state, 'PROCESSING');
    await portal().settlePayments();
    const { state } = await invoiceNow(client, invoice.id);
    const payments = await paymentsOf(client, invoice);
    assert.deepEqual([state, payments.map((payment) => payment.id)], ['PAID', [id]]);
  });

  it('that are in process keep others from paying the same invoice', async () => {
    const client = await portal().signedIn(ADA);
    const { invoice } = await begun(client);
    const problem = await pay(client, invoice, await registered(client, VISA.number));
    expectProblem(problem, 409, 'payment-in-process');
    assert.equal(problem.headers['retry-after'], '2');
  });

  /** Creates the payment that remains if a process dies before the provider answers. */
  async function begun(client: PortalClient) {
    const [invoice, card] = [await openInvoice(client), await registered(client, LOST_ANSWER)];
    const id = randomUUID();
    await portal()
      .database.insertInto('payments')
      .values({
        id,
        invoice_id: invoice.id,
        card_id: card.id,
        user_id: null,
        idempotency_key: id,
        state: 'PROCESSING',
        detail: null,
        created_at: portal().now,
      })
      .execute();
    return { invoice, id };
  }
});
