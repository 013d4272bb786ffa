import { Injectable, inject } from '@angular/core';
import type { Observable, Subscription } from 'rxjs';

import { ErrorReporter } from '../core/error-reporter';
import { EventLogService } from '../core/event-log-service';
import type { EventLogActionCatalogue } from './action-events';
import type { ActionFeedTarget, ActionHandler } from './action-handler';
import type { EventLogActionLike } from './action-source';

/** The action effects layer: turns the actions of an application into events. It makes no actions itself. */
@Injectable({ providedIn: 'root' })
export class ActionFeed {
  readonly #target: ActionFeedTarget = {
    log: inject(EventLogService),
    reporter: inject(ErrorReporter),
  };

  /** Feeds the log until unsubscribed. A rule that throws is reported, and the next action is heard all the same. */
  listen(
    source: Observable<EventLogActionLike>,
    catalogues: readonly EventLogActionCatalogue[],
  ): Subscription {
    const handlers = handlersByType(catalogues);
    const { reporter } = this.#target;
    // Streams are not always typed: what has no type is no action.
    const handlersOf = (action: EventLogActionLike | undefined | null) =>
      handlers.get(action?.type ?? '') ?? [];
    return source.subscribe({
      next: (action) => {
        for (const handle of handlersOf(action)) {
          reporter.guard(() => handle(action, this.#target));
        }
      },
      error: (error: unknown) => reporter.report(error),
    });
  }
}

function handlersByType(catalogues: readonly EventLogActionCatalogue[]): Map<string, ActionHandler[]> {
  const byType = new Map<string, ActionHandler[]>();
  for (const [type, handler] of catalogues.flatMap(({ rules }) => rules).flatMap((rule) => rule.ɵhandlers)) {
    byType.set(type, [...(byType.get(type) ?? []), handler]);
  }
  return byType;
}
