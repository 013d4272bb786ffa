import type { FastifyInstance } from 'fastify';

import { LOOPBACK } from '../environment-variables.ts';

/**
 * Refuses calls that address this server by anything but a name of this machine, because the demo data is not meant for
 * others. This also stops proxies, and pages of other sites that point here.
 */
export function refuseOtherHosts(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
    if (LOOPBACK.includes(request.hostname) && forwarded === undefined) {
      done();
      return;
    }
    void reply
      .code(421)
      .type('text/plain')
      .send(
        'This server has demo data, with which anyone can sign in as a Company Admin, so it answers only this machine. ' +
          'Set DEMO_DATA to off, or to public to show the demo to everyone.',
      );
  });
}
