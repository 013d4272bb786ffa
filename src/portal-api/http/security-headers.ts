import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** The headers that every answer carries; the Content Security Policy depends on what is answered. */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  // Whoever puts TLS in front of this server also says how long browsers should insist on it.
  await server.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

/** For answers that are no pages: nothing in them may run or load anything. */
export const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** For the portal's page; its inline styles and scripts carry the nonce. */
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
