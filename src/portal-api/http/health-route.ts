import { sql } from 'kysely';
import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import type { Api } from './api.ts';

/** Health of this process: 200, or 503 without its database. */
export function addHealthRoute(api: Api, { database }: ApiContext): void {
  api.get(
    '/health',
    {
      schema: {
        summary: 'Check the health of the API',
        tags: ['health'],
        response: { 200: Type.Object({ status: Type.Literal('ready') }) },
      },
      config: { activity: null, access: 'public' },
    },
    async () => {
      await sql`select 1`.execute(database);
      return { status: 'ready' as const };
    },
  );
}
