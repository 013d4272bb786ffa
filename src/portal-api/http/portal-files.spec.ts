import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';

import fastify, { type FastifyInstance } from 'fastify';

import { describe, it } from '../testing/declare.ts';
import { addPortalFiles, addPortalPlaceholder } from './portal-files.ts';

const INDEX = '<!doctype html><style nonce="CSP_NONCE"></style><app-root ngCspNonce="CSP_NONCE"></app-root>';

describe('portal files', () => {
  let folder: string;
  let server: FastifyInstance;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-files-'));
    writeFileSync(join(folder, 'index.html'), INDEX);
    writeFileSync(join(folder, 'main-5GJYTQ4W.js'), 'export {};');
    writeFileSync(join(folder, 'chunk-Dye4w-_q.js'), 'export {};');
    writeFileSync(join(folder, 'favicon.ico'), '');
    server = fastify();
    await addPortalFiles(server, folder);
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('gives each request for the page a nonce of its own, in the page and in the policy', async () => {
    const nonces = new Set<string>();
    for (const url of ['/', '/services', '/services/42?tab=history', '/index.html']) {
      const { statusCode, headers, body } = await server.inject({ url });
      assert.equal(statusCode, 200);
      assert.match(String(headers['content-type']), /^text\/html/);
      assert.equal(headers['cache-control'], 'no-store');
      const nonce = /nonce="([^"]+)"/.exec(body)?.[1] ?? '';
      assert.equal(body, INDEX.replaceAll('CSP_NONCE', nonce));
      const policy = String(headers['content-security-policy']);
      assert.ok(policy.includes(`style-src 'self' 'nonce-${nonce}'`));
      nonces.add(nonce);
    }
    assert.equal(nonces.size, 4);
  });

  it('lets the page run nothing but its own files and Angular’s trusted types', async () => {
    const { headers } = await server.inject({ url: '/' });
    const policy = String(headers['content-security-policy']);
    for (const directive of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types angular angular#components',
    ]) {
      assert.ok(policy.split('; ').includes(directive), directive);
    }
    assert.doesNotMatch(policy, /unsafe/);
  });

  it('lets browsers keep files that are named by their content, and no others', async () => {
    for (const url of ['/main-5GJYTQ4W.js', '/chunk-Dye4w-_q.js']) {
      const hashed = await server.inject({ url });
      assert.equal(hashed.headers['cache-control'], 'public, max-age=31536000, immutable');
      assert.match(String(hashed.headers['content-type']), /javascript/);
    }
    const other = await server.inject({ url: '/favicon.ico' });
    assert.equal(other.headers['cache-control'], 'no-cache');
  });

  it('tells of a page without sending it', async () => {
    const { statusCode, body } = await server.inject({ method: 'HEAD', url: '/services' });
    assert.equal(statusCode, 200);
    assert.equal(body, '');
  });

  it('answers a file that is not there as missing, not with the page', async () => {
    for (const url of ['/main-OLDBUILD.js', '/../package.json', '/%2e%2e/package.json']) {
      assert.equal((await server.inject({ url })).statusCode, 404, url);
    }
    assert.equal((await server.inject({ method: 'POST', url: '/services' })).statusCode, 404);
  });

  it('says so when the portal has not been built', async () => {
    const bare = fastify();
    addPortalPlaceholder(bare);
    const { statusCode, body } = await bare.inject({ url: '/' });
    assert.equal(statusCode, 404);
    assert.match(body, /has not been built/);
    await bare.close();
  });
});
