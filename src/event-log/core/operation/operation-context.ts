import { HttpContext, HttpContextToken } from '@angular/common/http';

import type { EventLogOperation } from './event-log-operation';

/** An operation by its type and key, for code that does not hold it. */
export interface EventLogOperationKey {
  /** Its event type: `service.deploy`. */
  readonly type: string;
  /** The key that it was, or will be, started with. */
  readonly key: string;
}

/** What a request with the context of an operation is a step of. */
export interface EventLogStepOf {
  readonly operation: EventLogOperation | EventLogOperationKey;
  readonly title: string | undefined;
}

/** @internal Read by the interceptor. */
export const EVENT_LOG_STEP_OF = new HttpContextToken<EventLogStepOf | undefined>(() => undefined);

/**
 * Makes a request a step of an operation, instead of an event of its own.
 *
 * @param operation the operation, or its type and key where another part of the application started it
 * @param title what the step is called; default: the request in words
 * @param context a context to add this to
 * @example
 * http.post(url, body, { context: asStepOf({ type: 'service.deploy', key: orderId }, 'Validate the order') });
 */
export function asStepOf(
  operation: EventLogOperation | EventLogOperationKey,
  title?: string,
  context = new HttpContext(),
): HttpContext {
  return context.set(EVENT_LOG_STEP_OF, { operation, title });
}
