import { expectProblem } from '../testing/expect-problem.ts';
import { it } from '../testing/declare.ts';
import { onEachEngine } from '../testing/test-portal.ts';
import assert from 'node:assert/strict';

onEachEngine(
  'demo for this machine only',
  (portal) => {
    it('answers calls to a name of this machine', async () => {
      for (const host of ['localhost', 'localhost:4300', '127.0.0.1:4300', '[::1]:4300']) {
        const answer = await portal().server.inject({ url: '/api/demo-accounts', headers: { host } });
        assert.equal(answer.statusCode, 200, host);
      }
    });

    it('refuses calls to other names, and those that a proxy passes on', async () => {
      const local = 'localhost:4300';
      const others = [
        { host: 'portal.example' },
        { host: '192.0.2.7:4300' },
        { host: 'localhost.portal.example' },
        { host: local, 'x-forwarded-for': '192.0.2.7' },
        { host: local, 'x-forwarded-host': 'portal.example' },
        { host: local, 'x-real-ip': '192.0.2.7' },
        { host: local, forwarded: 'for=192.0.2.7' },
        { host: local, via: '1.1 proxy' },
      ];
      for (const headers of others) {
        for (const url of ['/api/demo-accounts', '/oidc/auth', '/']) {
          expectProblem(await portal().server.inject({ url, headers }), 421, 'misdirected-request');
        }
      }
    });
  },
  { onlyThisMachine: true },
);
