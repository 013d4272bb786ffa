import type { Injector } from '@angular/core';
import {
  ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK,
  ɵEVENT_LOG_OPTIONS as EVENT_LOG_OPTIONS,
  type EventLogEntry,
  EventLogService,
} from 'ngx-session-event-log';
import type { EventLogExportInfo } from 'ngx-session-event-log/export';

import { formatDuration } from '../time/format-duration';
import type { EventLogPageIntl } from '../words/event-log-page-intl';
import { loadExport } from './load-export';

/** Origin of entries of this session, of which `left` stay behind, for whoever gets a file of them. */
export function sessionInfo(injector: Injector, left: number): EventLogExportInfo {
  const log = injector.get(EventLogService);
  return {
    session: log.session(),
    exportedAt: injector.get(EVENT_LOG_CLOCK).now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    build: injector.get(EVENT_LOG_OPTIONS).build,
    dropped: log.dropped(),
    filteredOut: left,
  };
}

/** Entries of this session as Markdown for a ticket, for what offers that outside the page. */
export async function sessionMarkdown(
  injector: Injector,
  entries: readonly EventLogEntry[],
  intl: EventLogPageIntl,
): Promise<string> {
  const info = sessionInfo(injector, injector.get(EventLogService).entries().length - entries.length);
  const { toMarkdown } = await loadExport();
  return toMarkdown(entries, info, { intl, duration: (length) => formatDuration(length, intl) });
}
