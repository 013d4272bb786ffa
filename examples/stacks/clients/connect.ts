import type { Injector } from '@angular/core';
import { ConnectError, type Interceptor } from '@connectrpc/connect';
import { EventLogService, provideEventLog } from 'ngx-session-event-log';

/** Words for the calls that change something. Calls that only read have no words and no row. */
const CALLS: Readonly<Record<string, { type: string; title: string; succeeded: string; failed: string }>> = {
  'shop.v1.OrderService/Cancel': {
    type: 'order.cancel',
    title: 'Cancelling the order',
    succeeded: 'The order was cancelled',
    failed: 'The order was not cancelled',
  },
};

/** Interceptor for the `interceptors` of the transport. */
export function eventLogOfCalls(injector: Injector): Interceptor {
  return (next) => (request) => {
    const call = CALLS[`${request.service.typeName}/${request.method.name}`];
    if (!call) return next(request);
    return injector.get(EventLogService).track(
      {
        ...call,
        failed: (error) => ({ title: call.failed, message: ConnectError.from(error).rawMessage }),
      },
      () => next(request),
    );
  };
}

export const providers = [provideEventLog()];
