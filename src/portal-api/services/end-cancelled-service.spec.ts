import assert from 'node:assert/strict';

import { sql } from 'kysely';

import type { Service } from '../contract/index.ts';
import { MELBOURNE_POP_UP } from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deployed, portDesign, vxcDesign } from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const DAY_MS = 24 * 60 * 60_000;

onEachEngine('a cancelled service', (portal) => {
  const signedIn = async () => {
    const ada = await portal().signedIn(ADA);
    const read = async (uid: string) => (await ada.get(`/services/${uid}`)).json<Service>();
    const cancel = (uid: string) => ada.post(`/services/${uid}/terminate`, { mode: 'CANCEL' });
    return { ada, read, cancel };
  };

  it('of the demo data ends fifteen minutes after the start', async () => {
    portal().advance(14 * 60_000);
    await portal().endCancelledServices();
    const { read } = await signedIn();
    assert.equal((await read(MELBOURNE_POP_UP)).state, 'CANCELLED');
    portal().advance(60_000);
    await portal().endCancelledServices();
    assert.equal((await read(MELBOURNE_POP_UP)).state, 'DECOMMISSIONED');
  });

  it('rests when it cannot be ended, and ends when it can', async () => {
    const { database } = portal();
    const { ada, cancel } = await signedIn();
    const port = await deployed(portal(), ada, portDesign({ name: 'Unending', termMonths: 1 }));
    await cancel(port.uid);
    portal().advance(31 * DAY_MS);
    await sql`alter table services add constraint unending check (name <> 'Unending' or state <> 'DECOMMISSIONED')`.execute(
      database,
    );
    await portal().endCancelledServices();
    await portal().endCancelledServices();
    const failures = await database.selectFrom('job_failures').selectAll().execute();
    assert.deepEqual(
      failures.map(({ job, subject_id, attempts }) => [job, subject_id, attempts]),
      [['end of contract', port.uid, 1]],
    );
    await sql`alter table services drop constraint unending`.execute(database);
    portal().advance(60_000);
    await portal().endCancelledServices();
    const { read } = await signedIn();
    assert.equal((await read(port.uid)).state, 'DECOMMISSIONED');
    assert.deepEqual(await database.selectFrom('job_failures').selectAll().execute(), []);
  });

  it('ends with its contract, once, and says so in its history', async () => {
    const { ada, cancel } = await signedIn();
    const port = await deployed(portal(), ada, portDesign({ name: 'Short-lived', termMonths: 1 }));
    await cancel(port.uid);
    await ada.put(`/services/${port.uid}/lock`, { locked: true });
    await portal().endCancelledServices();
    portal().advance(31 * DAY_MS);
    await portal().endCancelledServices();

    const { ada: later, read } = await signedIn();
    const { state, history } = await read(port.uid);
    assert.equal(state, 'DECOMMISSIONED');
    assert.deepEqual(
      history.map((change) => change.state),
      ['DEPLOYABLE', 'CONFIGURED', 'LIVE', 'CANCELLED', 'DECOMMISSIONED'],
    );
    assert.deepEqual(history.at(-1), {
      state: 'DECOMMISSIONED',
      at: portal().now.toISOString(),
      detail: 'Its contract has ended.',
    });
    await later.put(`/services/${port.uid}/lock`, { locked: false });
    expectProblem(await later.post(`/services/${port.uid}/restore`), 409, 'service-state');
  });

  it('stays as it is where it has no contract, was restored or was not cancelled', async () => {
    const { ada, cancel } = await signedIn();
    const a = await deployed(portal(), ada, portDesign({ name: 'A', termMonths: 1 }));
    const b = await deployed(portal(), ada, portDesign({ name: 'B', termMonths: 1 }));
    const vxc = await deployed(portal(), ada, vxcDesign(a.uid, b.uid));
    await cancel(vxc.uid);
    await cancel(b.uid);
    await ada.post(`/services/${b.uid}/restore`);
    portal().advance(31 * DAY_MS);
    await portal().endCancelledServices();

    const { read } = await signedIn();
    const states = await Promise.all([a, b, vxc].map(async ({ uid }) => (await read(uid)).state));
    assert.deepEqual(states, ['LIVE', 'LIVE', 'CANCELLED']);
  });
});
