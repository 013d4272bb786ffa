import {
  type EnvironmentProviders,
  InjectionToken,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';

import type { EventLogFeature, EventLogFeatureKind } from './event-log-feature';
import { EVENT_LOG_OPTIONS, type EventLogOptions, resolveEventLogOptions } from './event-log-options';

/** One value for each `provideEventLog()` or `EventLogModule.forRoot()`; there must be exactly one. */
const CONFIGURED = new InjectionToken<readonly true[]>('EVENT_LOG_CONFIGURED');

/** Features that may be given only once, since a second one would contradict the first. */
const ONCE: readonly (readonly [kind: EventLogFeatureKind, name: string])[] = [
  ['http', 'withHttpEvents()'],
  ['session', 'withSession()'],
  ['redaction', 'withRedaction()'],
];

/**
 * Sets up the Session Event Log of an application. Register the interceptor separately, with `provideHttpClient()`.
 *
 * @param options see {@link EventLogOptions}; each has a default
 * @param features results of functions that begin with `with`: `withHttpEvents()`, `withActionEvents()`, `withSession()`,
 * `withRedaction()`, `withSink()`, and those of other entry points, such as `withPeek()`
 * @throws in development mode if an option is invalid, the log is set up twice, or `withHttpEvents()`, `withSession()` or
 * `withRedaction()` is given twice
 * @example
 * providers: [
 *   provideHttpClient(withInterceptors([eventLogInterceptor])),
 *   provideEventLog({ capacity: 500 }, withHttpEvents(portalHttpEvents)),
 * ]
 */
export function provideEventLog(
  options: EventLogOptions = {},
  ...features: readonly EventLogFeature[]
): EnvironmentProviders {
  if (typeof ngDevMode === 'undefined' || ngDevMode) refuseRepeated(features);
  return makeEnvironmentProviders([
    { provide: EVENT_LOG_OPTIONS, useValue: resolveEventLogOptions(options) },
    features.flatMap(({ ɵproviders }) => ɵproviders),
    typeof ngDevMode === 'undefined' || ngDevMode
      ? [{ provide: CONFIGURED, useValue: true, multi: true }, provideEnvironmentInitializer(refuseSecondLog)]
      : [],
  ]);
}

function refuseRepeated(features: readonly EventLogFeature[]): void {
  for (const [kind, name] of ONCE) {
    if (features.filter(({ ɵkind }) => ɵkind === kind).length > 1) {
      throw new Error(`provideEventLog(): ${name} is given more than once. Combine the calls into one.`);
    }
  }
}

function refuseSecondLog(): void {
  const here = inject(CONFIGURED).length;
  const above = inject(CONFIGURED, { optional: true, skipSelf: true })?.length ?? 0;
  if (here + above > 1) {
    throw new Error(
      'The Session Event Log is set up more than once. Call provideEventLog() or EventLogModule.forRoot() once, ' +
        'for the whole application; a lazily loaded part uses the log without setting it up.',
    );
  }
}
