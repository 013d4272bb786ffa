import type { FastifyReply, FastifyRequest } from 'fastify';

import { bearerKey } from '../api-keys/api-key-access.ts';
import type {} from '../http/route-config.ts';
import type {} from '../session/session-guard.ts';
import type { ActivityChannel } from '../contract/index.ts';

/** One call in the Activity Log. Times are ISO 8601 strings, so that a record can be stored as JSON. */
export interface CallRecord {
  readonly at: string;
  readonly user_id: string | null;
  readonly company_id: string | null;
  readonly actor: string;
  readonly channel: ActivityChannel;
  readonly activity: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly trace_id: string;
  /** Number of calls that the record stands for; 1 by default. */
  readonly calls?: number;
}

/** Creates the record of a call. It holds only the route template, never the path or the body. */
export function callRecord(request: FastifyRequest, reply: FastifyReply, now: Date): CallRecord {
  const { actor, apiKey } = request;
  return {
    at: now.toISOString(),
    // A key's activity belongs to its company, not to a user.
    user_id: actor?.userId ?? null,
    company_id: apiKey?.user.companyId ?? actor?.companyId ?? null,
    actor: apiKey?.name ?? actor?.email ?? 'anonymous',
    channel: bearerKey(request) === undefined ? 'PORTAL' : 'API_KEY',
    activity: request.routeOptions.config.activity ?? 'Call to an unknown route',
    method: request.method,
    route: request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown'),
    status: reply.statusCode,
    trace_id: request.id,
  };
}
