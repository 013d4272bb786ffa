import { PendingTasks, inject } from '@angular/core';
import { Router } from '@angular/router';
import {
  ɵEVENT_LOG_PEEK_OPENER as EVENT_LOG_PEEK_OPENER,
  type EventLogFeature,
  type ɵEventLogPeekOpener as EventLogPeekOpener,
  ɵmakeEventLogFeature as makeEventLogFeature,
} from 'ngx-session-event-log';

/**
 * Enables `<event-log-button peek />` to open a peek: the latest five entries in a dialog at the icon. Only a few lines of
 * its code load with the application; the rest loads when the icon appears.
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
  const load = () => import('./event-log-peek');
  let loading = false;
  return {
    preload: () => {
      // If it fails, opening the peek tries again.
      load().catch(() => undefined);
    },
    toggle: (place, trigger, link) => {
      // The user pressed again while it was loading.
      if (loading) return;
      loading = true;
      const { ownerDocument } = trigger;
      const { activeElement } = ownerDocument;
      // Meanwhile, the session may have ended and removed the icon, or the user may have turned to something else.
      const waits = () => trigger.isConnected && ownerDocument.activeElement === activeElement;
      const open = async () => {
        try {
          const { togglePeek } = await load();
          if (waits()) togglePeek(place, trigger, link);
        } catch {
          // If the peek cannot be loaded, the icon leads to the page.
          if (waits()) void router.navigateByUrl(link);
        } finally {
          loading = false;
        }
      };
      // As a pending task, so that tests wait for it.
      tasks.run(open);
    },
  };
}
