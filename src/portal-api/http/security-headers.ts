import type { FastifyInstance } from 'fastify';

/**
 * Security headers of every answer: the defaults of helmet, which would compute them anew for each call. The proxy that
 * terminates TLS in front of this server sets HSTS.
 */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
};

/** Adds security headers to every answer. The Content Security Policy depends on the kind of answer. */
export function addSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(HEADERS);
    done();
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
