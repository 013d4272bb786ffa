import assert from 'node:assert/strict';

import type { BillingMarket, BillingMarketSetUp, Invoice } from '../contract/index.ts';
import { paymentsOf } from '../testing/billing.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, JONAS_FINANCE, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const MARKET: BillingMarketSetUp = {
  country: 'DE',
  currency: 'EUR',
  language: 'de',
  contactName: 'Jonas Weber',
  contactEmail: 'rechnung@bluegum.example',
  address: 'Gallusanlage 1\n60329 Frankfurt',
  purchaseOrder: 'PO-1',
  taxNumber: 'DE 136 695 976',
};

onEachEngine('invoices', (portal) => {
  it('are the company’s own, newest first, with what was paid', async () => {
    const client = await portal().signedIn(RIA_READ_ONLY);
    const invoices = await client.list<Invoice>('/invoices');
    assert.deepEqual(
      invoices,
      invoices.toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt)),
    );
    const paid = invoices.find(({ number }) => number === 'INV-1031');
    assert.equal(paid?.state, 'PAID');
    assert.equal(paid.amountCents, 167_500);
    assert.deepEqual(
      (await paymentsOf(client, paid)).map(({ state, cardLastFour }) => [state, cardLastFour]),
      [['SUCCEEDED', '4242']],
    );
    assert.ok(invoices.filter(({ state }) => state === 'OPEN').length >= 5);
    assert.deepEqual((await client.get(`/invoices/${paid.id}`)).json(), paid);

    const nora = await portal().signedIn(NORA_KESTREL);
    expectProblem(await nora.get(`/invoices/${paid.id}`), 404, 'not-found');
    expectProblem(await nora.get(`/invoices/${paid.id}/payments`), 404, 'not-found');
    expectProblem(await nora.get('/invoices/no-id'), 404, 'not-found');
  });
});

onEachEngine('billing markets', (portal) => {
  it('are set up once for each country and currency of a company', async () => {
    const client = await portal().signedIn(JONAS_FINANCE);
    const response = await client.post('/billing-markets', { ...MARKET, contactName: ' Jonas Weber ' });
    assert.equal(response.statusCode, 201);
    const market = response.json<BillingMarket>();
    assert.deepEqual(market, { ...MARKET, id: market.id, createdAt: portal().now.toISOString() });
    const listed = await client.list<BillingMarket>('/billing-markets');
    assert.deepEqual(
      listed.map(({ country }) => country),
      ['AU', 'DE'],
    );

    expectProblem(await client.post('/billing-markets', MARKET), 409, 'billing-market-exists');
    assert.equal((await client.post('/billing-markets', { ...MARKET, currency: 'USD' })).statusCode, 201);
    const nora = await portal().signedIn(NORA_KESTREL);
    assert.equal((await nora.post('/billing-markets', MARKET)).statusCode, 201);
  });

  it('are set up once also when two ask at the same time', async () => {
    const client = await portal().signedIn(ADA);
    const singapore = { ...MARKET, country: 'SG', currency: 'SGD', language: 'en' };
    const answers = await Promise.all([1, 2].map(() => client.post('/billing-markets', singapore)));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [201, 409]);
  });

  it('say what is wrong at the fields', async () => {
    const client = await portal().signedIn(ADA);
    const wrong: [changes: Record<string, unknown>, pointer: string, detail: RegExp][] = [
      [{ contactName: ' ' }, '#/contactName', /^Enter the name/],
      [{ contactEmail: 'jonas' }, '#/contactEmail', /^Enter an e-mail address/],
      [{ contactEmail: 'jonas@bluegum' }, '#/contactEmail', /^Enter an e-mail address/],
      [{ address: '\n' }, '#/address', /^Enter the billing address/],
      [{ taxNumber: '=1+1' }, '#/taxNumber', /^Enter the tax number/],
      [{ country: 'XX' }, '#/country', /^Choose one of AU,/],
      [{ currency: 'XXX' }, '#/currency', /^Choose one of AUD,/],
      [{ purchaseOrder: 'x'.repeat(41) }, '#/purchaseOrder', /^Enter at most 40 characters/],
    ];
    for (const [changes, pointer, detail] of wrong) {
      const response = await client.post('/billing-markets', { ...MARKET, ...changes });
      const [error, ...others] = expectProblem(response, 422, 'validation-failed').errors ?? [];
      assert.deepEqual([error?.pointer, others], [pointer, []]);
      assert.match(error?.detail ?? '', detail);
    }
  });

  it('are set up by Finance and Company Admins only', async () => {
    const client = await portal().signedIn(RIA_READ_ONLY);
    expectProblem(await client.post('/billing-markets', MARKET), 403, 'forbidden');
    assert.equal((await client.get('/billing-markets')).statusCode, 200);
  });
});
