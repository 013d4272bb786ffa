import assert from 'node:assert/strict';

import { it } from '../../testing/declare.ts';
import { onEachEngine } from '../../testing/test-portal.ts';
import { providerRecords } from './provider-records.ts';

onEachEngine('a code of the demo’s identity provider', (portal) => {
  it('is used by one of two calls that come at once', async () => {
    const codes = providerRecords(portal().database)('AuthorizationCode');
    assert.ok('consume' in codes);
    await codes.upsert('code', { accountId: 'ada' }, 60);
    const used = await Promise.allSettled([codes.consume('code'), codes.consume('code')]);
    assert.deepEqual(used.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.equal(await codes.find('code'), undefined);
  });
});
