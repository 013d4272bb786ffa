import { PendingTasks, inject } from '@angular/core';
import { Router } from '@angular/router';
import {
  ɵEVENT_LOG_PEEK_OPENER as EVENT_LOG_PEEK_OPENER,
  type EventLogFeature,
  type ɵEventLogPeekOpener as EventLogPeekOpener,
  ɵmakeEventLogFeature as makeEventLogFeature,
} from 'ngx-session-event-log';

/**
 * Lets `<event-log-button peek />` open a peek: the last five entries in a dialog by the icon. Only a few lines of it
 * load with the application; the rest is loaded when the peek is first opened.
 *
 * @example
 * provideEventLog({}, withHttpEvents(), withPeek())
 * // <mat-toolbar> … <event-log-button peek /> </mat-toolbar>
 */
export function withPeek(): EventLogFeature {
  return makeEventLogFeature('peek', [{ provide: EVENT_LOG_PEEK_OPENER, useFactory: peekOpener }]);
}

function peekOpener(): EventLogPeekOpener {
  const router = inject(Router);
  const tasks = inject(PendingTasks);
  return (place, trigger, link) => {
    // As a task, which tests wait for.
    tasks.run(() =>
      import('./event-log-peek').then(
        // The session may have ended meanwhile, and its icon be gone.
        ({ togglePeek }) => trigger.isConnected && togglePeek(place, trigger, link),
        // Where the peek cannot be loaded, the icon leads to the page all the same.
        () => router.navigateByUrl(link),
      ),
    );
  };
}
