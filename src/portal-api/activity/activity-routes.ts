import { sql } from 'kysely';
import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { ActivityPage } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { signedInUser } from '../session/session-guard.ts';
import type { ActivityLog } from './activity-log.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

const ActivityQuery = Type.Object({
  before: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
  limit: Type.Optional(Type.String({ pattern: '^[0-9]{1,3}$' })),
  traceId: Type.Optional(Type.String({ pattern: '^[0-9a-f]{32}$' })),
});

/** The User Activity: every call of the signed-in user, newest first. */
export function addActivityRoutes(api: Api, { database }: ApiContext, log: ActivityLog): void {
  api.get(
    '/activity',
    {
      schema: { querystring: ActivityQuery, response: { 200: ActivityPage } },
      config: { activity: 'Read activity', access: 'signed-in' },
    },
    async (request) => {
      const { before, traceId } = request.query;
      const limit = Math.min(MAX_LIMIT, Math.max(1, Number(request.query.limit ?? DEFAULT_LIMIT)));
      await log.flush();
      let query = database
        .selectFrom('activity')
        .select([
          // The engines do not agree on the type of a bigint.
          sql<string>`id::text`.as('recordId'),
          'at',
          'actor',
          'channel',
          'activity',
          'method',
          'route',
          'status',
          'trace_id as traceId',
        ])
        .where('user_id', '=', signedInUser(request).userId);
      if (before !== undefined) query = query.where('id', '<', before);
      if (traceId !== undefined) query = query.where('trace_id', '=', traceId);
      // One more than asked for tells whether there is a next page.
      const rows = await query
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      const records = rows
        .slice(0, limit)
        .map(({ recordId: id, at, ...record }) => ({ ...record, id, at: at.toISOString() }));
      const last = records.at(-1);
      return { records, ...(last && rows.length > limit && { before: last.id }) };
    },
  );
}
