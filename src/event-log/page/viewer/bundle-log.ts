import { Injectable, computed, inject, signal } from '@angular/core';
import { ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK, type EventLogEntry } from 'ngx-session-event-log';
import type { ɵEventLogBundle as EventLogBundle, EventLogExportInfo } from 'ngx-session-event-log/export';

import type { LogSource } from '../log/log-source';

/** The log of a support bundle. It never meets that of the session. */
@Injectable()
export class BundleLog implements LogSource {
  readonly #clock = inject(EVENT_LOG_CLOCK);

  readonly bundle = signal<EventLogBundle | undefined>(undefined);

  readonly entries = computed(() =>
    [...(this.bundle()?.entries ?? [])].sort((one, other) => one.sequence - other.sequence).map(forReading),
  );

  /** A file never changes. */
  readonly paused = signal(false).asReadonly();

  info(left: number): EventLogExportInfo {
    const info = this.bundle()?.info;
    if (!info) throw new Error('No support bundle is open.');
    return { ...info, exportedAt: this.#clock.now(), filteredOut: info.filteredOut + left };
  }
}

/** Its links and actions are those of somebody else, and its numbers whatever the file says. */
function forReading(entry: EventLogEntry, sequence: number): EventLogEntry {
  const { resource, remedy } = entry;
  return {
    ...entry,
    id: `bundle-${sequence}`,
    sequence,
    resource: resource && { label: resource.label },
    link: undefined,
    remedy: remedy && { ...remedy, form: undefined },
  };
}
