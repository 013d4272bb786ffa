import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { asEvent, type EventLogProblem, type EventLogHttpRule } from 'ngx-session-event-log';

import type { NotificationSettings } from '../../../portal-api/contract/index.ts';
import { notDone } from '../outcome/not-done';
import { questionKey } from '../outcome/open-question';
import { outcomeUnknown } from '../outcome/outcome-unknown';

const SETTINGS = { label: 'Notifications', link: '/profile/notifications' } as const;

const onOrOff = (on: boolean): string => (on ? 'On' : 'Off');

/**
 * Event of a change of notification settings. The address for copies stays out of the log.
 *
 * @param before the settings before the change, which undo restores
 */
export function notificationUpdate(before: NotificationSettings): EventLogHttpRule {
  return {
    type: 'notification-settings.update',
    retry: 'unavailable',
    started: 'Updating your notification settings',
    succeeded: ({ response }: { response: NotificationSettings }) => ({
      title: 'Your notification settings were updated',
      resource: SETTINGS,
      facts: {
        Services: onOrOff(response.services),
        Ordering: onOrOff(response.ordering),
        Financial: onOrOff(response.financial),
        Company: onOrOff(response.company),
      },
      undo: () =>
        inject(HttpClient).put('/api/notification-settings', before, {
          context: asEvent(notificationUpdate(response)),
        }),
    }),
    failed: ({ problem }: { problem: EventLogProblem }) =>
      notDone('Your notification settings were not updated', problem, SETTINGS, SETTINGS.link),
    unknown: () => ({
      ...outcomeUnknown(
        'updating your notification settings',
        'The answer was lost. Check the settings to see whether they were saved.',
        SETTINGS,
      ),
      key: questionKey('PUT', '/api/notification-settings'),
    }),
  };
}
