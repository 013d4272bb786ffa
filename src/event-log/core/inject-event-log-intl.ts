import { DestroyRef, type ProviderToken, type Signal, inject, signal } from '@angular/core';

import { EventLogIntl } from './event-log-intl';

/** @internal Texts of the log, or of one of its entry points, as a signal that notifies when they change. */
export function injectEventLogIntl(): Signal<EventLogIntl>;
export function injectEventLogIntl<Words>(token: ProviderToken<Words>): Signal<Words>;
export function injectEventLogIntl(token: ProviderToken<unknown> = EventLogIntl): Signal<unknown> {
  const intl = inject(token);
  // The object stays the same when its texts change.
  const words = signal(intl, { equal: () => false });
  const subscription = inject(EventLogIntl).changes.subscribe(() => words.set(intl));
  inject(DestroyRef).onDestroy(() => subscription.unsubscribe());
  return words;
}
