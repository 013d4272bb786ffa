import { type EventLogProblem, httpEvent, httpEvents } from 'ngx-session-event-log';

import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';

const SECURITY = { label: 'Security', link: '/profile/security' } as const;

/** Events of multi-factor authentication. None of its secrets are picked. */
export const mfaEvents = httpEvents(
  httpEvent('POST', '/api/mfa/enable', {
    type: 'mfa.enable',
    started: 'Enabling multi-factor authentication',
    succeeded: () => ({ title: 'Multi-factor authentication was enabled', resource: SECURITY }),
    failed: ({ problem }: { problem: EventLogProblem }) =>
      notDone('Multi-factor authentication was not enabled', problem, SECURITY),
    unknown: () =>
      outcomeUnknown(
        'enabling multi-factor authentication',
        'The answer was lost. Check whether it is on before you sign out.',
        SECURITY,
      ),
  }),
);
