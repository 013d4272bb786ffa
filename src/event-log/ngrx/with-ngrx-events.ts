import { inject } from '@angular/core';
import { Actions } from '@ngrx/effects';
import {
  type ɵEventLogActionCatalogue as EventLogActionCatalogue,
  type EventLogFeature,
  withActionEvents,
} from 'ngx-session-event-log';

/**
 * Feeds the log from the actions of NgRx, in the order in which `@ngrx/effects` receives them: after the reducers.
 * Requires `provideStore()` and `provideEffects()`.
 *
 * @param catalogues the event types to record
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
        // NgRx provides `Actions` in root, but its dependencies only with the store.
        throw new Error(
          'withNgrxEvents() needs the actions of NgRx: add provideStore() and provideEffects().',
          { cause },
        );
      }
    },
    ...catalogues,
  );
}
