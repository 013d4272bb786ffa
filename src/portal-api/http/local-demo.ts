import type { FastifyInstance } from 'fastify';

import { LOOPBACK } from '../environment-variables.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** Headers by which proxies say whom they speak for. */
const FORWARDED = /^(forwarded|via|x-(forwarded|real)-.+)$/;

/**
 * Refuses calls that address this server by anything but a name of this machine, because the demo data is not meant for
 * others. This also stops proxies, and pages of other sites that point here.
 */
export function refuseOtherHosts(server: FastifyInstance): void {
  server.addHook('onRequest', ({ hostname, headers }, _reply, done) => {
    const isLocal = LOOPBACK.includes(hostname) && !Object.keys(headers).some((name) => FORWARDED.test(name));
    done(isLocal ? undefined : notForOthers());
  });
}

const notForOthers = () =>
  new ProblemError(
    'misdirected-request',
    'This server has demo data, with which anyone can sign in as a Company Admin, so it answers only this machine. ' +
      'Set DEMO_DATA to off, or to public to show the demo to everyone.',
  );
