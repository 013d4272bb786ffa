import assert from 'node:assert/strict';

import type { OrderDesign, OrderValidation } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deploySaved, PORT_DESIGN, portDesign, saved } from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine, type TestPortal } from '../testing/test-portal.ts';

const IN_TOKYO = portDesign({ locationId: 'tokyo-koto' });
const ROSE = 'The monthly price has changed from AUD 250 to AUD 275 since it was quoted.';

async function ordered(portal: TestPortal, design: OrderDesign) {
  const ada = await portal.signedIn(ADA);
  const { id } = await saved(ada, design);
  return {
    ada,
    id,
    validate: async () => (await ada.post(`/orders/${id}/validate`)).json<OrderValidation>(),
    deploy: () => deploySaved(ada, id),
  };
}

onEachEngine('the price of an order', (portal) => {
  it('is quoted by validation, and stays where prices are stable', async () => {
    const { validate, deploy } = await ordered(portal(), PORT_DESIGN);
    assert.equal((await validate()).monthlyPrice, 250);
    assert.deepEqual(await validate(), { warnings: [], monthlyPrice: 250, currency: 'AUD' });
    assert.equal((await deploy()).statusCode, 202);
  });

  it('warns of a price that has changed since the quote, once', async () => {
    const { validate } = await ordered(portal(), IN_TOKYO);
    assert.deepEqual((await validate()).warnings, []);
    const changed = await validate();
    assert.deepEqual(changed.warnings, [{ pointer: '#/speedMbps', detail: ROSE }]);
    assert.equal(changed.monthlyPrice, 275);
    assert.deepEqual((await validate()).warnings, []);
  });

  it('is never another one than the quote when the order is deployed', async () => {
    const { validate, deploy } = await ordered(portal(), IN_TOKYO);
    await validate();
    const problem = expectProblem(await deploy(), 409, 'price-changed');
    assert.deepEqual(problem.errors, [{ pointer: '#/speedMbps', detail: ROSE }]);
    assert.deepEqual((await validate()).warnings, [{ pointer: '#/speedMbps', detail: ROSE }]);
    assert.equal((await deploy()).statusCode, 202);
  });

  it('is quoted anew for another design, and kept for the same', async () => {
    const { ada, id, validate } = await ordered(portal(), IN_TOKYO);
    await validate();
    await ada.put(`/orders/${id}`, IN_TOKYO);
    assert.equal((await validate()).warnings.length, 1);
    await ada.put(`/orders/${id}`, { ...IN_TOKYO, speedMbps: 10_000 });
    assert.deepEqual(await validate(), { warnings: [], monthlyPrice: 600, currency: 'AUD' });
  });
});
