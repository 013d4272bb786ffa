import assert from 'node:assert/strict';

import type { Profile, Session } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { RIA_READ_ONLY } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const PROFILE = { firstName: 'Ria', lastName: 'Costa', jobTitle: 'Auditor', phone: '+61 2 5550 1234' };

onEachEngine('profile', (portal) => {
  it('is the signed-in user’s own, and every role may change it', async () => {
    const client = await portal().signedIn(RIA_READ_ONLY);
    const changed = {
      firstName: ' Maria ',
      lastName: 'Costa-Lima',
      jobTitle: ' Lead auditor',
      phone: '+1 202 555 0100 ',
    };
    const expected: Profile = {
      email: RIA_READ_ONLY,
      firstName: 'Maria',
      lastName: 'Costa-Lima',
      jobTitle: 'Lead auditor',
      phone: '+1 202 555 0100',
    };
    assert.deepEqual((await client.put('/profile', changed)).json(), expected);
    assert.deepEqual((await client.get('/profile')).json(), expected);
    assert.equal((await client.get('/session')).json<Session>().user.firstName, 'Maria');
  });

  it('takes texts in any script, and an empty phone number', async () => {
    const client = await portal().signedIn(RIA_READ_ONLY);
    const profile = { firstName: '李雷', lastName: 'O’Brien-Ñandú', jobTitle: '🛰️', phone: '' };
    const answer = (await client.put('/profile', profile)).json<Profile>();
    assert.deepEqual(answer, { ...profile, email: RIA_READ_ONLY });
  });

  it('says what is wrong, at the fields', async () => {
    const client = await portal().signedIn(RIA_READ_ONLY);
    const wrong: [changes: Record<string, unknown>, pointer: string, detail: string][] = [
      [{ firstName: '' }, '#/firstName', 'Enter a value.'],
      [{ firstName: '  ' }, '#/firstName', 'Enter a first name.'],
      [{ lastName: ' ' }, '#/lastName', 'Enter a last name.'],
      [{ lastName: undefined }, '#/lastName', 'Enter a value.'],
      [{ jobTitle: 'x'.repeat(81) }, '#/jobTitle', 'Enter at most 80 characters.'],
      [{ jobTitle: 5 }, '#/jobTitle', 'Enter a text.'],
      [
        { phone: '02 5550 1234' },
        '#/phone',
        'Enter the phone number with its country code, such as +61 2 5550 1234.',
      ],
    ];
    for (const [changes, pointer, detail] of wrong) {
      const response = await client.put('/profile', { ...PROFILE, ...changes });
      assert.deepEqual(expectProblem(response, 422, 'validation-failed').errors, [{ pointer, detail }]);
    }
  });

  it('refuses what is no profile at all', async () => {
    const client = await portal().signedIn(RIA_READ_ONLY);
    for (const body of [[1], { state: [1] }, { ...PROFILE, state: [1] }, { ...PROFILE, firstName: [1] }]) {
      expectProblem(await client.put('/profile', body), 422, 'validation-failed');
    }
  });

  it('refuses text that the database cannot hold', async () => {
    const client = await portal().signedIn(RIA_READ_ONLY);
    for (const firstName of ['a\0b', '\ud800']) {
      expectProblem(await client.put('/profile', { ...PROFILE, firstName }), 400, 'malformed-request');
    }
  });
});
