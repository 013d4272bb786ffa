import { isPlatformBrowser } from '@angular/common';
import { DestroyRef, PLATFORM_ID, inject, provideEnvironmentInitializer } from '@angular/core';
import type { Observable } from 'rxjs';

import { ErrorReporter } from '../error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../event-log-feature';
import { EventLogService } from '../event-log-service';

/** Message between the tabs of an origin. */
const ENDED = 'session-ended';

/** Options of `withSession()`: the signal that a session has ended, and the tabs that it reaches. */
export interface EventLogSessionOptions {
  /**
   * Makes a stream that emits when the user signs out, is signed out, changes, or acts for another company. Called
   * once, in an injection context. Each value ends the session in all tabs. A value emitted on subscription is
   * therefore ignored, and reported in development mode. From a stream of the current user, emit the changes from
   * somebody: a new tab that learns who is signed in ends no session.
   *
   * @example
   * ended: () => inject(Auth).userId$.pipe(pairwise(), filter(([before, now]) => !!before && before !== now))
   */
  readonly ended: () => Observable<unknown>;
  /**
   * Name of the channel on which tabs of the same origin tell each other that the session has ended; use different
   * names for applications that share an origin. Use `false` if sign-out affects only this tab, or if the application
   * itself tells its tabs who is signed in: each then ends its own session, and telling the others could end that of a
   * user who has just signed in. Default: `ngx-session-event-log`.
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
      const attempt = (work: () => void) => reporter.guard(work);
      let tabs: BroadcastChannel | undefined;
      // Separately: if a browser forbids the channel, this tab must still learn of its own sign-out.
      attempt(() => {
        // On a server there are no other tabs, only the sessions of other people. Old browsers cannot tell other tabs.
        if (channel === false || !isBrowser || typeof BroadcastChannel === 'undefined') return;
        tabs = new BroadcastChannel(channel);
        tabs.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (data === ENDED) log.endSession();
        };
        destroyRef.onDestroy(() => tabs?.close());
      });
      attempt(() => {
        let subscribing = true;
        const subscription = ended().subscribe({
          next: () => {
            // A current state rather than a change: a new tab must not empty the logs of all others.
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
      'withSession(): `ended` emitted as soon as it was subscribed to, which ends no session. It must emit when a session ' +
        'has ended. Of a stream that tells who is signed in, take the changes from somebody: ' +
        'userId$.pipe(pairwise(), filter(([before, now]) => !!before && before !== now)).',
    ),
  );
}
