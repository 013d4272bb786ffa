import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';

import type { Api } from './api.ts';

/** The OpenAPI document and its pages at /api/docs, made of the routes that are added afterwards. */
export async function addApiDocs(api: Api): Promise<void> {
  api.addHook('onRoute', (route) => {
    const { activity } = route.config ?? {};
    if (activity)
      route.schema = { summary: activity, tags: [String(route.url.split('/')[2])], ...route.schema };
  });
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Fabric Portal API', version: '1.0.0' },
    },
  });
  await api.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, activity: null, access: 'public' };
      route.schema = { ...route.schema, hide: true };
    });
    await docs.register(swaggerUi, { routePrefix: '/docs', staticCSP: true });
  });
}
