import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Database } from '../../database/database.ts';
import { isEmail, normalEmail } from '../../session/email-address.ts';
import { DemoProviders, INTERACTION_PATH, MOUNT_PATH } from './demo-provider.ts';
import { brokenOffPage, signInPage, signInPagePolicy } from './sign-in-page.ts';

/** Serves the demo’s identity provider and its account page. */
export async function addDemoProvider(server: FastifyInstance, database: Database): Promise<void> {
  const providers = new DemoProviders(database);
  const providerOf = (request: FastifyRequest) => providers.at(`${request.protocol}://${request.host}`);

  await server.register((provider) => {
    // The provider parses bodies itself.
    provider.removeAllContentTypeParsers();
    provider.addContentTypeParser('*', (_request, _body, done) => done(null));
    provider.all(`${MOUNT_PATH}/*`, async (request, reply) => {
      reply.raw.setHeaders(new Map(Object.entries(reply.getHeaders() as Record<string, string>)));
      reply.hijack();
      const { raw } = request;
      // Tells the provider where it is mounted.
      Object.assign(raw, { originalUrl: raw.url });
      raw.url = (raw.url ?? '').slice(MOUNT_PATH.length);
      await providerOf(request).callback()(raw, reply.raw);
    });
  });

  await server.register((pages) => {
    // The page was open for too long, or never existed.
    pages.setErrorHandler((error, request, reply) => {
      request.log.info(error, 'The demo sign-in page was requested out of order.');
      return reply
        .code(400)
        .header('Content-Security-Policy', signInPagePolicy)
        .header('Cache-Control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(brokenOffPage());
    });
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
    );

    pages.get(`${INTERACTION_PATH}/:uid`, async (request, reply) => {
      await providerOf(request).interactionDetails(request.raw, reply.raw);
      return reply
        .header('Content-Security-Policy', signInPagePolicy)
        .header('Cache-Control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(signInPage());
    });

    pages.post<{ Body: { email?: string } }>(`${INTERACTION_PATH}/:uid`, async (request, reply) => {
      const email = normalEmail(request.body.email ?? '');
      const result = isEmail(email)
        ? { login: { accountId: email, remember: false } }
        : { error: 'access_denied', error_description: 'The user cancelled.' };
      const provider = providerOf(request);
      return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
    });
  });
}
