import assert from 'node:assert/strict';

import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deployed, portDesign } from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine, type TestPortal } from '../testing/test-portal.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

async function newPort(portal: TestPortal) {
  const ada = await portal.signedIn(ADA);
  const { uid } = await deployed(portal, ada, portDesign({ name: 'Busy' }));
  return (name: string) => ada.put(`/services/${uid}`, { name, speedMbps: 1_000, costCentre: '' });
}

onEachEngine(
  'a service that was updated',
  (portal) => {
    it('has to rest before it is updated again', async () => {
      const update = await newPort(portal());
      assert.equal((await update('First')).statusCode, 200);
      portal().advance(60_500);
      const refused = await update('Second');
      const { detail } = expectProblem(refused, 429, 'update-too-soon');
      assert.equal(detail, '“First” has just been updated. A service can be updated once in 5 minutes.');
      assert.equal(refused.headers['retry-after'], '240');
      portal().advance(FIVE_MINUTES_MS - 60_500);
      assert.equal((await update('Third')).statusCode, 200);
    });

    it('is updated once when two try at once, and lets others be updated', async () => {
      const [update, another] = [await newPort(portal()), await newPort(portal())];
      const answers = await Promise.all([update('One'), update('Two'), another('Another')]);
      assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [200, 200, 429]);
    });

    it('has not been updated by what was refused', async () => {
      const update = await newPort(portal());
      expectProblem(await update(' '), 422, 'validation-failed');
      assert.equal((await update('Mended')).statusCode, 200);
    });
  },
  { updateIntervalMs: FIVE_MINUTES_MS },
);
