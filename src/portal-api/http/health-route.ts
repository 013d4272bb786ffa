import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { headersOf, PROBLEMS } from './api-docs.ts';
import type { Api } from './api.ts';

/** Health of this process: 200, or 503 without its database. */
export function addHealthRoute(api: Api, { check }: ApiContext): void {
  api.get(
    '/health',
    {
      schema: {
        operationId: 'checkHealth',
        summary: 'Check the health of the API',
        description: 'Tells a load balancer within two seconds whether this process reaches its database.',
        security: [],
        tags: ['health'],
        response: {
          200: Type.Object(
            { status: Type.Literal('ready') },
            { description: 'It does.', examples: [{ status: 'ready' }], headers: headersOf() },
          ),
          ...PROBLEMS,
        },
      },
      config: { activity: null, access: 'public' },
    },
    async () => {
      await check();
      return { status: 'ready' as const };
    },
  );
}
