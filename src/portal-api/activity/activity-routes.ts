import { Readable } from 'node:stream';

import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { ActivityFilter, ActivityPage, Limit, NO_OTHERS, WRONG_CURSOR } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { companyAdmins } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { listActors } from './activity-actors.ts';
import { activityCsv } from './activity-csv.ts';
import type { ActivityLog } from './activity-log.ts';
import { ActivityQuery, CURSOR_PATTERN, type ActivityScope } from './activity-query.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

const ActivityPageQuery = Type.Object(
  {
    ...ActivityFilter.properties,
    before: Type.Optional(Type.String({ pattern: CURSOR_PATTERN, description: WRONG_CURSOR })),
    limit: Type.Optional(Limit),
  },
  NO_OTHERS,
);

/** Streamed, so it has no schema to check. */
const CSV = {
  description: 'All records of the filter as CSV (RFC 4180).',
  content: { 'text/csv': { schema: { type: 'string', examples: ['"Time (UTC)","Actor"\r\n'] } } },
};

const COMPANY_ACCESS = companyAdmins('see the activity of the company');

/** User Activity of the signed-in user and Company Activity of a Company Admin's company, newest first. */
export function addActivityRoutes(api: Api, { database, now }: ApiContext, log: ActivityLog): void {
  const companyOf = (request: FastifyRequest): ActivityScope => ({
    companyId: signedInUser(request).companyId,
  });
  const userOf = (request: FastifyRequest): ActivityScope => {
    const { companyId, userId } = signedInUser(request);
    return { companyId, userId };
  };

  const readPage = async (
    scope: ActivityScope,
    query: Static<typeof ActivityPageQuery>,
  ): Promise<ActivityPage> => {
    const { before, limit, ...filter } = query;
    await log.flush();
    const records = Math.min(MAX_LIMIT, Math.max(1, Number(limit ?? DEFAULT_LIMIT)));
    return new ActivityQuery(database, scope, filter).page(records, before);
  };

  const sendCsv = async (reply: FastifyReply, name: string, scope: ActivityScope, filter: ActivityFilter) => {
    await log.flush();
    // Nobody sees the records of a HEAD, but all would be read.
    const isSeen = reply.request.method !== 'HEAD';
    return reply
      .type('text/csv; charset=utf-8; header=present')
      .header('Content-Disposition', `attachment; filename="${name}-${now().toISOString().slice(0, 10)}.csv"`)
      .send(isSeen ? activityCsv(new ActivityQuery(database, scope, filter)) : Readable.from([]));
  };

  api.get(
    '/activity',
    route('Read own activity', { querystring: ActivityPageQuery, response: { 200: ActivityPage } }),
    (request) => readPage(userOf(request), request.query),
  );

  api.get(
    '/activity/export',
    route('Download own activity', { querystring: ActivityFilter, response: { 200: CSV } }),
    (request, reply) => sendCsv(reply, 'user-activity', userOf(request), request.query),
  );

  api.get(
    '/company-activity',
    route(
      'Read company activity',
      { querystring: ActivityPageQuery, response: { 200: ActivityPage } },
      COMPANY_ACCESS,
    ),
    (request) => readPage(companyOf(request), request.query),
  );

  api.get(
    '/company-activity/export',
    route(
      'Download company activity',
      { querystring: ActivityFilter, response: { 200: CSV } },
      COMPANY_ACCESS,
    ),
    (request, reply) => sendCsv(reply, 'company-activity', companyOf(request), request.query),
  );

  api.get(
    '/company-activity/actors',
    listRoute('List actors of the company', Type.String(), COMPANY_ACCESS),
    (request) => listActors(database, companyOf(request).companyId, request.query),
  );
}
