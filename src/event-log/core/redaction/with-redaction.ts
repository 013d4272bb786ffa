import { InjectionToken } from '@angular/core';

import { type EventLogFeature, makeEventLogFeature } from '../event-log-feature';
import type { EventLogSecretKind } from './event-log-withheld';

/**
 * Redactor of the application for one kind of secret. It returns the text with the result of `withhold` in place of each
 * secret.
 *
 * @param text any text, at most a few thousand characters
 * @param withhold counts one value of a kind, and returns the mark to put in its place
 */
export type EventLogRedactor = (text: string, withhold: (kind: EventLogSecretKind) => string) => string;

/** Redactors of the application. Default: none. */
export const EVENT_LOG_REDACTORS = new InjectionToken<readonly EventLogRedactor[]>('EVENT_LOG_REDACTORS', {
  providedIn: 'root',
  factory: () => [],
});

/**
 * Adds the application's own redactors. They run on every text after the log has removed the secrets that it recognizes.
 *
 * @example
 * withRedaction((text, withhold) => text.replace(/\bACC-\d{8}\b/g, () => withhold('custom')));
 */
export function withRedaction(...redactors: readonly EventLogRedactor[]): EventLogFeature {
  return makeEventLogFeature('redaction', [{ provide: EVENT_LOG_REDACTORS, useValue: redactors }]);
}
