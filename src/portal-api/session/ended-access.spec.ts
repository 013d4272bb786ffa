import assert from 'node:assert/strict';
import { Readable } from 'node:stream';

import type { CreatedApiKey, Role, User } from '../contract/index.ts';
import type { Listen } from '../database/messages.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { PORT_DESIGN } from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

let settled = 0;
/** Messages that nobody sends, with the number of times that a call waited for those of others. */
const listen: Listen = () =>
  Promise.resolve({
    settle: () => {
      settled++;
      return Promise.resolve();
    },
    stop: () => Promise.resolve(),
  });

onEachEngine(
  'an answer that says that access has ended or changed',
  (portal) => {
    it('waits until all processes know', async () => {
      const ada = await portal().signedIn(ADA);
      const waits = async (call: () => Promise<{ readonly statusCode: number }>) => {
        settled = 0;
        const { statusCode } = await call();
        assert.ok(statusCode < 300, String(statusCode));
        return settled;
      };
      const tom = (await ada.list<User>('/users')).find(({ email }) => email.startsWith('tom'));
      assert.ok(tom);
      const { apiKey } = (await ada.post('/api-keys', { name: 'Short-lived', role: 'READ_ONLY' })).json<{
        apiKey: { id: string };
      }>();
      const profile = { firstName: 'Ada', lastName: 'Larsen', jobTitle: '', phone: '' };
      assert.deepEqual(
        [
          await waits(() => ada.get('/profile')),
          await waits(() => ada.put('/profile', profile)),
          await waits(() => ada.put(`/users/${tom.id}`, { role: 'READ_ONLY' })),
          await waits(() => ada.post(`/users/${tom.id}/deactivate`)),
          await waits(() => ada.post(`/api-keys/${apiKey.id}/revoke`)),
          await waits(() => ada.delete('/session')),
        ],
        [0, 1, 1, 1, 1, 1],
      );
    });
  },
  { listen },
);

onEachEngine('a call whose body arrives after its caller’s access has ended', (portal) => {
  /** Sends a body of which the second half arrives when `meanwhile` is over. */
  const send = async (
    client: PortalClient,
    path: string,
    body: object,
    meanwhile: () => Promise<unknown>,
    headers: Record<string, string> = {},
  ) => {
    const text = JSON.stringify(body);
    const reading = Promise.withResolvers<unknown>();
    const payload = new Readable({ read: () => reading.resolve(true) });
    payload.push(text.slice(0, 5));
    const answer = client.call('POST', path, payload, { 'content-type': 'application/json', ...headers });
    await reading.promise;
    await meanwhile();
    payload.push(text.slice(5));
    payload.push(null);
    return answer;
  };

  it('is refused: by a role that may no longer, after sign-out, and with a revoked key', async () => {
    const ada = await portal().signedIn(ADA);
    const tom = await portal().signedIn('tom@bluegum.example');
    const { id } = (await ada.list<User>('/users')).find(({ email }) => email.startsWith('tom')) ?? {};
    const giveTom = (role: Role) => ada.put(`/users/${id ?? ''}`, { role });
    await giveTom('COMPANY_ADMIN');
    const invitation = {
      email: 'kit@bluegum.example',
      firstName: 'Kit',
      lastName: 'Mora',
      role: 'READ_ONLY',
    };
    const invited = await send(tom, '/users', invitation, () => giveTom('READ_ONLY'));
    expectProblem(invited, 403, 'forbidden');

    const otherTab = await portal().signedIn('tom@bluegum.example');
    for (const [name, value] of otherTab.cookies) tom.cookies.set(name, value);
    const late = await send(tom, '/orders', PORT_DESIGN, () => otherTab.delete('/session'));
    expectProblem(late, 401, 'session-expired');

    const created = await ada.post('/api-keys', { name: 'Short-lived', role: 'COMPANY_ADMIN' });
    const { key, apiKey } = created.json<CreatedApiKey>();
    const revoke = () => ada.post(`/api-keys/${apiKey.id}/revoke`);
    const byKey = await send(portal().client(), '/orders', PORT_DESIGN, revoke, {
      authorization: `Bearer ${key}`,
    });
    expectProblem(byKey, 401, 'wrong-api-key');
  });
});
