import assert from 'node:assert/strict';

import fastify from 'fastify';

import { describe, it } from '../testing/declare.ts';
import { requireRouteConfig } from './route-config.ts';

describe('route config', () => {
  it('refuses a route that does not say what it is for or who may call it', () => {
    const server = fastify();
    requireRouteConfig(server);
    const handler = () => 'answer';
    assert.throws(() => server.get('/forgotten', handler), /GET \/forgotten needs config\.activity/);
    assert.throws(
      () => server.get('/forgotten', { config: { activity: 'Read' } }, handler),
      /config\.access/,
    );
    server.get('/good', { config: { activity: 'Read', access: 'public' } }, handler);
    server.get('/kept-out', { config: { activity: null, access: 'public' } }, handler);
  });
});
