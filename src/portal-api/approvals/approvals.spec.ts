import assert from 'node:assert/strict';

import type { Approval, Order, Service } from '../contract/index.ts';
import { KESTREL_HUB, SALTMARSH_ON_RAMP, SYDNEY_CORE } from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deploy, deployed, vxcDesign } from '../testing/orders.ts';
import { ADA, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine, type TestPortal } from '../testing/test-portal.ts';

const listed = async (client: PortalClient) => await client.list<Approval>('/approvals');

/** Finds the newest pending request of a kind. */
async function waiting(client: PortalClient, kind: Approval['kind']): Promise<Approval> {
  const [newest] = (await listed(client)).filter(
    (approval) => approval.kind === kind && approval.state === 'PENDING',
  );
  assert.ok(newest, `a request of kind ${kind} waits`);
  return newest;
}

/** Orders a VXC as Ada, to a Port of Nora's company, which must approve it. */
async function requested(portal: TestPortal) {
  const ada = await portal.signedIn(ADA);
  const nora = await portal.signedIn(NORA_KESTREL);
  portal.advance(1_000);
  const { id, serviceUid = '' } = (
    await deploy(ada, vxcDesign(SYDNEY_CORE, KESTREL_HUB, { speedMbps: 50 }))
  ).json<Order>();
  return {
    ada,
    nora,
    approval: await waiting(nora, 'CONNECTION'),
    order: async () => (await ada.get(`/orders/${id}`)).json<Order>(),
    service: async () => (await ada.get(`/services/${serviceUid}`)).json<Service>(),
  };
}

/** Creates an approved, live VXC for Ada. */
async function connected(portal: TestPortal) {
  const { ada, nora, approval, service } = await requested(portal);
  await nora.post(`/connection-requests/${approval.id}/approve`);
  await portal.provisionStep();
  await portal.provisionStep();
  const { uid, name } = await service();
  const changeTo = (speedMbps: number) => ada.put(`/services/${uid}`, { name, speedMbps, costCentre: 'X' });
  return { ada, nora, uid, service, changeTo };
}

