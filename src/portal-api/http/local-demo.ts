import type { FastifyInstance } from 'fastify';

import { LOOPBACK } from '../environment-variables.ts';

/**
 * Answers nobody who reaches this server by another name than this machine's own: there is demo data, and nobody has
 * said that it is for others too. A proxy or a page of another site that leads here does not know that.
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
        'This server has demo data, with which anybody can sign in as a Company Admin, so it answers only this machine. ' +
          'Set DEMO_DATA to off, or to public to show the demo to everybody.',
      );
  });
}
