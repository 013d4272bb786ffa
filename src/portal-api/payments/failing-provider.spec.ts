import assert from 'node:assert/strict';

import type { Invoice } from '../contract/index.ts';
import { pay, paymentsOf, registered, VISA } from '../testing/billing.ts';
import { it } from '../testing/declare.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

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
  },
  { paymentProvider },
);
