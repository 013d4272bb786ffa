import { HttpContext, HttpContextToken } from '@angular/common/http';

import type { EventLogOperation } from './event-log-operation';

/** Type and key of an operation, for code that has no reference to it. */
export interface EventLogOperationKey {
  /** Event type of the operation, such as `service.deploy`. */
  readonly type: string;
  /** Key with which the operation was, or will be, started. */
  readonly key: string;
}

/** Operation that a request is a step of. */
export interface EventLogStepOf {
  /** The operation itself, or its type and key. */
  readonly operation: EventLogOperation | EventLogOperationKey;
  /** Title of the step; `undefined` for its method and route in words. */
  readonly title: string | undefined;
}

/** @internal Read by the interceptor. */
export const EVENT_LOG_STEP_OF = new HttpContextToken<EventLogStepOf | undefined>(() => undefined);

/**
 * Makes a request a step of an operation instead of a separate event.
 *
 * @param operation the operation, or its type and key if another part of the application started it
 * @param title title of the step; default: its method and route in words
 * @param context context to extend; default: a new one
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
