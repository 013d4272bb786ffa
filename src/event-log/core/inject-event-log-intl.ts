import { type Signal, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

import { EventLogIntl } from './event-log-intl';

/** @internal The words, as a signal that tells when they have changed. */
export function injectEventLogIntl(): Signal<EventLogIntl> {
  const intl = inject(EventLogIntl);
  // The same object with other words is another value.
  return toSignal(intl.changes.pipe(map(() => intl)), { initialValue: intl, equal: () => false });
}
