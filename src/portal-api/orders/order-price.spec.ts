import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type { Order, OrderDesign, OrderValidation } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deployQuoted, deploySaved, PORT_DESIGN, portDesign, saved } from '../testing/orders.ts';
import { ADA, RIA_READ_ONLY } from '../testing/people.ts';
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
    const { quoteId, ...quote } = await validate();
    assert.deepEqual(quote, { warnings: [], monthlyPrice: 250, currency: 'AUD' });
    assert.equal((await validate()).quoteId, quoteId, 'the same price for the same design is the same quote');
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
    const { ada, id, validate, deploy } = await ordered(portal(), IN_TOKYO);
    const { quoteId } = await validate();
    const problem = expectProblem(await deployQuoted(ada, id, quoteId), 409, 'price-changed');
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
    const { warnings, monthlyPrice } = await validate();
    assert.deepEqual([warnings, monthlyPrice], [[], 600]);
  });

  it('is the one that was seen: a design that a colleague has changed since is not deployed', async () => {
    const { ada, id, validate } = await ordered(portal(), PORT_DESIGN);
    const { quoteId } = await validate();
    const ria = await portal().signedIn(RIA_READ_ONLY);
    await ria.put(`/orders/${id}`, { ...PORT_DESIGN, speedMbps: 100_000, termMonths: 60 });
    expectProblem(await deployQuoted(ada, id, quoteId), 409, 'order-changed');
    // A quote of a colleague does not replace the one that the user saw.
    await ria.post(`/orders/${id}/validate`);
    expectProblem(await deployQuoted(ada, id, quoteId), 409, 'order-changed');
    assert.equal((await ada.get(`/orders/${id}`)).json<Order>().state, 'DESIGN');
  });

  it('has to have been seen: an order without a quote is not deployed', async () => {
    const { ada, id } = await ordered(portal(), PORT_DESIGN);
    expectProblem(await deployQuoted(ada, id, randomUUID()), 409, 'order-changed');
    const headers = { 'idempotency-key': randomUUID() };
    expectProblem(await ada.post(`/orders/${id}/deploy`, {}, headers), 422, 'validation-failed');
    assert.equal((await ada.get(`/orders/${id}`)).json<Order>().state, 'DESIGN');
  });
});
