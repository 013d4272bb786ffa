import { provideEnvironmentInitializer } from '@angular/core';

import { EVENT_LOG_ANSWER_HOOKS } from '../core/answer/answer-reader';
import { type EventLogFeature, makeEventLogFeature } from '../core/event-log-feature';
import type { EventLogHttpCatalogue } from './http-event';
import { HTTP_FEED_CONFIG, type EventLogHttpOptions, resolveHttpOptions } from './http-feed-config';
import { reportMissingInterceptor } from './report-missing-interceptor';

// False in production builds, which leave out what only developers read.
declare const ngDevMode: boolean | undefined;

/**
 * Feeds the log from requests, through the {@link eventLogInterceptor}, which the application registers.
 *
 * In development, a request that should be recorded and is sent without having passed the interceptor is reported to
 * the `ErrorHandler`.
 *
 * @param catalogue the kinds of events, one catalogue or several; without any, every state-changing request is
 * recorded in plain words
 * @param options see {@link EventLogHttpOptions}
 * @example
 * provideHttpClient(withInterceptors([eventLogInterceptor])),
 * provideEventLog({}, withHttpEvents(portalHttpEvents, { traceparent: true })),
 */
export function withHttpEvents(
  catalogue: EventLogHttpCatalogue | readonly EventLogHttpCatalogue[] = [],
  options: EventLogHttpOptions = {},
): EventLogFeature {
  const { judge, readError } = options;
  const catalogues = 'events' in catalogue ? [catalogue] : catalogue;
  return makeEventLogFeature('http', [
    { provide: HTTP_FEED_CONFIG, useFactory: () => resolveHttpOptions(catalogues, options) },
    { provide: EVENT_LOG_ANSWER_HOOKS, useValue: { judge, readError } },
    typeof ngDevMode === 'undefined' || ngDevMode
      ? provideEnvironmentInitializer(reportMissingInterceptor)
      : [],
  ]);
}
