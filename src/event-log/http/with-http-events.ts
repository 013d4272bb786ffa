import { HttpBackend } from '@angular/common/http';
import { Injector, inject, provideEnvironmentInitializer } from '@angular/core';

import { EVENT_LOG_ANSWER_HOOKS } from '../core/answer/answer-reader';
import { ErrorReporter } from '../core/error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../core/event-log-feature';
import type { EventLogHttpCatalogue } from './http-event';
import { HttpFeed } from './http-feed';
import { HTTP_FEED_CONFIG, type EventLogHttpOptions, resolveHttpOptions } from './http-feed-config';
import { RequestPlanner } from './request-plan';

/**
 * Feeds the log from requests, through the {@link eventLogInterceptor}, which the application registers.
 *
 * If that is missing, development mode reports the first request that should have been recorded to the `ErrorHandler`.
 *
 * @param catalogue one or several catalogues; without one, every state-changing request is recorded in generic words
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

/**
 * Reports the first request that should have been recorded if none has passed the interceptor: without it, the log stays
 * empty, and nothing says why. Single requests may bypass the interceptors of an application on purpose.
 */
function reportMissingInterceptor(): void {
  const injector = inject(Injector);
  const backend = inject(HttpBackend);
  const planner = new RequestPlanner();
  const send = backend.handle.bind(backend);
  let looking = true;
  backend.handle = (request) => {
    injector.get(ErrorReporter).guard(() => {
      looking &&= !injector.get(HttpFeed).used;
      const plan = looking ? planner.plan(request) : undefined;
      if (!plan) return;
      looking = false;
      throw new Error(
        `${plan.about.method} ${plan.about.route} is not recorded: withHttpEvents() is set up, but no request has ` +
          'passed the interceptor of the Session Event Log. Register it: ' +
          'provideHttpClient(withInterceptors([eventLogInterceptor])) or, in an application with NgModules, ' +
          'provideHttpClient(withInterceptorsFromDi()) and ' +
          '{ provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true }.',
      );
    });
    return send(request);
  };
}
