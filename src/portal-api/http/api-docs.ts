import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';

import { isForApiKeys } from '../api-keys/api-key-access.ts';
import { Problem } from '../contract/index.ts';
import type { Api } from './api.ts';

const TITLE = 'Fabric Portal API';

/** The pages bring their styles inline; they may not load or send anything elsewhere. */
const DOCS_POLICY = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'style-src': "'self' 'unsafe-inline'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

const SESSION = [{ session: [] }];
const BOTH = [...SESSION, { apiKey: [] }];

const PROBLEM_RESPONSE = {
  description: 'RFC 9457 problem details',
  content: { 'application/problem+json': { schema: Problem } },
};

/** Serves the OpenAPI document of the routes that are added afterwards, and its pages, at /api/docs. */
export async function addApiDocs(api: Api): Promise<void> {
  api.addHook('onRoute', (route) => {
    const { activity, access } = route.config ?? {};
    if (!activity) return;
    const { response, ...schema } = route.schema ?? {};
    route.schema = {
      summary: activity,
      tags: [route.url.split('/')[2] ?? ''],
      ...(access !== 'public' && { security: isForApiKeys(route.url) ? BOTH : SESSION }),
      ...schema,
      response: { ...(response as object), '4xx': PROBLEM_RESPONSE },
    };
  });
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: TITLE,
        version: '1.0.0',
        description:
          'Calls with a session that change something need the header X-XSRF-TOKEN with the value of the cookie ' +
          'XSRF-TOKEN. Calls with an API key (Authorization: Bearer) do not.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'session' },
          apiKey: { type: 'http', scheme: 'bearer' },
        },
      },
    },
  });
  await api.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, activity: null, access: 'public' };
      route.schema = { ...route.schema, hide: true };
    });
    await docs.register(swaggerUi, {
      routePrefix: '/docs',
      indexPrefix: api.prefix,
      staticCSP: DOCS_POLICY,
      theme: { title: TITLE },
    });
  });
}
