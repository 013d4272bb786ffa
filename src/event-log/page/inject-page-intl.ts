import type { Signal } from '@angular/core';
import { ɵinjectEventLogIntl as injectEventLogIntl } from 'ngx-session-event-log';

import { EventLogPageIntl } from './words/event-log-page-intl';

/** The words of the page, as a signal that tells when they have changed. */
export function injectPageIntl(): Signal<EventLogPageIntl> {
  return injectEventLogIntl(EventLogPageIntl);
}
