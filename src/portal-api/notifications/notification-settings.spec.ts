import assert from 'node:assert/strict';

import { ALL_NOTIFICATIONS } from '../contract/all-notifications.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

onEachEngine('notification settings', (portal) => {
  it('are all on until the user says otherwise, whatever the role', async () => {
    const ria = await portal().signedIn(RIA_READ_ONLY);
    assert.deepEqual((await ria.get('/notification-settings')).json(), ALL_NOTIFICATIONS);

    const changed = { ...ALL_NOTIFICATIONS, financial: false, copyTo: ` ${ADA.toUpperCase()}` };
    const expected = { ...changed, copyTo: ADA };
    assert.deepEqual((await ria.put('/notification-settings', changed)).json(), expected);
    assert.deepEqual((await ria.get('/notification-settings')).json(), expected);
    const ada = await portal().signedIn(ADA);
    assert.deepEqual((await ada.get('/notification-settings')).json(), ALL_NOTIFICATIONS);
  });

  it('those about security and people stay on', async () => {
    const ria = await portal().signedIn(RIA_READ_ONLY);
    for (const group of ['security', 'people']) {
      const response = await ria.put('/notification-settings', { ...ALL_NOTIFICATIONS, [group]: false });
      const { errors } = expectProblem(response, 422, 'validation-failed');
      assert.deepEqual(
        errors?.map(({ pointer }) => pointer),
        [`#/${group}`],
      );
    }
  });

  it('copies do not leave the company', async () => {
    const ria = await portal().signedIn(RIA_READ_ONLY);
    for (const copyTo of ['nobody', 'nobody@bluegum.example', NORA_KESTREL]) {
      const response = await ria.put('/notification-settings', { ...ALL_NOTIFICATIONS, copyTo });
      const { errors } = expectProblem(response, 422, 'validation-failed');
      assert.equal(errors?.[0]?.pointer, '#/copyTo');
    }
  });
});
