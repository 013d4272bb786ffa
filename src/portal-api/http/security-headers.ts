import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Adds security headers to every answer. The Content Security Policy depends on the kind of answer. */
export function addSecurityHeaders(server: FastifyInstance): void {
  // The proxy that terminates TLS in front of this server sets HSTS.
  const headers = headersOf(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: false,
      xFrameOptions: { action: 'deny' },
    }),
  );
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** Returns the headers that a handler sets, which are the same for every answer: computing them takes time. */
function headersOf(handler: ReturnType<typeof helmet>) {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  handler(answer.req, answer, () => undefined);
  return answer.getHeaders();
}

/** Policy of answers that are not pages: they must not run or load anything. */
export const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Policy of the portal's page, whose inline styles and scripts have the nonce. */
export const portalPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // Trusted Types policies of Angular and its CDK, by the names in their source code.
    'trusted-types angular angular#components',
  ].join('; ');
