import { type Signal, computed, inject } from '@angular/core';
import { injectEventLogIntl } from 'ngx-session-event-log';

import { EventLogPageIntl } from './words/event-log-page-intl';

/** The words of the page, as a signal that tells when they have changed. */
export function injectPageIntl(): Signal<EventLogPageIntl> {
  const intl = inject(EventLogPageIntl);
  const changed = injectEventLogIntl();
  return computed(
    () => {
      changed();
      return intl;
    },
    // The same object with other words is another value.
    { equal: () => false },
  );
}
