import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

import { isRead } from './is-read.ts';
import { portalPolicy } from './security-headers.ts';

const INDEX = 'index.html';
const NONCE_PLACE = 'CSP_NONCE';
/** Matches files that never change, because their names contain a hash of their content. */
const HASHED = /-[\w-]{8}\.\w+$/;
const FILE = /\.\w+$/;

/** Serves the portal's build. Every other URL is a page for the portal's router. */
export async function addPortalFiles(server: FastifyInstance, folder: string): Promise<void> {
  const index = await readFile(join(folder, INDEX), 'utf8');

  const sendIndex = (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('Content-Security-Policy', portalPolicy(nonce))
      .header('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(index.replaceAll(NONCE_PLACE, nonce));
  };

  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    // The page itself is always sent with its nonce.
    globIgnore: [INDEX],
    setHeaders: (reply, path) => {
      void reply.header(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const isPage = isRead(request.method) && (!FILE.test(path) || path === `/${INDEX}`);
    return isPage ? sendIndex(reply) : reply.code(404).type('text/plain').send('Not found');
  });
}

/** Explains that the portal is not built. */
export function addPortalPlaceholder(server: FastifyInstance): void {
  server.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type('text/plain')
      .send(
        'The portal has not been built. Build it and start again. The API is at /api, its documentation at /api/docs.',
      ),
  );
}
