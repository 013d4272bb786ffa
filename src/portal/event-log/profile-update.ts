import type { EventLogTrackedEvent } from 'ngx-session-event-log';

/** The user changes what the portal knows of them. Names and numbers stay out of the log. */
export const profileUpdate: EventLogTrackedEvent = {
  type: 'profile.update',
  title: 'Updating your profile',
  resource: { label: 'Profile', link: '/profile' },
  succeeded: 'Your profile was updated',
  failed: { title: 'Your profile was not updated', remedy: { form: '/profile' } },
};
