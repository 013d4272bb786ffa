import assert from 'node:assert/strict';

import type { Service } from '../contract/index.ts';
import { AUCKLAND_EDGE } from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deploy, deployed, portDesign, vxcDesign } from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine, type TestPortal } from '../testing/test-portal.ts';

async function connectedPorts(portal: TestPortal) {
  const ada = await portal.signedIn(ADA);
  const a = await deployed(portal, ada, portDesign({ name: 'A' }));
  const b = await deployed(portal, ada, portDesign({ name: 'B' }));
  const design = vxcDesign(a.uid, b.uid, { name: 'Line', vlan: 70 });
  const vxc = await deployed(portal, ada, design);
  const lock = (uid: string, locked: boolean) => ada.put(`/services/${uid}/lock`, { locked });
  const end = (uid: string, mode = 'CANCEL') => ada.post(`/services/${uid}/terminate`, { mode });
  const restore = (uid: string) => ada.post(`/services/${uid}/restore`);
  return { ada, a, b, vxc, design, lock, end, restore };
}

onEachEngine('locking and restoring services', (portal) => {
  it('protects a locked service from every change until it is unlocked', async () => {
    const { ada, a, vxc, lock, end } = await connectedPorts(portal());
    assert.equal((await lock(vxc.uid, true)).json<Service>().locked, true);
    const update = { name: 'Line', speedMbps: 100, costCentre: '' };
    const refused = expectProblem(await ada.put(`/services/${vxc.uid}`, update), 409, 'service-locked');
    assert.match(refused.detail ?? '', /“Line” is locked/);
    expectProblem(await end(vxc.uid, 'CANCEL_NOW'), 409, 'service-locked');
    await lock(a.uid, true);
    expectProblem(await ada.put(`/services/${a.uid}/term`, { termMonths: 24 }), 409, 'service-locked');
    assert.equal((await lock(vxc.uid, false)).json<Service>().locked, false);
    assert.equal((await end(vxc.uid, 'CANCEL_NOW')).statusCode, 200);
  });

  it('keeps the Port of a locked VXC, also when the VXC was cancelled', async () => {
    const { b, vxc, lock, end } = await connectedPorts(portal());
    await end(vxc.uid);
    await lock(vxc.uid, true);
    expectProblem(await end(b.uid, 'CANCEL_NOW'), 409, 'port-in-use');
    await lock(vxc.uid, false);
    assert.equal((await end(b.uid, 'CANCEL_NOW')).statusCode, 200);
  });

  it('locks for Company Admins, and only what is or was live', async () => {
    const { ada, vxc, lock } = await connectedPorts(portal());
    const tom = await portal().signedIn('tom@bluegum.example');
    const problem = expectProblem(
      await tom.put(`/services/${vxc.uid}/lock`, { locked: true }),
      403,
      'forbidden',
    );
    assert.equal(problem.detail, 'Only a Company Admin can lock services.');
    expectProblem(await lock(AUCKLAND_EDGE, true), 409, 'service-state');
    expectProblem(await ada.put(`/services/${vxc.uid}/lock`, {}), 422, 'validation-failed');
  });

  it('takes a cancellation back, with its VLANs', async () => {
    const { ada, vxc, design, end, restore } = await connectedPorts(portal());
    await end(vxc.uid);
    const { state, history } = (await restore(vxc.uid)).json<Service>();
    assert.equal(state, 'LIVE');
    assert.deepEqual(
      history.slice(-2).map((change) => change.state),
      ['CANCELLED', 'LIVE'],
    );
    expectProblem(await deploy(ada, design), 422, 'validation-failed');
    expectProblem(await restore(vxc.uid), 409, 'service-state');
  });

  it('does not restore what lost its VLAN or its Port, or whose term has ended', async () => {
    const first = await connectedPorts(portal());
    await first.end(first.vxc.uid);
    await deployed(portal(), first.ada, first.design);
    expectProblem(await first.restore(first.vxc.uid), 409, 'vlan-in-use');

    const second = await connectedPorts(portal());
    await second.end(second.vxc.uid);
    await second.end(second.b.uid, 'CANCEL_NOW');
    const gone = expectProblem(await second.restore(second.vxc.uid), 409, 'service-state');
    assert.match(gone.detail ?? '', /a Port that it connects to is DECOMMISSIONED/);

    await second.end(second.a.uid);
    portal().advance(400 * 24 * 60 * 60_000);
    const later = await portal().signedIn(ADA);
    const ended = expectProblem(await later.post(`/services/${second.a.uid}/restore`), 409, 'service-state');
    assert.match(ended.detail ?? '', /its term has ended/);
  });
});
