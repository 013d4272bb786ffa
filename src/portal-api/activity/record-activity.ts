import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import type { RememberedReads } from '../database/remembered-reads.ts';
import { isRead } from '../http/is-read.ts';
import { type ActivityLog, insertRecords } from './activity-log.ts';
import { callRecord } from './call-record.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Transaction of a call that may change something, including its record in the Activity Log. */
    unitOfWork: UnitOfWork | null;
    /** True if the call was recorded in the same transaction as its changes. */
    isRecorded: boolean;
  }
}

const FIRST_REFUSAL = 400;

/**
 * Records every call below /api when its answer is known, even if the answer never arrives. A call that may change
 * something shares one transaction with its record, so both are committed or neither is, and the answer is sent only
 * after the commit. A refused call has changed nothing and is recorded separately.
 */
export function recordActivity(
  api: FastifyInstance,
  log: ActivityLog,
  memory: RememberedReads,
  context: ApiContext,
): void {
  const { database, now } = context;
  api.decorateRequest('unitOfWork', null);
  api.decorateRequest('isRecorded', false);

  api.addHook('onRoute', (route) => {
    const { activity, changes } = route.config ?? {};
    const [method = ''] = [route.method].flat();
    if (activity === null || !(changes ?? !isRead(method))) return;
    const { handler } = route;
    route.handler = function (request, reply) {
      const unit = new UnitOfWork();
      request.unitOfWork = unit;
      return unit.run(() => handler.call(this, request, reply));
    };
  });

  const keep = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const record = callRecord(request, reply, now());
    const unit = request.unitOfWork;
    request.unitOfWork = null;
    if (unit && reply.statusCode < FIRST_REFUSAL) {
      try {
        await unit.end(request.isRecorded ? undefined : () => insertRecords(database, [record]));
        // An answer that says that access has ended must hold in every process.
        if (request.routeOptions.config.endsAccess) await memory.settle();
        return;
      } catch (error) {
        await unit.abandon();
        throw error;
      }
    }
    await unit?.abandon();
    if (request.isRecorded) return;
    log.record(record);
    // If possible, records a refused change before sending the answer.
    if (unit && reply.statusCode < 500) await log.settle();
  };

  api.addHook('onSend', async (request, reply, payload) => {
    if (request.routeOptions.config.activity !== null) await keep(request, reply);
    return payload;
  });
}
