import { type Injector, runInInjectionContext } from '@angular/core';
import type { EventLogEntry } from 'ngx-session-event-log';

import type { EventLogPeekIntl } from './event-log-peek-intl';

/** Entries as Markdown for a ticket, as the page writes it, in its words. */
export async function supportText(
  injector: Injector,
  entries: readonly EventLogEntry[],
  intl: EventLogPeekIntl,
): Promise<string> {
  const [page, Words] = await Promise.all([import('ngx-session-event-log/page'), intl.pageWords()]);
  // Those of the application, if it provides them for all its parts.
  const words = injector.get(Words, null) ?? runInInjectionContext(injector, () => new Words());
  return page.ɵsessionMarkdown(injector, entries, words);
}
