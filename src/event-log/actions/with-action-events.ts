import { DestroyRef, inject, provideEnvironmentInitializer } from '@angular/core';
import type { Observable } from 'rxjs';

import { ErrorReporter } from '../core/error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../core/event-log-feature';
import type { EventLogActionCatalogue } from './action-events';
import { ActionFeed } from './action-feed';
import type { EventLogActionLike } from './action-source';

/**
 * Feeds the log from a stream of actions, whatever library makes them. For NgRx, see `withNgrxEvents()`.
 *
 * @param source makes the stream, once, where it may `inject()`
 * @param catalogues the kinds of events
 * @example
 * withActionEvents(() => inject(CommandBus).commands$, portalActionEvents)
 */
export function withActionEvents(
  source: () => Observable<EventLogActionLike>,
  ...catalogues: readonly EventLogActionCatalogue[]
): EventLogFeature {
  return makeEventLogFeature('actions', [
    provideEnvironmentInitializer(() => {
      const feed = inject(ActionFeed);
      const destroyRef = inject(DestroyRef);
      inject(ErrorReporter).guard(() => {
        const subscription = feed.listen(source(), catalogues);
        destroyRef.onDestroy(() => subscription.unsubscribe());
      });
    }),
  ]);
}
