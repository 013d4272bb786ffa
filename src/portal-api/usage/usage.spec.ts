import assert from 'node:assert/strict';

import type { ServiceUsage } from '../contract/index.ts';
import { SYDNEY_CORE } from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deployed, PORT_DESIGN } from '../testing/orders.ts';
import { ADA, NORA_KESTREL } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const HOUR_MS = 60 * 60_000;

onEachEngine('usage', (portal) => {
  it('is told for each of the last 24 hours, never more than the service can carry', async () => {
    const client = await portal().signedIn(ADA);
    const { points } = (await client.get(`/services/${SYDNEY_CORE}/usage`)).json<ServiceUsage>();
    const { speedMbps } = (await client.get(`/services/${SYDNEY_CORE}`)).json<{ speedMbps: number }>();
    assert.equal(points.length, 24);
    assert.equal(Date.parse(points[23]?.at ?? ''), portal().now.getTime() - HOUR_MS);
    assert.ok(
      points.every(({ inMbps, outMbps }) => inMbps > 0 && inMbps <= speedMbps && outMbps <= speedMbps),
    );
    assert.ok(points.every(({ lossPercent }) => lossPercent >= 0 && lossPercent < 0.01));
    const again = (await client.get(`/services/${SYDNEY_CORE}/usage`)).json<ServiceUsage>();
    assert.deepEqual(again.points, points);
  });

  it('begins with the first full hour of a service, and only its own company sees it', async () => {
    const client = await portal().signedIn(ADA);
    const { uid } = await deployed(portal(), client, PORT_DESIGN);
    const usage = async () => (await client.get(`/services/${uid}/usage`)).json<ServiceUsage>().points.length;
    assert.equal(await usage(), 0);
    const nora = await portal().signedIn(NORA_KESTREL);
    expectProblem(await nora.get(`/services/${uid}/usage`), 404, 'not-found');
    portal().advance(3 * HOUR_MS);
    await client.signIn(ADA);
    assert.equal(await usage(), 2);
  });
});
