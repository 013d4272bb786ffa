import assert from 'node:assert/strict';

import type { Location, PartnerPort, Service } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deploy, deployed, PORT_DESIGN, portDesign, vxcDesign } from '../testing/orders.ts';
import { ADA, JONAS_FINANCE, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const listed = async (client: PortalClient) => await client.list<Service>('/services');
const named = async (client: PortalClient, name: string): Promise<Service> => {
  const service = (await listed(client)).find((candidate) => candidate.name === name);
  assert.ok(service, `there is a service named ${name}`);
  return service;
};

onEachEngine('services', (portal) => {
  it('shows the company’s own services with their history, newest first', async () => {
    const services = await listed(await portal().signedIn(ADA));
    const states = new Set(services.map(({ state }) => state));
    for (const state of ['LIVE', 'CONFIGURED', 'FAILED', 'CANCELLED', 'PENDING_EXTERNAL'] as const) {
      assert.ok(states.has(state), `the demo data shows ${state}`);
    }
    assert.deepEqual(
      services,
      services.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
    );
    for (const { state, history } of services) assert.equal(history.at(-1)?.state, state);

    const nora = await listed(await portal().signedIn(NORA_KESTREL));
    assert.ok(nora.every(({ uid }) => !services.some((service) => service.uid === uid)));
  });

  it('shows both ends of a VXC and the location of a Port', async () => {
    const client = await portal().signedIn(ADA);
    const vxc = await named(client, 'Kestrel data exchange');
    assert.equal(vxc.aEnd?.portName, 'Sydney core');
    assert.deepEqual(
      { ...vxc.bEnd, portUid: '' },
      {
        portUid: '',
        portName: 'Kestrel hub',
        companyName: 'Kestrel Health',
        locationName: 'Sydney Wharf',
        vlan: 110,
      },
    );
    assert.equal((await named(client, 'Sydney core')).location?.city, 'Sydney');
    assert.deepEqual((await client.get(`/services/${vxc.uid}`)).json(), vxc);
  });

  it('does not show, change or end a service of another company', async () => {
    const { uid } = await named(await portal().signedIn(ADA), 'Sydney core');
    const nora = await portal().signedIn(NORA_KESTREL);
    const update = { name: 'Mine', speedMbps: 10_000, costCentre: '' };
    expectProblem(await nora.get(`/services/${uid}`), 404, 'not-found');
    expectProblem(await nora.put(`/services/${uid}`, update), 404, 'not-found');
    expectProblem(await nora.put(`/services/${uid}/term`, { termMonths: 12 }), 404, 'not-found');
    expectProblem(await nora.post(`/services/${uid}/terminate`, { mode: 'CANCEL_NOW' }), 404, 'not-found');
    expectProblem(await nora.get('/services/not-an-id'), 404, 'not-found');
  });

  it('lets every role read and only technical roles change', async () => {
    const { uid } = await named(await portal().signedIn(ADA), 'Sydney core');
    for (const email of [RIA_READ_ONLY, JONAS_FINANCE]) {
      const client = await portal().signedIn(email);
      assert.equal((await client.get(`/services/${uid}`)).statusCode, 200);
      const refusals = [
        ['update services', await client.put(`/services/${uid}`, {})],
        ['change a contract term', await client.put(`/services/${uid}/term`, {})],
        ['terminate services', await client.post(`/services/${uid}/terminate`, {})],
      ] as const;
      for (const [what, response] of refusals) {
        const problem = expectProblem(response, 403, 'forbidden');
        assert.equal(problem.detail, `Only a Company Admin or a Technical Admin can ${what}.`);
        assert.deepEqual(problem.allowedRoles, ['Company Admin', 'Technical Admin']);
      }
    }
  });

  it('changes name, speed and cost centre', async () => {
    const client = await portal().signedIn(ADA);
    const { uid } = await deployed(portal(), client, portDesign({ name: 'To be renamed' }));
    const response = await client.put(`/services/${uid}`, {
      name: ' Renamed ',
      speedMbps: 10_000,
      costCentre: 'A-1',
    });
    const { name, speedMbps, costCentre } = response.json<Service>();
    assert.deepEqual([name, speedMbps, costCentre], ['Renamed', 10_000, 'A-1']);
  });

  it('refuses what a service cannot be, at the fields', async () => {
    const client = await portal().signedIn(ADA);
    const { uid } = await named(client, 'Melbourne edge');
    const { errors } = expectProblem(
      await client.put(`/services/${uid}`, { name: '  ', speedMbps: 2_500, costCentre: '' }),
      422,
      'validation-failed',
    );
    assert.deepEqual(errors, [
      { pointer: '#/name', detail: 'Enter a name.' },
      {
        pointer: '#/speedMbps',
        detail: 'Choose a speed of 1,000 Mbit/s, 10,000 Mbit/s, or 100,000 Mbit/s.',
      },
    ]);
  });

  it('keeps the speed of a VXC within that of its Ports, from both sides', async () => {
    const client = await portal().signedIn(ADA);
    const slow = await deployed(portal(), client, portDesign({ name: 'Slow end' }));
    const fast = await deployed(portal(), client, portDesign({ name: 'Fast end', speedMbps: 10_000 }));
    const vxc = await deployed(
      portal(),
      client,
      vxcDesign(slow.uid, fast.uid, { name: 'Line', speedMbps: 1_000 }),
    );

    const tooFast = await client.put(`/services/${vxc.uid}`, {
      name: 'Line',
      speedMbps: 1_001,
      costCentre: '',
    });
    assert.deepEqual(expectProblem(tooFast, 422, 'validation-failed').errors, [
      { pointer: '#/speedMbps', detail: 'Enter at most 1,000 Mbit/s, the speed of “Slow end”.' },
    ]);

    await client.put(`/services/${slow.uid}`, { name: 'Slow end', speedMbps: 10_000, costCentre: '' });
    await client.put(`/services/${vxc.uid}`, { name: 'Line', speedMbps: 5_000, costCentre: '' });
    const tooSlow = await client.put(`/services/${slow.uid}`, {
      name: 'Slow end',
      speedMbps: 1_000,
      costCentre: '',
    });
    assert.deepEqual(expectProblem(tooSlow, 422, 'validation-failed').errors, [
      {
        pointer: '#/speedMbps',
        detail: 'Choose at least 5,000 Mbit/s, the speed of the VXC “Line” on this Port.',
      },
    ]);
  });

  it('changes only services that run', async () => {
    const client = await portal().signedIn(ADA);
    const { uid } = await named(client, 'Auckland edge');
    const update = { name: 'Auckland edge', speedMbps: 1_000, costCentre: '' };
    const problem = expectProblem(await client.put(`/services/${uid}`, update), 409, 'service-state');
    assert.equal(problem.detail, '“Auckland edge” is FAILED and cannot be updated in this state.');
  });

  it('begins a new contract term for Ports, and only for Ports', async () => {
    const client = await portal().signedIn(ADA);
    const port = await deployed(portal(), client, PORT_DESIGN);
    const response = await client.put(`/services/${port.uid}/term`, { termMonths: 24 });
    const { termMonths, contractEndsAt } = response.json<Service>();
    const end = portal().now;
    end.setUTCFullYear(end.getUTCFullYear() + 2);
    assert.deepEqual([termMonths, contractEndsAt], [24, end.toISOString()]);

    const { errors } = expectProblem(
      await client.put(`/services/${port.uid}/term`, { termMonths: 13 }),
      422,
      'validation-failed',
    );
    assert.deepEqual(errors, [{ pointer: '#/termMonths', detail: 'Choose one of 1, 12, 24, 36, 48, 60.' }]);
    const vxc = await named(client, 'Sydney to Melbourne');
    expectProblem(await client.put(`/services/${vxc.uid}/term`, { termMonths: 12 }), 409, 'no-contract-term');
  });

  it('refuses to terminate a Port that carries VXCs, and names them', async () => {
    const client = await portal().signedIn(ADA);
    const port = await named(client, 'Melbourne edge');
    const vxc = await named(client, 'Sydney to Melbourne');
    const problem = expectProblem(
      await client.post(`/services/${port.uid}/terminate`, { mode: 'CANCEL' }),
      409,
      'port-in-use',
    );
    assert.match(problem.detail ?? '', /“Melbourne edge” still carries “Sydney to Melbourne”/);
    assert.deepEqual(problem['attached'], [{ uid: vxc.uid, name: vxc.name }]);
  });

  it('does not tell the name of another company’s VXC', async () => {
    const nora = await portal().signedIn(NORA_KESTREL);
    const hub = await named(nora, 'Kestrel hub');
    const response = await nora.post(`/services/${hub.uid}/terminate`, { mode: 'CANCEL_NOW' });
    const problem = expectProblem(response, 409, 'port-in-use');
    assert.match(problem.detail ?? '', /a VXC of Bluegum Logistics/);
    assert.doesNotMatch(response.body, /Kestrel data exchange/);
  });

  it('cancels at the end of the contract, and ends at once', async () => {
    const client = await portal().signedIn(ADA);
    const port = await deployed(portal(), client, portDesign({ name: 'Short-lived' }));
    const cancelled = (
      await client.post(`/services/${port.uid}/terminate`, { mode: 'CANCEL' })
    ).json<Service>();
    assert.equal(cancelled.state, 'CANCELLED');
    assert.match(cancelled.history.at(-1)?.detail ?? '', /^Its contract ends on 2027-/);
    expectProblem(
      await client.post(`/services/${port.uid}/terminate`, { mode: 'CANCEL' }),
      409,
      'service-state',
    );
    const ended = (
      await client.post(`/services/${port.uid}/terminate`, { mode: 'CANCEL_NOW' })
    ).json<Service>();
    assert.equal(ended.state, 'DECOMMISSIONED');
    expectProblem(
      await client.post(`/services/${port.uid}/terminate`, { mode: 'CANCEL_NOW' }),
      409,
      'service-state',
    );
    const { errors } = expectProblem(
      await client.post(`/services/${port.uid}/terminate`, { mode: 'LATER' }),
      422,
      'validation-failed',
    );
    assert.deepEqual(errors, [{ pointer: '#/mode', detail: 'Choose one of CANCEL, CANCEL_NOW.' }]);
  });

  it('gives the VLANs of a terminated VXC back', async () => {
    const client = await portal().signedIn(ADA);
    const a = await deployed(portal(), client, portDesign({ name: 'A' }));
    const b = await deployed(portal(), client, portDesign({ name: 'B' }));
    const design = vxcDesign(a.uid, b.uid, { vlan: 77 });
    const vxc = await deployed(portal(), client, design);
    expectProblem(await deploy(client, design), 422, 'validation-failed');
    await client.post(`/services/${vxc.uid}/terminate`, { mode: 'CANCEL_NOW' });
    assert.equal((await deploy(client, design)).statusCode, 202);
  });

  it('lists the locations and exchanges as they are now, although it remembers them', async () => {
    const client = await portal().signedIn(ADA);
    for (const list of ['locations', 'exchanges'] as const) {
      const notes = async () => (await client.list<{ note?: string }>(`/${list}`)).map(({ note }) => note);
      const before = await notes();
      const change = portal().database.updateTable(list).set({ note: 'Closed' });
      await change.where('note', 'is', null).execute();
      // The answer to this call waits until the process knows of all changes.
      await client.put('/profile', { firstName: 'Ada', lastName: 'Larsen', jobTitle: '', phone: '' });
      assert.deepEqual(
        await notes(),
        before.map((note) => note ?? 'Closed'),
      );
      await portal().database.updateTable(list).set({ note: null }).where('note', '=', 'Closed').execute();
    }
  });

  it('lists the locations and the Ports of other companies', async () => {
    const client = await portal().signedIn(ADA);
    const locations = await client.list<Location>('/locations');
    assert.ok(locations.filter(({ note }) => note === undefined).length >= 3, 'there are ordinary locations');
    for (const { capacity, note } of locations) assert.ok(capacity === 'FREE' || note);

    const ports = await client.list<PartnerPort>('/partner-ports');
    assert.deepEqual(
      ports.map(({ companyName, needsApproval }) => [companyName, needsApproval]),
      [
        ['Kestrel Health', true],
        ['Saltmarsh Cloud', false],
      ],
    );
  });
});
