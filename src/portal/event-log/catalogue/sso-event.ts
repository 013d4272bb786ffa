import type { EventLogEvent } from 'ngx-session-event-log';

import type { SsoResult } from '../../../portal-api/contract/index.ts';
import { outcomeUnknown } from '../outcome/outcome-unknown';

const PROFILE = { label: 'Profile', link: '/profile' } as const;

const WORDS = {
  SIGN_UP: {
    type: 'sso.sign-up',
    succeeded: 'You signed up with single sign-on',
    failed: 'You were not signed up with single sign-on',
  },
  LOG_IN: {
    type: 'sso.log-in',
    succeeded: 'You signed in with single sign-on',
    failed: 'You were not signed in with single sign-on',
  },
} as const;

/** Event of single sign-on; it does not say which account was used. */
export function ssoEvent({ kind, succeeded, detail, traceId }: SsoResult): EventLogEvent {
  const { type, succeeded: done, failed } = WORDS[kind];
  return succeeded
    ? { type, title: done, severity: 'success', traceId, resource: PROFILE }
    : { type, title: failed, severity: 'error', message: detail, traceId };
}

/** Event of single sign-on whose result was lost, although the user is signed in. */
export const SSO_FOUND: EventLogEvent = {
  type: 'sso.log-in',
  title: WORDS.LOG_IN.succeeded,
  severity: 'success',
  message: 'The answer was lost, and the portal found you signed in.',
  resource: PROFILE,
};

/** Event of single sign-on whose result was lost while no one is signed in. */
export const SSO_UNKNOWN: EventLogEvent = {
  type: 'sso.log-in',
  severity: 'warning',
  outcome: 'unknown',
  ...outcomeUnknown(
    'signing in with single sign-on',
    'The answer was lost. Your profile shows whether you are signed in, and as whom.',
    PROFILE,
  ),
};
