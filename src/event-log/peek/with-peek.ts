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
  let loading = false;
  return (place, trigger, link) => {
    // Whoever presses again has not seen anything happen yet.
    if (loading) return;
    loading = true;
    const { ownerDocument } = trigger;
    const { activeElement } = ownerDocument;
    // Meanwhile the session may have ended, and its icon be gone, or the user have turned to something else.
    const waits = () => trigger.isConnected && ownerDocument.activeElement === activeElement;
    const load = async () => {
      try {
        const { togglePeek } = await import('./event-log-peek');
        if (waits()) togglePeek(place, trigger, link);
      } catch {
        // Where the peek cannot be loaded, the icon leads to the page all the same.
        if (waits()) void router.navigateByUrl(link);
      } finally {
        loading = false;
      }
    };
    // As a task, which tests wait for.
    tasks.run(load);
  };
}
