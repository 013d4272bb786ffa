import { isPlatformBrowser } from '@angular/common';
import { DestroyRef, PLATFORM_ID, inject, provideEnvironmentInitializer } from '@angular/core';
import type { Observable } from 'rxjs';

import { ErrorReporter } from '../error-reporter';
import { type EventLogFeature, makeEventLogFeature } from '../event-log-feature';
import { EventLogService } from '../event-log-service';
import { SessionChannel } from './session-channel';

// False in production builds, which leave out what only developers read.
declare const ngDevMode: boolean | undefined;

/** Signs that a session has ended, and the tabs that are told. */
export interface EventLogSessionOptions {
  /**
   * Makes a stream that emits whenever the user has signed out, has been signed out, is another user, or acts for another
   * company. It runs once, where it may `inject()`. Each value ends the session in all tabs, so what a stream emits on
   * being subscribed to is ignored, and reported in development: of a stream that tells who is signed in, take the changes.
   *
   * @example
   * ended: () => inject(Auth).user$.pipe(map((user) => user?.id), distinctUntilChanged(), skip(1))
   */
  readonly ended: () => Observable<unknown>;
  /**
   * Tabs of the same origin in which one sign-out ends the session of all; the name tells applications apart that
   * share an origin. `false` for this tab only, and for applications that tell their tabs themselves who is signed in:
   * there, each tab ends its own session, and telling the others would end that of a user who has just signed in. Default:
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
      const attempt = (work: () => void) => reporter.guard(work);
      let tabs: SessionChannel | undefined;
      // Apart, since a browser that keeps tabs from each other must not keep this one from hearing of a sign-out.
      attempt(() => {
        // On a server there are no other tabs, but the sessions of other people.
        if (channel === false || !isBrowser) return;
        tabs = new SessionChannel(channel, () => log.endSession());
        destroyRef.onDestroy(() => tabs?.close());
      });
      attempt(() => {
        let subscribing = true;
        const subscription = ended().subscribe({
          next: () => {
            // The state of things, and not a change of it: a new tab must not empty the logs of all others.
            if (subscribing) {
              reportState(reporter);
              return;
            }
            log.endSession();
            tabs?.tell();
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
        'has ended. Of a stream that tells who is signed in, take the changes: ' +
        'user$.pipe(map((user) => user?.id), distinctUntilChanged(), skip(1)).',
    ),
  );
}
