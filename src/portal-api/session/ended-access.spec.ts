import assert from 'node:assert/strict';

import type { User } from '../contract/index.ts';
import type { Listen } from '../database/messages.ts';
import { it } from '../testing/declare.ts';
import { ADA } from '../testing/people.ts';
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
          await waits(() => ada.put(`/users/${tom.id}`, { ...tom, role: 'READ_ONLY' })),
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
