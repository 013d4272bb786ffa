import { type Signal, computed, inject } from '@angular/core';
import { injectEventLogIntl } from 'ngx-session-event-log';

import { EventLogPeekIntl } from './event-log-peek-intl';

/** The words of the peek, as a signal that tells when they have changed. */
export function injectPeekIntl(): Signal<EventLogPeekIntl> {
  const intl = inject(EventLogPeekIntl);
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
