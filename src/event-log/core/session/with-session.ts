import { isPlatformBrowser } from '@angular/common';
import { DestroyRef, PLATFORM_ID, inject, provideEnvironmentInitializer } from '@angular/core';
import type { Observable } from 'rxjs';

import { ErrorReporter } from '../error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../event-log-feature';
import { EventLogService } from '../event-log-service';

/** Message to the other tabs. */
const ENDED = 'session-ended';

/** Options of `withSession()`: when a session ends, and in which tabs. */
export interface EventLogSessionOptions {
  /**
   * Returns a stream that emits when the user signs out, is signed out, changes, or acts for another company. Called
   * once, in an injection context. Each value ends the session in all tabs. A value emitted on subscription is a state,
   * not a change: it is ignored, and reported in development mode. If your stream holds the current user, pass on only
   * the changes away from a signed-in user, so that a new tab does not end the session of all others.
   *
   * @example
   * ended: () => inject(Auth).userId$.pipe(pairwise(), filter(([before, now]) => !!before && before !== now))
   */
  readonly ended: () => Observable<unknown>;
  /**
   * Name of the `BroadcastChannel` that ends the session in the other tabs of the origin. Applications that share an
   * origin need different names. Use `false` if signing out affects only this tab, or if the application itself informs
   * its tabs: a late message of this channel could end the session of a user who has just signed in. Default:
   * `ngx-session-event-log`.
   */
  readonly channel?: string | false | undefined;
}

/**
 * Empties the log when the user's session ends, in all tabs of the application.
 *
 * @example
 * withSession({ ended: () => inject(Auth).signedOut })
 */
export function withSession({
  ended,
  channel = 'ngx-session-event-log',
}: EventLogSessionOptions): EventLogFeature {
  return makeEventLogFeature('session', [
    provideEnvironmentInitializer(() => {
      const isBrowser = isPlatformBrowser(inject(PLATFORM_ID));
      const log = inject(EventLogService);
      const reporter = inject(ErrorReporter);
      const destroyRef = inject(DestroyRef);
      let tabs: BroadcastChannel | undefined;
      // Separately: if the browser forbids the channel, signing out must still end the session in this tab.
      reporter.guard(() => {
        // On a server there are no tabs, only the sessions of other people. Old browsers have no channels.
        if (channel === false || !isBrowser || typeof BroadcastChannel === 'undefined') return;
        tabs = new BroadcastChannel(channel);
        tabs.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (data === ENDED) log.endSession();
        };
        destroyRef.onDestroy(() => tabs?.close());
      });
      reporter.guard(() => {
        let subscribing = true;
        const subscription = ended().subscribe({
          next: () => {
            // A state, not a change: a new tab must not empty the logs of all others.
            if (subscribing) {
              reportState(reporter);
              return;
            }
            log.endSession();
            tabs?.postMessage(ENDED);
          },
          error: (error: unknown) => reporter.report(error),
        });
        subscribing = false;
        destroyRef.onDestroy(() => subscription.unsubscribe());
      });
    }),
  ]);
}

function reportState(reporter: ErrorReporter): void {
  if (typeof ngDevMode !== 'undefined' && !ngDevMode) return;
  reporter.report(
    new Error(
      'withSession(): `ended` emitted a value on subscription. Such a value is a state, not a change, and ends no session. ' +
        'If your stream holds the current user, pass on only the changes away from a signed-in user: ' +
        'userId$.pipe(pairwise(), filter(([before, now]) => !!before && before !== now)).',
    ),
  );
}
