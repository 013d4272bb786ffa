import type { Signal } from '@angular/core';
import type { EventLogEntry } from 'ngx-session-event-log';
import type { EventLogExportInfo } from 'ngx-session-event-log/export';

/** Source of the shown entries: the session, or a file. */
export abstract class LogSource {
  /** All entries, oldest first. */
  abstract readonly entries: Signal<readonly EventLogEntry[]>;

  /** True while updates are paused, and for a file, in which nothing goes on. */
  abstract readonly paused: Signal<boolean>;

  /** Returns the origin of the entries for a file, which leaves out `left` of them. */
  abstract info(left: number): EventLogExportInfo;
}
