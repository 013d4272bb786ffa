import type { FastifyInstance } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import { bearerKey } from '../api-keys/api-key-access.ts';
import type { ActivityLog } from './activity-log.ts';

/**
 * Records every call below /api when its answer is known, whether or not the answer reaches anyone. Only the
 * route's template, never what was asked for or sent.
 */
export function recordActivity(api: FastifyInstance, log: ActivityLog, { now }: ApiContext): void {
  api.addHook('onSend', (request, reply, payload, done) => {
    const { activity = 'Call to an unknown route' } = request.routeOptions.config;
    if (activity !== null) {
      const { actor, apiKey } = request;
      log.record({
        at: now(),
        // The activity of a key belongs to its company, not to a user.
        user_id: actor?.userId ?? null,
        company_id: apiKey?.user.companyId ?? actor?.companyId ?? null,
        actor: apiKey?.name ?? actor?.email ?? 'anonymous',
        channel: bearerKey(request) === undefined ? 'PORTAL' : 'API_KEY',
        activity,
        method: request.method,
        route: request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown'),
        status: reply.statusCode,
        trace_id: request.id,
      });
    }
    done(null, payload);
  });
}
