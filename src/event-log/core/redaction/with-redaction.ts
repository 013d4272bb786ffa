import { InjectionToken } from '@angular/core';

import { type EventLogFeature, makeEventLogFeature } from '../event-log-feature';
import type { EventLogRedactor } from './redactor';

/** The application's own redactors. */
export const EVENT_LOG_REDACTORS = new InjectionToken<readonly EventLogRedactor[]>('EVENT_LOG_REDACTORS', {
  providedIn: 'root',
  factory: () => [],
});

/**
 * Adds redactors of the application's own. They see every text after the log's net has been over it.
 *
 * @example
 * withRedaction((text, withhold) => text.replace(/\bACC-\d{8}\b/g, () => withhold('custom')));
 */
export function withRedaction(...redactors: readonly EventLogRedactor[]): EventLogFeature {
  return makeEventLogFeature('redaction', [{ provide: EVENT_LOG_REDACTORS, useValue: redactors }]);
}
