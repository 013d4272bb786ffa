import { type EnvironmentProviders, inject, Injector } from '@angular/core';
import { provideEventLog, withHttpEvents, withRedaction, withSession } from 'ngx-session-event-log';
import { withNgrxEvents } from 'ngx-session-event-log/ngrx';
import { withPeek } from 'ngx-session-event-log/peek';
import { type Observable, tap } from 'rxjs';

import { version } from '../../../package.json';
import { Auth } from '../session/auth';
import { apiKeyEvents } from './api-key-events';
import { approvalEvents } from './approval-events';
import { billingEvents } from './billing-events';
import { companyEvents } from './company-events';
import { mfaEvents } from './mfa-events';
import { OpenQuestions } from './open-questions';
import { portalActionEvents } from './portal-action-events';
import { portalHttpEvents } from './portal-http-events';
import { redactTranslatedNames } from './redact-translated-names';
import { serviceKeyEvents } from './service-key-events';
import { userEvents } from './user-events';
import { withQuestionKeys } from './with-question-keys';
import { notRecorded } from './words/not-recorded';

/** The portal's Session Event Log: the reference integration of the library. */
export function providePortalEventLog(): EnvironmentProviders {
  return provideEventLog(
    { activityLog: { link: '/activity', traceParameter: 'traceId' }, build: version, notRecorded },
    withHttpEvents(
      [
        portalHttpEvents,
        apiKeyEvents,
        approvalEvents,
        userEvents,
        mfaEvents,
        companyEvents,
        billingEvents,
        serviceKeyEvents,
      ].map(withQuestionKeys),
      {
        traceparent: true,
      },
    ),
    withNgrxEvents(portalActionEvents),
    withPeek(),
    withRedaction(redactTranslatedNames),
    // Auth already ends the session of a tab when someone else signs in in another tab.
    withSession({ ended: sessionEnded, channel: false }),
  );
}

function sessionEnded(): Observable<unknown> {
  const injector = inject(Injector);
  return inject(Auth).signedOut.pipe(tap(() => injector.get(OpenQuestions).forget()));
}
