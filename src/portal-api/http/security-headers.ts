import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Adds security headers to every answer. The Content Security Policy depends on the kind of answer. */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  // The proxy that terminates TLS in front of this server sets HSTS.
  await server.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
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
