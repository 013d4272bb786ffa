import { inject } from '@angular/core';
import { Actions } from '@ngrx/effects';
import {
  type ɵEventLogActionCatalogue as EventLogActionCatalogue,
  type EventLogFeature,
  withActionEvents,
} from 'ngx-session-event-log';

/**
 * Feeds the log from the actions of NgRx, as `@ngrx/effects` sees them: after the reducers.
 *
 * @param catalogues the kinds of events
 * @example
 * provideStore(), provideEffects(orderEffects),
 * provideEventLog({}, withNgrxEvents(portalActionEvents)),
 */
export function withNgrxEvents(...catalogues: readonly EventLogActionCatalogue[]): EventLogFeature {
  return withActionEvents(
    () => {
      try {
        return inject(Actions);
      } catch (cause) {
        // NgRx provides Actions everywhere, but what they are made of only with its store.
        throw new Error(
          'withNgrxEvents() needs the actions of NgRx: add provideStore() and provideEffects().',
          { cause },
        );
      }
    },
    ...catalogues,
  );
}
