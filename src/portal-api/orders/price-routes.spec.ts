import assert from 'node:assert/strict';

import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

onEachEngine('a price', (portal) => {
  it('is told for a kind and a speed, and changes nothing', async () => {
    const ada = await portal().signedIn(ADA);
    const price = async (query: string) => (await ada.get(`/prices?${query}`)).json<unknown>();
    assert.deepEqual(await price('kind=PORT&speedMbps=10000'), { monthlyPrice: 600, currency: 'AUD' });
    assert.deepEqual(await price('kind=VXC&speedMbps=500'), { monthlyPrice: 140, currency: 'AUD' });
    assert.deepEqual(
      await portal().database.selectFrom('orders').select('monthly_price').distinct().execute(),
      [{ monthly_price: null }],
    );
  });

  it('is told only for what can be ordered, and only to users who are signed in', async () => {
    const ada = await portal().signedIn(ADA);
    for (const query of ['kind=PORT&speedMbps=2500', 'kind=VXC&speedMbps=0', 'kind=CAR&speedMbps=100', '']) {
      expectProblem(await ada.get(`/prices?${query}`), 422, 'validation-failed');
    }
    expectProblem(await portal().client().get('/prices?kind=VXC&speedMbps=1'), 401, 'not-signed-in');
  });
});
