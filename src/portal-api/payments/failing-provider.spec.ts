import assert from 'node:assert/strict';

import type { Invoice } from '../contract/index.ts';
import { pay, paymentsOf, registered, VISA } from '../testing/billing.ts';
import { it } from '../testing/declare.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const HOUR_MS = 60 * 60_000;

let broken = true;
let asked = 0;
const paymentProvider = {
  testCards: [],
  registerCard: () => Promise.resolve({ token: 'card' }),
  charge: () => {
    asked++;
    return broken
      ? Promise.reject(new Error('Out of order'))
      : Promise.resolve({ state: 'SUCCEEDED' as const });
  },
};

onEachEngine(
  'payments at a provider that is out of order',
  (portal) => {
    it('rest, are asked about again, each for itself, and are settled when it is back', async () => {
      broken = true;
      const client = await portal().signedIn(ADA);
      const card = await registered(client, VISA.number);
      const invoices = (await client.list<Invoice>('/invoices'))
        .filter(({ state }) => state === 'OPEN')
        .slice(0, 2);
      for (const invoice of invoices) await pay(client, invoice, card);
      const questions: number[] = [];
      for (let round = 0; round < 3; round++) {
        asked = 0;
        await portal().settlePayments();
        questions.push(asked);
      }
      // The second pause is longer than the time between two rounds.
      assert.deepEqual(questions, [2, 2, 0]);

      broken = false;
      portal().advance(60_000);
      await portal().settlePayments();
      for (const invoice of invoices) {
        assert.deepEqual(
          (await paymentsOf(client, invoice)).map(({ state }) => state),
          ['SUCCEEDED'],
        );
      }
      assert.deepEqual(await portal().database.selectFrom('job_failures').selectAll().execute(), []);
    });

    it('are left alone after the last attempt, until somebody removes the note of their failure', async () => {
      broken = true;
      const client = await portal().signedIn(ADA);
      const card = await registered(client, VISA.number);
      const invoice = (await client.list<Invoice>('/invoices')).find(({ state }) => state === 'OPEN');
      assert.ok(invoice);
      await pay(client, invoice, card);
      const { database } = portal();
      asked = 0;
      for (let attempt = 0; attempt < 14; attempt++) {
        portal().advance(HOUR_MS);
        await portal().settlePayments();
      }
      assert.equal(asked, 12);
      const failures = await database.selectFrom('job_failures').selectAll().execute();
      assert.deepEqual(
        failures.map(({ attempts, last_error, retry_at }) => [attempts, last_error, retry_at]),
        [[12, 'Out of order', null]],
      );

      broken = false;
      await database.deleteFrom('job_failures').execute();
      await portal().settlePayments();
      const later = await portal().signedIn(ADA);
      const [payment] = await paymentsOf(later, invoice);
      assert.equal(payment?.state, 'SUCCEEDED');
    });
  },
  { paymentProvider },
);
