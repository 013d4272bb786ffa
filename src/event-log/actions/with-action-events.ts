import { DestroyRef, inject, provideEnvironmentInitializer } from '@angular/core';
import type { Observable } from 'rxjs';

import { ErrorReporter } from '../core/error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../core/event-log-feature';
import { EventLogService } from '../core/event-log-service';
import type { ActionHandler, EventLogActionCatalogue, EventLogActionLike } from './action-rule';

/**
 * Feeds the log from a stream of actions of any library. For NgRx, see `withNgrxEvents()`.
 *
 * @param source returns the stream; called once, in an injection context
 * @param catalogues the event types to record
 * @example
 * withActionEvents(() => inject(CommandBus).commands$, portalActionEvents)
 */
export function withActionEvents(
  source: () => Observable<EventLogActionLike>,
  ...catalogues: readonly EventLogActionCatalogue[]
): EventLogFeature {
  return makeEventLogFeature('actions', [
    provideEnvironmentInitializer(() => {
      const reporter = inject(ErrorReporter);
      reporter.guard(() => listen(source(), handlersByType(catalogues)));
    }),
  ]);
}

/** Feeds the log until the application is destroyed. The error of a rule is reported, and does not stop the feed. */
function listen(
  source: Observable<EventLogActionLike>,
  handlers: ReadonlyMap<string, readonly ActionHandler[]>,
): void {
  const reporter = inject(ErrorReporter);
  const target = { log: inject(EventLogService), reporter };
  // Untyped streams may emit anything: a value without a type is not an action.
  const handlersOf = (action: EventLogActionLike | undefined | null) =>
    handlers.get(action?.type ?? '') ?? [];
  const subscription = source.subscribe({
    next: (action) => {
      for (const handle of reporter.guard(() => handlersOf(action)) ?? []) {
        reporter.guard(() => handle(action, target));
      }
    },
    error: (error: unknown) => reporter.report(error),
  });
  inject(DestroyRef).onDestroy(() => subscription.unsubscribe());
}

function handlersByType(catalogues: readonly EventLogActionCatalogue[]): Map<string, ActionHandler[]> {
  const byType = new Map<string, ActionHandler[]>();
  for (const [type, handler] of catalogues.flatMap(({ rules }) => rules).flatMap((rule) => rule.ɵhandlers)) {
    byType.set(type, [...(byType.get(type) ?? []), handler]);
  }
  return byType;
}
