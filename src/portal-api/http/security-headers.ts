import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Adds the headers of every answer. The Content Security Policy depends on the kind of answer. */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  // HSTS is up to the proxy that terminates TLS in front of this server.
  await server.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

/** Policy of answers that are not pages: nothing in them may run or load anything. */
export const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Policy of the portal's page, whose inline styles and scripts carry the nonce. */
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
    // The policies of Angular and of its CDK, as their sources name them.
    'trusted-types angular angular#components',
  ].join('; ');
