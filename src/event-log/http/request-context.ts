import { HttpContext, HttpContextToken } from '@angular/common/http';

import type { EventLogHttpRule } from './http-event';

/** Set by {@link skipEventLog}, and read by the interceptor. */
export const EVENT_LOG_SKIP = new HttpContextToken<boolean>(() => false);

/** Rule of {@link asEvent}, read by the interceptor. */
export const EVENT_LOG_AS_EVENT = new HttpContextToken<EventLogHttpRule | undefined>(() => undefined);

/**
 * Keeps a request out of the log, whatever the rules say.
 *
 * @param context context to extend; default: a new one
 * @example
 * http.post('/api/quotes', design, { context: skipEventLog() });
 */
export function skipEventLog(context = new HttpContext()): HttpContext {
  return context.set(EVENT_LOG_SKIP, true);
}

/**
 * Records a request as this event, whatever its method and whatever the rules say.
 *
 * @param rule type and wording of the event, as in `httpEvent()`
 * @param context context to extend; default: a new one
 * @example
 * http.post('/api/batch', lines, { context: asEvent({ type: 'user.import', succeeded: `${lines.length} users imported` }) });
 */
export function asEvent(rule: EventLogHttpRule, context = new HttpContext()): HttpContext {
  return context.set(EVENT_LOG_AS_EVENT, rule);
}
