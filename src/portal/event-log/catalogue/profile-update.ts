import type { EventLogTrackedEvent } from 'ngx-session-event-log';

import { trackedNotDone } from '../outcome/not-done';
import { questionKey } from '../outcome/open-question';
import { outcomeUnknown } from '../outcome/outcome-unknown';

const PROFILE = { label: 'Profile', link: '/profile' } as const;

/** The user updates their profile. Names and numbers stay out of the log. */
export const profileUpdate: EventLogTrackedEvent = {
  type: 'profile.update',
  title: 'Updating your profile',
  resource: PROFILE,
  succeeded: 'Your profile was updated',
  failed: trackedNotDone('Your profile was not updated', PROFILE.link),
  unknown: {
    ...outcomeUnknown(
      'updating your profile',
      'The answer was lost. Check your profile to see whether it was saved.',
      PROFILE,
    ),
    key: questionKey('PUT', '/api/profile'),
  },
};
