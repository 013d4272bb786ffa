import { DestroyRef, type Signal, inject, signal } from '@angular/core';

import { EventLogIntl } from './event-log-intl';

/** @internal The words, as a signal that tells when they have changed. */
export function injectEventLogIntl(): Signal<EventLogIntl> {
  const intl = inject(EventLogIntl);
  // The same object with other words is another value.
  const words = signal(intl, { equal: () => false });
  const subscription = intl.changes.subscribe(() => words.set(intl));
  inject(DestroyRef).onDestroy(() => subscription.unsubscribe());
  return words;
}