onEachEngine('approvals', (portal) => {
  it('has something to decide and something to wait for in each demo company', async () => {
    for (const email of [ADA, NORA_KESTREL]) {
      const approvals = await listed(await portal().signedIn(email));
      const found = new Set(approvals.map(({ kind, direction, state }) => `${kind} ${direction} ${state}`));
      for (const kind of ['CONNECTION', 'SPEED_CHANGE']) {
        for (const direction of ['RECEIVED', 'SENT']) assert.ok(found.has(`${kind} ${direction} PENDING`));
      }
    }
  });

  it('shows both companies a connection request, by the name of the VXC, and only its own the way to it', async () => {
    const { ada, nora, approval, order, service } = await requested(portal());
    assert.deepEqual([(await order()).state, (await service()).state], ['PENDING', 'PENDING_EXTERNAL']);
    const { companyName, portName, vxcName, speedMbps, direction } = approval;
    assert.deepEqual(
      [companyName, portName, vxcName, speedMbps, direction],
      ['Bluegum Logistics', 'Kestrel hub', 'Test VXC', 50, 'RECEIVED'],
    );
    assert.equal('service' in approval, false);
    const sent = (await ada.get(`/approvals/${approval.id}`)).json<Approval>();
    assert.deepEqual([sent.companyName, sent.direction], ['Kestrel Health', 'SENT']);
    assert.equal(sent.service?.name, 'Test VXC');
    const samir = await portal().signedIn('samir@saltmarsh.example');
    expectProblem(await samir.get(`/approvals/${approval.id}`), 404, 'not-found');
    expectProblem(await samir.post(`/connection-requests/${approval.id}/approve`), 404, 'not-found');
    expectProblem(await nora.post(`/speed-changes/${approval.id}/approve`), 404, 'not-found');
  });

  it('provisions a connection that is approved', async () => {
    const { nora, approval, order, service } = await requested(portal());
    const response = await nora.post(`/connection-requests/${approval.id}/approve`);
    assert.equal(response.json<Approval>().state, 'APPROVED');
    assert.deepEqual([(await order()).state, (await order()).detail], ['DEPLOYING', undefined]);
    await portal().provisionStep();
    await portal().provisionStep();
    assert.deepEqual([(await order()).state, (await service()).state], ['DEPLOYED', 'LIVE']);
  });

  it('fails a connection that is denied, with the reason, and gives its VLANs back', async () => {
    const { ada, nora, approval, order, service } = await requested(portal());
    const vlan = (await service()).bEnd?.vlan ?? 0;
    await nora.post(`/connection-requests/${approval.id}/deny`, { comment: ' No capacity. ' });
    const detail = 'Kestrel Health denied the connection: No capacity.';
    assert.deepEqual([(await order()).state, (await order()).detail], ['FAILED', detail]);
    assert.deepEqual([(await service()).state, (await service()).history.at(-1)?.detail], ['FAILED', detail]);
    const again = vxcDesign(SYDNEY_CORE, KESTREL_HUB, { bEnd: { portUid: KESTREL_HUB, vlan } });
    assert.equal((await deploy(ada, again)).statusCode, 202);
  });

  it('wants a reason for a denial, at its field', async () => {
    const { nora, approval } = await requested(portal());
    for (const comment of ['', '   ']) {
      const response = await nora.post(`/connection-requests/${approval.id}/deny`, { comment });
      const { errors } = expectProblem(response, 422, 'validation-failed');
      assert.equal(errors?.[0]?.pointer, '#/comment');
    }
    assert.equal((await waiting(nora, 'CONNECTION')).id, approval.id);
  });

  it('decides nothing twice, and nothing that was cancelled', async () => {
    const { nora, approval } = await requested(portal());
    const approve = () => nora.post(`/connection-requests/${approval.id}/approve`);
    const answers = await Promise.all([approve(), approve()]);
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [200, 409]);
    const problem = expectProblem(await approve(), 409, 'approval-decided');
    assert.match(problem.detail ?? '', /has already been approved/);

    const other = await requested(portal());
    const { uid } = await other.service();
    await other.ada.post(`/services/${uid}/terminate`, { mode: 'CANCEL_NOW' });
    const late = await nora.post(`/connection-requests/${other.approval.id}/approve`);
    assert.match(expectProblem(late, 409, 'approval-decided').detail ?? '', /cancelled by the company/);
    assert.equal((await other.service()).state, 'DECOMMISSIONED');
  });

  it('lets only technical roles of the asked company decide', async () => {
    const { ada, approval } = await requested(portal());
    expectProblem(await ada.post(`/connection-requests/${approval.id}/approve`), 404, 'not-found');
    const ria = await portal().signedIn(RIA_READ_ONLY);
    const received = (await listed(ria)).find(({ direction }) => direction === 'RECEIVED');
    const problem = expectProblem(
      await ria.post(`/connection-requests/${received?.id ?? ''}/approve`),
      403,
      'forbidden',
    );
    assert.equal(problem.detail, 'Only a Company Admin or a Technical Admin can approve connections.');
  });

  it('keeps the speed of a VXC until the other company approves the higher one', async () => {
    const { nora, changeTo, service } = await connected(portal());
    const changed = (await changeTo(80)).json<Service>();
    assert.deepEqual([changed.speedMbps, changed.costCentre], [50, 'X']);
    const { id = '', ...pending } = changed.pendingSpeedChange ?? {};
    assert.deepEqual(pending, { speedMbps: 80, companyName: 'Kestrel Health' });
    await nora.post(`/speed-changes/${id}/approve`);
    assert.deepEqual([(await service()).speedMbps, (await service()).pendingSpeedChange], [80, undefined]);
    expectProblem(await nora.post(`/speed-changes/${id}/approve`), 409, 'approval-decided');
  });

  it('leaves the speed as it was when the change is denied', async () => {
    const { ada, nora, changeTo, service } = await connected(portal());
    const { id = '' } = (await changeTo(80)).json<Service>().pendingSpeedChange ?? {};
    await nora.post(`/speed-changes/${id}/deny`, { comment: 'Ask again in May.' });
    assert.deepEqual([(await service()).speedMbps, (await service()).pendingSpeedChange], [50, undefined]);
    const { state, comment } = (await ada.get(`/approvals/${id}`)).json<Approval>();
    assert.deepEqual([state, comment], ['DENIED', 'Ask again in May.']);
  });

  it('lets the company that asked cancel a speed change, once, and then no one decide it', async () => {
    const { ada, nora, changeTo } = await connected(portal());
    const { id = '' } = (await changeTo(80)).json<Service>().pendingSpeedChange ?? {};
    const other = expectProblem(await changeTo(90), 409, 'speed-change-pending');
    assert.match(other.detail ?? '', /to 80 Mbit\/s awaits approval/);
    expectProblem(await nora.post(`/speed-changes/${id}/cancel`), 404, 'not-found');
    assert.equal((await ada.post(`/speed-changes/${id}/cancel`)).json<Approval>().state, 'CANCELLED');
    expectProblem(await ada.post(`/speed-changes/${id}/cancel`), 409, 'approval-decided');
    expectProblem(await nora.post(`/speed-changes/${id}/approve`), 409, 'approval-decided');
    assert.ok((await changeTo(90)).json<Service>().pendingSpeedChange);
  });

  it('needs no approval for a lower speed, or where the other company wants no say', async () => {
    const { changeTo } = await connected(portal());
    const { speedMbps, pendingSpeedChange } = (await changeTo(40)).json<Service>();
    assert.deepEqual([speedMbps, pendingSpeedChange], [40, undefined]);

    const ada = await portal().signedIn(ADA);
    const open = await deployed(portal(), ada, vxcDesign(SYDNEY_CORE, SALTMARSH_ON_RAMP));
    const update = { name: open.name, speedMbps: 900, costCentre: '' };
    assert.equal((await ada.put(`/services/${open.uid}`, update)).json<Service>().speedMbps, 900);
  });

  it('withdraws what waits when the VXC is terminated', async () => {
    const { ada, nora, uid, changeTo } = await connected(portal());
    const { id = '' } = (await changeTo(80)).json<Service>().pendingSpeedChange ?? {};
    await ada.post(`/services/${uid}/terminate`, { mode: 'CANCEL_NOW' });
    expectProblem(await nora.post(`/speed-changes/${id}/approve`), 409, 'approval-decided');
  });
});
