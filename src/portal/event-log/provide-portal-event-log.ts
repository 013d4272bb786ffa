import { type EnvironmentProviders, inject, Injector } from '@angular/core';
import { provideEventLog, withHttpEvents, withRedaction, withSession } from 'ngx-session-event-log';
import { withNgrxEvents } from 'ngx-session-event-log/ngrx';
import { withPeek } from 'ngx-session-event-log/peek';
import { type Observable, tap } from 'rxjs';

import { version } from '../../../package.json';
import { Auth } from '../session/auth';
import { apiKeyEvents } from './catalogue/api-key-events';
import { approvalEvents } from './catalogue/approval-events';
import { billingEvents } from './catalogue/billing-events';
import { companyEvents } from './catalogue/company-events';
import { mfaEvents } from './catalogue/mfa-events';
import { OpenQuestions } from './outcome/open-questions';
import { portalActionEvents } from './catalogue/portal-action-events';
import { portalHttpEvents } from './catalogue/portal-http-events';
import { redactTranslatedNames } from './redact-translated-names';
import { serviceKeyEvents } from './catalogue/service-key-events';
import { userEvents } from './catalogue/user-events';
import { withQuestionKeys } from './outcome/with-question-keys';
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
